// One account: its money, its keys, its entries, and what can be changed of it.

import { announce, el } from "/playground/dom.js";

import { fresh } from "./desk.js";
import { formDialog, moneyField, numberField, textField, tickField, Wrong } from "./forms.js";
import { keyTable, makeKey } from "./keys.js";
import { count, dollars } from "./money.js";
import { back, badge, button, facts, figures, head, link, pager, section, short, table } from "./parts.js";
import { placed } from "./router.js";
import { moment } from "./time.js";

export async function account({ desk, id, signal, again }) {
  const path = `accounts/${encodeURIComponent(id)}`;
  const [one, keys, entries] = await Promise.all([
    desk.get(path, {}, signal),
    desk.get("keys", { account: id }, signal),
    desk.get(`${path}/ledger`, { limit: 20 }, signal),
  ]);
  const metered = one.balance !== null;
  const lines = ledger(entries.data);
  const list = keyTable(keys.data);
  return el("section", {},
    back(placed("accounts"), "Accounts"),
    head(one.label, null,
      metered ? button("Grant money", () => grant(desk, one, again), "primary") : null,
      button("Change", () => change(desk, one, again))),
    figures(["Balance", metered ? dollars(one.balance) : "—", metered ? "to spend" : "not metered"], ["Held", dollars(one.held), "for work under way"],
      ["In flight", count(one.in_flight), one.max_in_flight === null ? "pictures now" : `of ${count(one.max_in_flight)}`], ["Priority", String(one.priority), "of its waiting tasks"]),
    facts(["Made", moment(one.created)], ["Id", el("code", {}, one.id)]),
    section("Keys", el("div", { class: "row" }, button("New key", () => makeKey(desk, { account: one }, again))),
      keys.data.length ? list.element : el("p", { class: "hint" }, "It has no key yet, so nobody draws on it."),
      pager(keys, (cursor) => desk.get("keys", { account: id, cursor }), list.add)),
    section("Entries",
      entries.data.length ? lines.element : el("p", { class: "hint" }, metered ? "Nothing was granted yet: until then it draws nothing." : "An account that is not metered has no entries."),
      pager(entries, (cursor) => desk.get(`${path}/ledger`, { limit: 20, cursor }), lines.add)),
    el("p", { class: "related" }, link(placed("generations", "", { account: id }), "What it has drawn"), " · ", link(placed("usage", "", { account: id }), "Its usage"), " · ", link(placed("audit", "", { subject: id }), "Who changed it")));
}

const SIGNS = { grant: "+", release: "+", hold: "−", capture: "" };

function ledger(entries) {
  return table("Entries of the account, the latest first", [
    { label: "When", cell: (one) => moment(one.created) },
    { label: "What", cell: (one) => badge("", one.kind) },
    { label: "Generation", rank: 3, cell: (one) => one.generation ? el("a", { href: placed("generations", one.generation) }, short(one.generation)) : "" },
    { label: "Note", rank: 2, cell: (one) => one.note },
    { label: "Amount", number: true, cell: (one) => el("span", { class: one.kind === "capture" ? "soft" : null }, `${SIGNS[one.kind] ?? ""}${dollars(one.amount)}`) },
  ], entries);
}

function grant(desk, one, again) {
  const once = fresh(); // sent twice, by a second press or after a broken connection, it is one grant
  const amount = moneyField("amount", "Amount", { hint: "It is added to the balance at once, and stands in the ledger for good." });
  amount.input.placeholder = "25.00";
  formDialog({
    title: `Grant money to ${one.label}`,
    verb: "Grant",
    fields: [amount, textField("note", "Note", { placeholder: "March, invoice 17" })],
    act: (values) => {
      if (!values.amount) throw new Wrong("amount", "How much? Write dollars such as 12.50.");
      return desk.send("POST", `accounts/${one.id}/grants`, values, { once });
    },
    done: (entry) => { announce(`Granted ${dollars(entry.amount)}`); again(); },
  });
}

function change(desk, one, again) {
  formDialog({
    title: `Change ${one.label}`,
    verb: "Save",
    fields: [
      textField("label", "Name", { value: one.label }),
      tickField("metered", "It pays for what it draws", { value: one.balance !== null }),
      numberField("max_in_flight", "Pictures at a time", { value: one.max_in_flight, placeholder: "as the server has it" }),
      numberField("priority", "Priority", { value: one.priority }),
    ],
    act: (values) => desk.send("PATCH", `accounts/${one.id}`, { ...values, priority: values.priority ?? 0, version: one.version }),
    done: () => { announce("Saved"); again(); },
  });
}
