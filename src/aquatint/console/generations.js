// What was drawn: a sheet of contact prints, by account and state, the newest first, as it comes in.

import { el } from "/playground/dom.js";

import { dollars } from "./money.js";
import { badge, empty, filter, head, link, pager } from "./parts.js";
import { placed } from "./router.js";
import { thumb } from "./thumbs.js";
import { ago } from "./time.js";
import { accountFilter, accountOf } from "./whose.js";

const STATES = [["", "All states"], ["succeeded", "Succeeded"], ["running", "Running"], ["queued", "Queued"], ["failed", "Failed"], ["cancelled", "Cancelled"]];
const PAGE = 24;
const EVERY = 3000; // milliseconds between two looks

export async function generations({ desk, query, signal, again }) {
  const asked = { account: query.account, key: query.key, state: query.state, limit: PAGE };
  const [first, whose, key] = await Promise.all([
    desk.get("generations", asked, signal),
    accountOf(desk, query.account, signal),
    query.key ? desk.get(`keys/${encodeURIComponent(query.key)}`, {}, signal) : null,
  ]);
  const go = (change) => { location.hash = placed("generations", "", { ...query, ...change }); };
  const sheet = contactSheet(desk, first.data);
  const filtered = query.account || query.state || query.key;
  const look = () => desk.get("generations", asked, signal);
  watch(signal, look, (data) => {
    if (!data.length !== !sheet.element.isConnected) again(); // the first one has come, or the last has gone
    else sheet.renew(data, data.length < PAGE);
  });
  return el("section", {},
    head("Generations", "Every request for pictures, from the moment it was accepted. New ones come by themselves."),
    el("div", { class: "filters" },
      filter("State", query.state ?? "", STATES, (state) => go({ state })),
      accountFilter(desk, whose, (account) => go({ account })),
      key ? link(placed("generations", "", { ...query, key: "" }), `Key: ${key.label} ×`, "chip") : null),
    first.data.length ? sheet.element
      : filtered ? empty("None of that kind", "Nothing was drawn that fits all of it.", link(placed("generations"), "Show all", "button"))
        : empty("Nothing drawn yet", "What is drawn with any key of this server shows here, with its pictures and its receipt.", link("/", "Draw something", "button primary")),
    pager(first, (cursor) => desk.get("generations", { ...asked, cursor }), sheet.add));
}

/** Generations as small prints with a caption; `add` puts older ones below, `renew` takes up what has changed on the first page. */
export function contactSheet(desk, data) {
  const shown = new Map();
  const element = el("ul", { class: "sheet-of-prints" });
  const made = (one) => {
    const print = { element: printOf(desk, one), told: toldBy(one), created: one.created };
    shown.set(one.id, print);
    return print.element;
  };
  const add = (more) => element.append(...more.map(made));
  const renew = (latest, areAll) => {
    const fresh = latest.filter(({ id }) => !shown.has(id));
    for (const one of latest) {
      const old = shown.get(one.id);
      if (!old) continue;
      old.element.querySelector("time").textContent = ago(one.created);
      if (old.told !== toldBy(one) && !old.element.contains(document.activeElement)) old.element.replaceWith(made(one));
    }
    const known = new Set(latest.map(({ id }) => id));
    for (const [id, { element: gone, created }] of shown) {
      if (known.has(id) || !(areAll || created > latest.at(-1).created)) continue; // it may be of a later page
      gone.remove();
      shown.delete(id);
    }
    element.prepend(...fresh.map(made));
  };
  add(data);
  return { element, add, renew };
}

/** What a print shows of a generation that may change. */
const toldBy = ({ state, kept, charged }) => `${state} ${kept} ${charged}`;

function watch(signal, look, take) {
  const clock = setInterval(async () => {
    if (document.hidden || document.querySelector("dialog[open]")) return;
    const found = await look().catch(() => null); // the next look may succeed, and what is shown stays
    if (found && !signal.aborted) take(found.data);
  }, EVERY);
  signal.addEventListener("abort", () => clearInterval(clock));
}

function printOf(desk, one) {
  const odd = one.state !== "succeeded";
  return el("li", { class: "contact" }, el("a", { href: placed("generations", one.id) },
    el("span", { class: "contact-picture" }, thumb(desk, one), one.kept > 1 ? el("span", { class: "many", "aria-label": `${one.kept} pictures` }, `× ${one.kept}`) : null),
    el("span", { class: "contact-prompt" }, one.prompt || one.operation.replaceAll("_", " ")),
    el("span", { class: "contact-told" }, odd ? badge(one.state) : el("span", {}, dollars(one.charged)), el("time", { datetime: one.created }, ago(one.created))),
    el("span", { class: "contact-who" }, [one.account_label || one.account, one.key_label].filter(Boolean).join(" · "))));
}
