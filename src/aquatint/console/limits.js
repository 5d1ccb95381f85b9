// The limits of a key: as fields, as what is sent, and as a line of words.

import { freshId } from "/playground/controls.js";
import { el } from "/playground/dom.js";

import { moneyField, numberField, textField, Wrong } from "./forms.js";
import { count, dollars } from "./money.js";
import { many } from "./parts.js";
import { moment } from "./time.js";

export const ENDPOINTS = ["generate", "edit", "remix", "reframe", "replace_background", "upscale", "describe", "magic_prompt"];

const MONEY = [["budget_day", "Budget a day"], ["budget_month", "Budget a month"], ["budget", "Budget in all"]];
const NUMBERS = [["max_images", "Pictures of a request"], ["max_pixels", "Pixels of a picture"], ["max_in_flight", "Pictures at a time"], ["per_minute", "Requests a minute"]];

/** The fields, filled with what a key has now. */
export function limitFields(key = {}) {
  return [
    ...MONEY.map(([name, label]) => moneyField(name, label, { value: key[name] ?? null })),
    ...NUMBERS.map(([name, label]) => numberField(name, label, { value: key[name] ?? null })),
    endpointsField(key.endpoints ?? null),
    listField("engines", "Engines", key.engines, "diorama, ideogram", "By name, with commas between. Empty: all."),
    listField("addresses", "Networks", key.addresses, "10.0.0.0/8", "That requests may come from, with commas between. Empty: all."),
    expiresField(key.expires ?? null),
  ];
}

/** Those that differ from what the key has; null lifts a limit. */
export function changed(values, key) {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(key[name] ?? null)));
}

/** Those that were given, for a key that has none yet. */
export function given(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** `$5.00 a day · 2 pictures a request · expires 1 Jan 2027`. */
export function limitWords(key) {
  const words = [
    key.budget_day !== null && `${dollars(key.budget_day)} a day`,
    key.budget_month !== null && `${dollars(key.budget_month)} a month`,
    key.budget !== null && `${dollars(key.budget)} in all`,
    key.max_images !== null && `${many(key.max_images, "picture")} a request`,
    key.max_pixels !== null && `${count(key.max_pixels)} pixels`,
    key.max_in_flight !== null && `${count(key.max_in_flight)} at a time`,
    key.per_minute !== null && `${count(key.per_minute)} a minute`,
    key.endpoints && key.endpoints.join(", ").replaceAll("_", " "),
    key.engines && `on ${key.engines.join(", ")}`,
    key.addresses && `from ${key.addresses.join(", ")}`,
    key.expires && `until ${moment(key.expires)}`,
  ].filter(Boolean);
  return words.join(" · ");
}

function endpointsField(chosen) {
  const inputs = ENDPOINTS.map((name) => [name, el("input", { type: "checkbox", checked: chosen === null || chosen.includes(name) })]);
  const element = el("fieldset", { class: "ticks", data: { field: "endpoints" } }, el("legend", {}, "May be asked for"),
    inputs.map(([name, input]) => el("label", { class: "check" }, input, name.replaceAll("_", " "))));
  const read = () => {
    const names = inputs.filter(([, input]) => input.checked).map(([name]) => name);
    if (!names.length) throw new Wrong("endpoints", "Tick at least one, or disable the key.");
    return names.length === ENDPOINTS.length ? null : names;
  };
  return { name: "endpoints", element, read };
}

function listField(name, label, value, placeholder, hint) {
  const made = textField(name, label, { value: (value ?? []).join(", "), placeholder, hint });
  const read = () => {
    const names = made.read().split(/[\s,]+/).filter(Boolean);
    return names.length ? names : null;
  };
  return { ...made, read };
}

function expiresField(value) {
  const id = freshId("expires");
  const input = el("input", { type: "datetime-local", id });
  if (value) input.value = local(new Date(value));
  const kept = input.value;
  const element = el("div", { class: "field", data: { field: "expires" } },
    el("div", { class: "field-head" }, el("label", { for: id }, "Ends")), input,
    el("p", { class: "hint" }, "In your own time. Empty: never."));
  const read = () => {
    if (input.value === kept) return value;
    return input.value ? new Date(input.value).toISOString() : null;
  };
  return { name: "expires", element, read };
}

function local(date) {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
