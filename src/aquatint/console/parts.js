// What views are made of: heads, tables, figures, badges, empty places. All words go in as text.

import { announce, copyText, el } from "/playground/dom.js";

import { count } from "./money.js";

/** The head of a view: its title, a line on it, and what can be done. */
export function head(title, told, ...actions) {
  return el("header", { class: "head" },
    el("div", {}, el("h1", { tabindex: -1 }, title), told ? el("p", { class: "head-told" }, told) : null),
    actions.length ? el("div", { class: "head-actions" }, actions) : null);
}

/** The way back from one thing to all of its kind. */
export function back(address, label) {
  return el("a", { class: "back", href: address }, `← ${label}`);
}

export function button(label, press, kind = "") {
  return el("button", { type: "button", class: `button ${kind}`, on: { click: press } }, label);
}

/**
 * A table. A column has a `label`, a `cell` that makes its content of a row, and may be a `number`;
 * one of `rank` 2 gives way on narrow screens, one of 3 sooner.
 */
export function table(caption, columns, rows) {
  const body = el("tbody");
  const add = (more) => body.append(...more.map((row) => el("tr", {}, columns.map((column, at) => cell(column, row, at)))));
  add(rows);
  const element = el("div", { class: "table-frame" }, el("table", { class: "table" },
    el("caption", { class: "unseen" }, caption),
    el("thead", {}, el("tr", {}, columns.map((column) => el("th", { scope: "col", class: classOf(column) }, column.label)))),
    body));
  return { element, add };
}

function cell(column, row, at) {
  return el(at === 0 ? "th" : "td", { class: classOf(column), scope: at === 0 ? "row" : null }, column.cell(row) ?? "");
}

function classOf({ number, rank }) {
  return [number ? "number" : "", rank ? `rank-${rank}` : ""].join(" ").trim() || null;
}

/** A list that is asked for page by page: `ask(cursor)` brings one, `put(rows)` shows it. */
export function pager(first, ask, put) {
  const more = button("Show more", press);
  const wrong = el("p", { class: "blame", role: "alert" });
  const element = el("div", { class: "pager", hidden: !first.next_cursor }, more, wrong);
  let cursor = first.next_cursor;
  async function press() {
    more.disabled = true;
    try {
      const page = await ask(cursor);
      put(page.data);
      cursor = page.next_cursor;
      element.hidden = !cursor;
      wrong.textContent = "";
      announce(`${page.data.length} more`);
    } catch (failure) {
      wrong.textContent = `${failure.title}. ${failure.text}`;
    } finally {
      more.disabled = false;
    }
  }
  return element;
}

/** Large numbers side by side: `[label, value, told]`. */
export function figures(...list) {
  return el("dl", { class: "figures" }, list.map(([label, value, told]) =>
    el("div", { class: "figure" }, el("dt", {}, label), el("dd", {}, el("strong", {}, value), told ? el("span", {}, told) : null))));
}

/** Terms and what they are, without those that are nothing. */
export function facts(...list) {
  return el("dl", { class: "facts" }, list.filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([term, value]) => el("div", {}, el("dt", {}, term), el("dd", {}, value))));
}

const KINDS = {
  succeeded: "good", delivered: "good", well: "good", works: "good", signs: "good",
  failed: "bad", dead: "bad", resting: "bad", disabled: "off", cancelled: "off", expired: "off",
  queued: "live", running: "live", pending: "live", on_trial: "live",
};
const WORDS = { on_trial: "on trial", dead: "given up" };

/** A state, told by a dot and a word. */
export function badge(state, word = WORDS[state] ?? state) {
  return el("span", { class: `badge ${KINDS[state] ?? ""}` }, word.charAt(0).toUpperCase() + word.slice(1));
}

/** A place where nothing is yet, and what brings something there. */
export function empty(title, text, ...actions) {
  return el("div", { class: "empty" }, el("h2", {}, title), el("p", {}, text), actions.length ? el("div", { class: "row wrap" }, actions) : null);
}

export function section(title, ...children) {
  return el("section", { class: "part" }, el("h2", {}, title), ...children);
}

/** A line to copy. Where there is no clipboard it is selected instead. */
export function copyable(text, label) {
  const line = el("code", {}, text);
  const press = el("button", { type: "button", class: "button", "aria-label": label, on: { click: copy } }, "Copy");
  async function copy() {
    try {
      await copyText(text);
      press.textContent = "Copied";
      announce("Copied");
    } catch {
      getSelection().selectAllChildren(line);
      announce("Selected: copy it with your keyboard");
    }
  }
  return el("div", { class: "copyable" }, line, press);
}

const EVERY = 1500; // milliseconds between two looks

/** Look again and again, until there are news or another view is shown; then call `again`. */
export function follow(signal, isNews, again) {
  const clock = setInterval(async () => {
    if (document.hidden || document.querySelector("dialog[open]")) return;
    const news = await isNews().catch(() => false);
    if (!news || signal.aborted) return;
    clearInterval(clock);
    again();
  }, EVERY);
  signal.addEventListener("abort", () => clearInterval(clock));
}

/** `1 picture`, `2 pictures`. */
export function many(number, word) {
  return `${count(number)} ${word}${number === 1 ? "" : "s"}`;
}

/** An id, short, whole in its title. */
export function short(id) {
  return el("code", { title: id }, id.length > 10 ? `${id.slice(0, 8)}…` : id);
}

export function link(address, label, kind = "") {
  return el("a", { href: address, class: kind || null }, label);
}

/** A field to find something by a part of its name. */
export function finder(label, value, pick) {
  const input = el("input", { type: "search", "aria-label": label, placeholder: label });
  input.value = value;
  return el("form", { class: "finder", role: "search", on: { submit: (event) => { event.preventDefault(); pick(input.value.trim()); } } },
    input, el("button", { type: "submit", class: "button" }, "Find"));
}

/** A select that leads to the same view with another query. */
export function filter(label, value, options, pick) {
  const select = el("select", { "aria-label": label, on: { change: () => pick(select.value) } },
    options.map(([name, word]) => el("option", { value: name, selected: name === value }, word)));
  return el("label", { class: "filter" }, el("span", {}, label), select);
}
