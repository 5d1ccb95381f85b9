// Accounts: what each has, and a new one.

import { dialogOf, el } from "/playground/dom.js";

import { formDialog, numberField, textField, tickField } from "./forms.js";
import { count, dollars } from "./money.js";
import { button, empty, finder, head, link, many, pager, table } from "./parts.js";
import { placed } from "./router.js";
import { moment } from "./time.js";

export async function accounts({ desk, query, signal }) {
  const asked = { search: query.search };
  const first = await desk.get("accounts", asked, signal);
  const made = table("Accounts", [
    { label: "Account", cell: (one) => link(placed("accounts", one.id), one.label) },
    { label: "Balance", number: true, cell: (one) => balance(one) },
    { label: "Held", number: true, rank: 3, cell: (one) => dollars(one.held) },
    { label: "In flight", number: true, rank: 2, cell: (one) => flight(one) },
    { label: "Priority", number: true, rank: 3, cell: (one) => String(one.priority) },
    { label: "Made", rank: 2, cell: (one) => moment(one.created) },
  ], first.data);
  const alone = !query.search && first.data.length === 1 && first.data[0].id === "default";
  return el("section", {},
    head("Accounts", "Who pays. Every key belongs to one.", button("Prove the ledger", () => prove(desk)), button("New account", () => make(desk), "primary")),
    alone ? empty("Nobody has an account yet", "All keys draw from “default”, which pays nothing. Make an account to give somebody money of their own, and then a key that belongs to it.",
      button("Make the first account", () => make(desk), "primary")) : null,
    finder("Find an account", query.search ?? "", (search) => { location.hash = placed("accounts", "", { search }); }),
    first.data.length ? made.element : empty("No account of that name", `None has “${query.search}” in its name.`, link(placed("accounts"), "Show all", "button")),
    pager(first, (cursor) => desk.get("accounts", { ...asked, cursor }), made.add));
}

/** A balance in words: an account that is not metered has none. */
export function balance({ balance: left }) {
  return left === null ? el("span", { class: "soft" }, "not metered") : dollars(left);
}

export function flight({ in_flight: now, max_in_flight: most }) {
  return most === null ? count(now) : `${count(now)} of ${count(most)}`;
}

/** The proof adds up every entry that there ever was, so it is made when somebody asks for it. */
function prove(desk) {
  formDialog({
    title: "Prove the ledger?",
    text: "Each balance is added up from its entries, and each hold is followed to its end. With very many entries that takes a while.",
    verb: "Prove it",
    act: () => desk.get("ledger/check"),
    done: ({ imbalance, loose, accounts: proven }) => {
      const sound = !imbalance && !loose.length;
      const told = dialogOf("proof", sound ? "The ledger is proven" : "The ledger is off", el("p", {}, sound
        ? `${many(proven.length, "account")}, to the last millionth of a dollar.`
        : `It is off by ${dollars(imbalance)}, with ${many(loose.length, "generation")} not settled. Run aquatint accounts check, which tells them.`));
      told.addEventListener("close", () => told.remove());
      told.showModal();
    },
  });
}

function make(desk) {
  formDialog({
    title: "New account",
    verb: "Make account",
    fields: [
      textField("label", "Name", { hint: "To know it by: a team, a customer, a project." }),
      tickField("metered", "It pays for what it draws", { value: true, hint: "It starts with $0.00 and draws once it was granted something. Without the tick it never pays." }),
      numberField("max_in_flight", "Pictures at a time", { placeholder: "as the server has it" }),
      numberField("priority", "Priority", { value: 0, hint: "−100 to 100: its waiting tasks come before those of lower ones." }),
    ],
    act: (values) => desk.send("POST", "accounts", { ...values, priority: values.priority ?? 0 }),
    done: ({ id }) => { location.hash = placed("accounts", id); },
  });
}
