// The small controls that the form is made of. Native inputs underneath, so that keys work.

import { el } from "./dom.js";

let count = 0;
export const freshId = (stem) => `${stem}-${(count += 1)}`;

/** One of a few: radio buttons that look like one bar, or like chips. */
export function choice({ legend, options, pick, kind = "bar", hideLegend = false }) {
  const group = freshId("choice");
  const inputs = options.map(({ value, label, title, mark }) => {
    const input = el("input", { type: "radio", name: group, value, "aria-label": title ?? null,
      on: { change: () => pick(value) } });
    return { value, input, label: el("label", { class: "option", title: title ?? null }, input,
      el("span", { class: "option-face" }, mark ?? null, label)) };
  });
  const element = el("fieldset", { class: `choice ${kind}` },
    el("legend", { class: hideLegend ? "unseen" : "" }, legend),
    el("div", { class: "options" }, inputs.map(({ label }) => label)));
  const show = (value) => {
    for (const one of inputs) one.input.checked = one.value === value;
  };
  return { element, show };
}

/** A labelled control, with a place for what is wrong with it. */
export function field(name, label, control, { hint, side } = {}) {
  const id = control.id || freshId(name);
  control.id = id;
  const hintId = `${id}-hint`;
  if (hint) control.setAttribute("aria-describedby", hintId);
  return el("div", { class: "field", data: { field: name } },
    el("div", { class: "field-head" }, el("label", { for: id }, label), side ?? null),
    control,
    hint ? el("p", { class: "hint", id: hintId }, hint) : null);
}

/** A slider of whole numbers that says its value beside its label. */
export function slider(name, label, { least, most, hint, change }) {
  const told = el("output", { class: "told" });
  const input = el("input", { type: "range", min: least, max: most,
    on: { input: () => { told.textContent = input.value; change(Number(input.value)); } } });
  const element = field(name, label, input, { hint, side: told });
  const show = (value) => {
    input.value = value;
    told.textContent = String(value);
  };
  return { element, show, input };
}

/** A part of the form that opens and closes, with a word on what is chosen inside. */
export function fold(name, title, ...children) {
  const told = el("span", { class: "told" });
  const element = el("details", { class: "fold", data: { field: name } },
    el("summary", {}, el("span", { class: "fold-title" }, title), told), el("div", { class: "fold-body" }, ...children));
  return { element, tell: (text) => { told.textContent = text; } };
}

/** What is wrong with a control, below it; "" takes it away. */
export function blame(root, name, text) {
  for (const old of root.querySelectorAll(".blame.given")) old.remove();
  for (const old of root.querySelectorAll("[aria-invalid]")) old.removeAttribute("aria-invalid");
  if (!name) return;
  const place = root.querySelector(`[data-field="${name}"]`);
  if (!place || place.hidden) return;
  if (place.matches("details")) place.open = true;
  place.append(el("p", { class: "blame given" }, text));
  const control = place.querySelector("textarea, input, button, select");
  control?.setAttribute("aria-invalid", "true");
  control?.focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
}
