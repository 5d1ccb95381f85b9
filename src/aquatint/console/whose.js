// An account found by a part of its name, however many there are: as a filter, and as a field of a form.

import { field, freshId } from "/playground/controls.js";
import { el } from "/playground/dom.js";

import { Wrong } from "./forms.js";

const MOST = 20;
const REST = 200; // milliseconds without a key until the server is asked

/** The account of this id, as far as it is still known; null without an id. */
export function accountOf(desk, id, signal) {
  if (!id) return null;
  return desk.get(`accounts/${encodeURIComponent(id)}`, {}, signal).catch((failure) => {
    if (failure.kind === "missing") return { id, label: id };
    throw failure;
  });
}

/** A filter by account; `pick` is told an id, or "" for all. */
export function accountFilter(desk, chosen, pick) {
  const found = finding(desk, chosen, "All accounts");
  const wrong = el("span", { class: "blame", role: "alert" });
  found.input.setAttribute("aria-label", "Account");
  const go = async () => {
    if (found.input.value.trim() === (chosen?.label ?? "")) return;
    const id = await found.read().catch(() => null);
    wrong.textContent = id === null ? "No account of that name" : "";
    if (id !== null) pick(id);
  };
  found.input.addEventListener("change", go);
  return el("form", { class: "filter", on: { submit: (event) => { event.preventDefault(); go(); } } },
    el("span", { "aria-hidden": "true" }, "Account"), found.input, found.list, wrong);
}

/** A field of a form that reads as an account's id. */
export function accountField(desk, name, label, { value, hint }) {
  const found = finding(desk, value, "");
  const element = field(name, label, found.input, { hint });
  element.append(found.list);
  const read = async () => {
    const id = await found.read();
    if (!id) throw new Wrong(name, "Which account? Write its name, or choose one of the list.");
    return id;
  };
  return { name, element, read };
}

function finding(desk, chosen, placeholder) {
  const list = el("datalist", { id: freshId("accounts") });
  const input = el("input", { type: "search", autocomplete: "off", spellcheck: "false", placeholder, list: list.id });
  input.value = chosen?.label ?? "";
  const known = new Map(chosen ? [[chosen.label, chosen.id]] : []);
  let clock = null;

  async function look(text) {
    const { data } = await desk.get("accounts", { search: text, limit: MOST });
    list.replaceChildren(...names(data).map(([word, id]) => {
      known.set(word, id);
      return el("option", { value: word });
    }));
    return data;
  }

  async function read() {
    const text = input.value.trim();
    if (!text || known.has(text)) return known.get(text) ?? "";
    const data = await look(text);
    if (known.has(text)) return known.get(text);
    if (data.length === 1) return data[0].id;
    throw new Wrong("account", data.length ? "Several accounts have that in their names: choose one of the list." : "No account has that in its name.");
  }

  const soon = () => {
    clearTimeout(clock);
    clock = setTimeout(() => look(known.has(input.value.trim()) ? "" : input.value.trim()).catch(() => {}), REST);
  };
  input.addEventListener("focus", () => list.childElementCount || soon());
  input.addEventListener("input", soon);
  return { input, list, read };
}

/** What accounts are called in a list: by their label, with the id where two have the same. */
function names(data) {
  const times = new Map();
  for (const { label } of data) times.set(label, (times.get(label) ?? 0) + 1);
  return data.map(({ id, label }) => [times.get(label) > 1 ? `${label} · ${id}` : label, id]);
}
