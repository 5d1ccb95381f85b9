// The audit: who changed what, when, and what it was before.

import { el } from "/playground/dom.js";

import { dollars } from "./money.js";
import { empty, head, link, pager, short } from "./parts.js";
import { placed } from "./router.js";
import { moment } from "./time.js";

const VIEWS = { account: "accounts", key: "keys", generation: "generations", webhook: "webhooks" };
const DEEDS = {
  "account.create": "Account made", "account.change": "Account changed", "account.grant": "Money granted",
  "key.create": "Key made", "key.change": "Key changed", "key.rotate": "Key rotated", "key.disable": "Key disabled",
  "admin.create": "Administrator made", "admin.disable": "Administrator disabled",
  "generation.cancel": "Generation cancelled", "generation.delete": "Pictures deleted",
  "webhook.redeliver": "Webhook sent again", "webhook_key.rotate": "Signing key added",
};
const MONEY = /(^|\.)(amount|budget(_day|_month)?)$/;

export async function audit({ desk, query, signal }) {
  const asked = { subject: query.subject };
  const [first, people] = await Promise.all([desk.get("audit", asked, signal), desk.get("administrators", {}, signal)]);
  const names = new Map(people.data.map(({ id, label }) => [id, label]));
  const line = (one) => el("li", { class: "entry" },
    el("p", {}, el("strong", {}, DEEDS[one.action] ?? one.action), " ", subject(one), el("span", { class: "soft" }, ` by ${names.get(one.who) ?? one.who}`)),
    el("time", { datetime: one.created }, moment(one.created)),
    difference(one));
  const list = el("ul", { class: "entries" }, first.data.map(line));
  return el("section", {},
    head("Audit", "Every change, by whichever way, written in its own transaction and never rewritten."),
    query.subject ? el("div", { class: "filters" }, link(placed("audit"), `Of ${query.subject.slice(0, 10)}… ×`, "chip")) : null,
    first.data.length ? list : empty("No entry", "Nobody has changed that by hand."),
    pager(first, (cursor) => desk.get("audit", { ...asked, cursor }), (data) => list.append(...data.map(line))));
}

/** What was changed: by its name where the entry tells it, else by its id. */
function subject({ action, subject: id, before, after }) {
  const view = VIEWS[action.split(".")[0]];
  const name = after?.label ?? before?.label ?? short(id);
  return view ? el("a", { href: placed(view, id) }, name) : el("span", {}, name);
}

/** What is different after it, a few words a field. */
function difference({ before, after }) {
  const was = flat(before), is = flat(after);
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => was[name] !== is[name] && !(name === "label" && !(name in was)));
  return el("ul", { class: "changes" }, names.map((name) => el("li", {}, el("span", { class: "soft" }, `${word(name)} `),
    name in was ? el("del", {}, was[name]) : null, name in was && name in is ? " → " : null, name in is ? el("ins", {}, is[name]) : null,
    name in was && !(name in is) && after ? " → none" : null)));
}

function word(name) {
  return name.replace(/^limits\./, "").replaceAll("_", " ");
}

/** Fields and their values in words, without those that are nothing. */
function flat(told, stem = "") {
  return Object.fromEntries(Object.entries(told ?? {}).filter(([, value]) => value !== null).flatMap(([name, value]) =>
    typeof value === "object" && !Array.isArray(value) ? Object.entries(flat(value, `${name}.`)) : [[stem + name, said(stem + name, value)]]));
}

function said(name, value) {
  if (MONEY.test(name) && Number.isInteger(value)) return dollars(value);
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) return moment(value);
  return Array.isArray(value) ? value.join(", ") : String(value);
}
