// Keys: whose they are, what they may and have spent, and a new one.

import { el } from "/playground/dom.js";

import { formDialog, secretDialog, textField } from "./forms.js";
import { given, limitFields, limitWords } from "./limits.js";
import { dollars } from "./money.js";
import { badge, button, empty, finder, head, link, pager, table } from "./parts.js";
import { placed } from "./router.js";
import { accountField } from "./whose.js";

const DEFAULT = { id: "default", label: "default" };
const SECRET = /^(aq_.{7}).+/; // a whole key has no place in an address: how it begins is enough

export async function keys({ desk, query, signal, again }) {
  const asked = { search: query.search };
  const first = await desk.get("keys", asked, signal);
  const list = keyTable(first.data, { whose: true });
  const make = () => makeKey(desk, {}, again);
  return el("section", {},
    head("Keys", "What requests are made with. A key below another never may more than that one.", button("New key", make, "primary")),
    finder("Find a key by its name, or how it begins", query.search ?? "", (text) => { location.hash = placed("keys", "", { search: text.replace(SECRET, "$1") }); }),
    first.data.length ? list.element
      : query.search ? empty("No such key", `None has “${query.search}” in its name, or begins so.`, link(placed("keys"), "Show all", "button"))
        : empty("There is no key", "Without one nobody draws here.", button("Make a key", make, "primary")),
    pager(first, (cursor) => desk.get("keys", { ...asked, cursor }), list.add));
}

/** A table of keys; with `whose` they are where they are of several accounts. */
export function keyTable(data, { whose = false } = {}) {
  return table("Keys", [
    { label: "Key", cell: (one) => el("span", { class: "named" }, link(placed("keys", one.id), one.label), el("code", { class: "soft" }, `${one.prefix}…`)) },
    ...(whose ? [{ label: "Account", rank: 2, cell: (one) => link(placed("accounts", one.account), one.account_label || one.account) }] : []),
    { label: "Limits", rank: 3, cell: (one) => el("span", { class: "words" }, limitWords(one) || el("span", { class: "soft" }, "none")) },
    { label: "Today", number: true, rank: 3, cell: (one) => dollars(one.spent_day) },
    { label: "Spent", number: true, cell: (one) => dollars(one.spent) },
    { label: "State", cell: (one) => badge(keyState(one)) },
  ], data);
}

export function keyState(key) {
  if (key.disabled) return "disabled";
  return key.expires && new Date(key.expires) <= new Date() ? "expired" : "works";
}

/** Make a key of an account, of whichever is named, or below another. */
export function makeKey(desk, { account, parent }, again) {
  const owner = account || parent ? [] : [accountField(desk, "account", "Account", { value: DEFAULT, hint: "Who pays. A part of its name is enough." })];
  const limits = limitFields(parent);
  const names = limits.map(({ name }) => name);
  formDialog({
    title: parent ? `New key below ${parent.label}` : account ? `New key of ${account.label}` : "New key",
    text: parent ? "It starts with the limits of the key above it, and never may more." : null,
    verb: "Make key",
    fields: [textField("label", "Name", { hint: "To know it by: an app, a person, a machine." }), ...owner, folded(limits), ...limits],
    act: (values) => {
      const own = given(Object.fromEntries(names.map((name) => [name, values[name]])));
      const whose = parent ? { parent: parent.id } : { account: account?.id ?? values.account };
      return desk.send("POST", "keys", { label: values.label, ...whose, ...own });
    },
    done: (made) => secretDialog(`“${made.label}” is made`, made.key, again),
  });
}

/** The limits folded together, for most keys have none. */
function folded(limits) {
  const element = el("details", { class: "fold" }, el("summary", {}, el("span", { class: "fold-title" }, "Limits"), el("span", { class: "told" }, "none unless you say so")),
    el("div", { class: "limit-grid" }, limits.map((one) => one.element)));
  for (const one of limits) one.element = null;
  return { name: "limits", element, read: () => undefined };
}
