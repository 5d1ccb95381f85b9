// What was drawn: a sheet of contact prints, by account and state, the newest first.

import { el } from "/playground/dom.js";

import { dollars } from "./money.js";
import { badge, empty, filter, head, link, pager } from "./parts.js";
import { placed } from "./router.js";
import { thumb } from "./thumbs.js";
import { ago } from "./time.js";

const STATES = [["", "All states"], ["succeeded", "Succeeded"], ["running", "Running"], ["queued", "Queued"], ["failed", "Failed"], ["cancelled", "Cancelled"]];
const PAGE = 24;

export async function generations({ desk, query, signal }) {
  const asked = { account: query.account, key: query.key, state: query.state, limit: PAGE };
  const [first, accounts, key] = await Promise.all([
    desk.get("generations", asked, signal),
    desk.get("accounts", { limit: 1000 }, signal),
    query.key ? desk.get(`keys/${encodeURIComponent(query.key)}`, {}, signal) : null,
  ]);
  const go = (change) => { location.hash = placed("generations", "", { ...query, ...change }); };
  const sheet = contactSheet(desk, first.data);
  const filtered = query.account || query.state || query.key;
  return el("section", {},
    head("Generations", "Every request for pictures, from the moment it was accepted."),
    el("div", { class: "filters" },
      filter("State", query.state ?? "", STATES, (state) => go({ state })),
      filter("Account", query.account ?? "", [["", "All accounts"], ...accounts.data.map(({ id, label }) => [id, label])], (account) => go({ account })),
      key ? link(placed("generations", "", { ...query, key: "" }), `Key: ${key.label} ×`, "chip") : null),
    first.data.length ? sheet
      : filtered ? empty("None of that kind", "Nothing was drawn that fits all of it.", link(placed("generations"), "Show all", "button"))
        : empty("Nothing drawn yet", "What is drawn with any key of this server shows here, with its pictures and its receipt.", link("/", "Draw something", "button primary")),
    pager(first, (cursor) => desk.get("generations", { ...asked, cursor }), (data) => sheet.append(...data.map((one) => print(desk, one)))));
}

/** Generations as small prints with a caption. */
export function contactSheet(desk, data) {
  return el("ul", { class: "sheet-of-prints" }, data.map((one) => print(desk, one)));
}

function print(desk, one) {
  const odd = one.state !== "succeeded";
  return el("li", { class: "contact" }, el("a", { href: placed("generations", one.id) },
    el("span", { class: "contact-picture" }, thumb(desk, one), one.kept > 1 ? el("span", { class: "many", "aria-label": `${one.kept} pictures` }, `× ${one.kept}`) : null),
    el("span", { class: "contact-prompt" }, one.prompt || one.operation.replaceAll("_", " ")),
    el("span", { class: "contact-told" }, odd ? badge(one.state) : el("span", {}, dollars(one.charged)), el("span", {}, ago(one.created))),
    el("span", { class: "contact-who" }, [one.account_label || one.account, one.key_label].filter(Boolean).join(" · "))));
}
