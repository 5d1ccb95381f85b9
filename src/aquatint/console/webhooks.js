// Webhooks: who was told, who could not be, and the keys that sign what is told.

import { choice } from "/playground/controls.js";
import { announce, el } from "/playground/dom.js";

import { formDialog, tickField } from "./forms.js";
import { badge, button, empty, head, link, pager, section, short, table } from "./parts.js";
import { placed } from "./router.js";
import { ago, moment } from "./time.js";

const STATES = [["", "All"], ["pending", "Pending"], ["delivered", "Delivered"], ["dead", "Given up"]];

export async function webhooks({ desk, query, signal, again }) {
  const asked = { state: query.state };
  const [first, keys] = await Promise.all([desk.get("webhooks", asked, signal), desk.get("webhook-keys", {}, signal)]);
  const states = choice({ legend: "State", hideLegend: true, options: STATES.map(([value, label]) => ({ value, label })), pick: (state) => { location.hash = placed("webhooks", "", { state }); } });
  states.show(query.state ?? "");
  const list = table("Webhooks, the newest first", [
    { label: "Generation", cell: (one) => el("a", { href: placed("webhooks", one.generation) }, short(one.generation)) },
    { label: "Receiver", cell: (one) => el("span", { class: "words" }, one.host) },
    { label: "State", cell: (one) => badge(one.state) },
    { label: "Attempts", number: true, rank: 2, cell: (one) => String(one.attempts) },
    { label: "Last answer", rank: 3, cell: (one) => el("span", { class: "words" }, answer(one)) },
    { label: "Next", rank: 2, cell: (one) => (one.due ? ago(one.due) : "") },
    { label: "Made", rank: 3, cell: (one) => ago(one.created) },
  ], first.data);
  return el("section", {},
    head("Webhooks", "The end of each generation that was asked for with a webhook_url, signed and told until it arrives."),
    el("div", { class: "filters" }, states.element),
    first.data.length ? list.element
      : query.state ? empty("None in this state", query.state === "dead" ? "No receiver was given up." : "Look at the others.", link(placed("webhooks"), "Show all", "button"))
        : empty("Nobody is told yet", "A request with ?webhook_url=https://… has its end posted there. Its deliveries show here, with every attempt.", link("/docs", "How to ask for one", "button")),
    pager(first, (cursor) => desk.get("webhooks", { ...asked, cursor }), list.add),
    signing(desk, keys.data, again));
}

/** `204`, `500 not taken`, or why there was no answer. */
export function answer({ status, error }) {
  return [status, error].filter((part) => part !== null).join(" ");
}

function signing(desk, keys, again) {
  return section("Signing keys",
    el("p", { class: "hint" }, "Receivers check what they are told with these, published at ", link("/v1/.well-known/jwks.json", "/v1/.well-known/jwks.json"), ". They may keep them for a day, so a new one signs a day later."),
    table("Keys that sign webhooks", [
      { label: "Key", cell: (one) => short(one.id) },
      { label: "Made", rank: 2, cell: (one) => moment(one.created) },
      { label: "Signs from", cell: (one) => moment(one.starts) },
      { label: "Now", cell: (one) => (one.signs ? badge("signs") : badge("", new Date(one.starts) > new Date() ? "published" : "replaced")) },
    ], keys).element,
    el("div", { class: "row" }, button("Add a key", () => rotate(desk, again))));
}

function rotate(desk, again) {
  formDialog({
    title: "Add a signing key",
    text: "It is published now and signs from tomorrow on, when receivers have learnt of it. The one before stays good for a day more.",
    verb: "Add the key",
    fields: [tickField("at_once", "A key has leaked: sign with the new one now, and withdraw all others", { hint: "Receivers that keep the old set refuse what they are told until they fetch the new one." })],
    act: (values) => desk.send("POST", "webhook-keys/rotate", values),
    done: () => { announce("The key is added"); again(); },
  });
}
