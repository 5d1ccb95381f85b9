// The audit: who changed what, when, and what it was before.

import { el } from "/playground/dom.js";

import { empty, head, link, pager, short } from "./parts.js";
import { placed } from "./router.js";
import { moment } from "./time.js";

const KINDS = { account: "accounts", key: "keys", generation: "generations", webhook: "webhooks" };

export async function audit({ desk, query, signal }) {
  const asked = { subject: query.subject };
  const [first, people] = await Promise.all([desk.get("audit", asked, signal), desk.get("administrators", {}, signal)]);
  const names = new Map(people.data.map(({ id, label }) => [id, label]));
  const line = (one) => el("li", { class: "entry" },
    el("p", {}, el("strong", {}, did(one)), " ", subject(one), el("span", { class: "soft" }, ` by ${names.get(one.who) ?? one.who}`)),
    el("time", { datetime: one.created }, moment(one.created)),
    difference(one));
  const list = el("ul", { class: "entries" }, first.data.map(line));
  return el("section", {},
    head("Audit", "Every change, by whichever way, written in its own transaction and never rewritten."),
    query.subject ? el("div", { class: "filters" }, link(placed("audit"), `Of ${query.subject.slice(0, 10)}… ×`, "chip")) : null,
    first.data.length ? list : empty("No entry", "Nobody has changed that by hand."),
    pager(first, (cursor) => desk.get("audit", { ...asked, cursor }), (data) => list.append(...data.map(line))));
}

/** `key.rotate` is "Key: rotate". */
function did({ action }) {
  const words = action.replaceAll(".", ": ").replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function subject({ action, subject: id }) {
  const view = KINDS[action.split(".")[0]];
  return view ? el("a", { href: placed(view, id) }, short(id)) : short(id);
}

/** What is different after it, one line a field. */
function difference({ before, after }) {
  const was = flat(before), is = flat(after);
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => was[name] !== is[name]);
  return el("ul", { class: "changes" }, names.map((name) => el("li", {}, el("span", { class: "soft" }, `${name} `),
    name in was ? el("del", {}, was[name]) : null, name in was && name in is ? " " : null, name in is ? el("ins", {}, is[name]) : null)));
}

function flat(told, stem = "") {
  return Object.fromEntries(Object.entries(told ?? {}).flatMap(([name, value]) =>
    value && typeof value === "object" && !Array.isArray(value) ? Object.entries(flat(value, `${name}.`)) : [[stem + name, JSON.stringify(value)]]));
}
