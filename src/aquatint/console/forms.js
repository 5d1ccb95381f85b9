// Dialogs that change something: fields, a verb, what went wrong beside its field, secrets shown once.

import { blame, field } from "/playground/controls.js";
import { announce, dialogOf, el } from "/playground/dom.js";

import { lost } from "./failures.js";
import { micros, typed } from "./money.js";
import { copyable } from "./parts.js";

/** Tell a failure that belongs to no form. */
export function tell(failure) {
  const dialog = dialogOf("told", failure.title, el("p", {}, failure.text));
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}

/** A wrong entry, before anything is sent. */
export class Wrong extends Error {
  constructor(name, text) {
    super(text);
    this.field = name;
  }
}

/**
 * Ask for the fields and do it. `act(values)` sends them; what it returns goes to `done` once the
 * dialog is closed. A failure is told beside the field that it names.
 */
export function formDialog({ title, text, fields = [], verb, act, done = () => {}, danger = false }) {
  const wrong = el("p", { class: "blame", role: "alert" });
  const submit = el("button", { type: "submit", class: `button ${danger ? "danger" : "primary"}` }, verb);
  const form = el("form", { class: "form", novalidate: true, on: { submit: press } },
    text ? [text].flat().map((one) => typeof one === "string" ? el("p", {}, one) : one) : null,
    fields.map(({ element }) => element), wrong,
    el("div", { class: "dialog-foot" },
      el("button", { type: "button", class: "button", on: { click: () => dialog.close() } }, "Cancel"), submit));
  const dialog = dialogOf("ask", title, form);
  dialog.addEventListener("close", () => dialog.remove());

  async function press(event) {
    event.preventDefault();
    say(form, fields, wrong, null);
    submit.disabled = true;
    try {
      const values = {};
      for (const { name, read } of fields) values[name] = await read();
      const made = await act(values);
      dialog.close();
      done(made);
    } catch (error) {
      say(form, fields, wrong, error instanceof Wrong ? { field: error.field, text: error.message } : lost(error));
    } finally {
      submit.disabled = false;
    }
  }

  dialog.showModal();
  (fields.length ? form.querySelector("input, select, textarea") : submit).focus();
  return dialog;
}

/** What is wrong, beside its field, else at the foot. The server names fields as they are sent: `addresses.0`. */
function say(form, fields, wrong, failure) {
  const name = failure?.field?.split(".")[0] ?? "";
  const known = fields.some((one) => one.name === name);
  wrong.textContent = failure && !known ? [failure.title, failure.text].filter(Boolean).join(". ") : "";
  for (const old of form.querySelectorAll(".blame.given")) old.remove();
  if (known) form.querySelector(`[data-field="${name}"]`).closest("details")?.setAttribute("open", "");
  blame(form, known ? name : "", known ? failure.text.replace(new RegExp(`^${name}[.\\d]*: `), "") : "");
  if (failure && known) announce(failure.text);
}

/** A key that is told this once: the dialog stays until it was saved. */
export function secretDialog(title, secret, done) {
  const dialog = el("dialog", { class: "dialog secret", "aria-labelledby": "secret-title" },
    el("h2", { id: "secret-title" }, title),
    el("p", {}, "This is the key. It is kept nowhere and shown this once: save it now."),
    copyable(secret, "Copy the key"),
    el("div", { class: "dialog-foot" }, el("button", { type: "button", class: "button primary", on: { click: () => dialog.close() } }, "I have saved it")));
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  dialog.addEventListener("close", () => {
    dialog.remove();
    done();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector(".copyable button").focus();
}

/** A line of text. */
export function textField(name, label, { value = "", hint, placeholder, inputmode } = {}) {
  const input = el("input", { type: "text", autocomplete: "off", placeholder, inputmode });
  input.value = value ?? "";
  return { name, element: field(name, label, input, { hint }), read: () => input.value.trim() };
}

/** Dollars, read as micro-USD; null where it is left empty. */
export function moneyField(name, label, { value = null, hint } = {}) {
  const input = el("input", { type: "text", inputmode: "decimal", autocomplete: "off", placeholder: "no limit" });
  input.value = value === null ? "" : typed(value);
  const read = () => {
    if (!input.value.trim()) return null;
    const amount = micros(input.value);
    if (amount === null) throw new Wrong(name, "This is no amount: write dollars such as 12.50, without commas.");
    return amount;
  };
  const element = field(name, label, input, { hint, side: el("span", { class: "told" }, "USD") });
  return { name, element, read, input };
}

/** A whole number; null where it is left empty. */
export function numberField(name, label, { value = null, hint, placeholder = "no limit" } = {}) {
  const made = textField(name, label, { value: value === null ? "" : String(value), hint, placeholder, inputmode: "numeric" });
  const read = () => {
    const text = made.read();
    if (!text) return null;
    if (!/^-?\d{1,15}$/.test(text)) throw new Wrong(name, "This is no whole number.");
    return Number(text);
  };
  return { ...made, read };
}

export function tickField(name, label, { value = false, hint } = {}) {
  const input = el("input", { type: "checkbox", checked: value });
  const element = el("div", { class: "field", data: { field: name } },
    el("label", { class: "check" }, input, label), hint ? el("p", { class: "hint" }, hint) : null);
  return { name, element, read: () => input.checked };
}
