// The keys of the page, and the sheet that lists them.

import { dialogOf, el } from "./dom.js";

const SHEET = [
  ["The page", [["Ctrl Enter", "Draw"], ["Esc", "Cancel drawing"], ["Alt ↑ ↓", "Earlier and later prompts"], ["/", "Search the history"], ["?", "This sheet"]]],
  ["The picture", [["← →", "Other candidates"], ["F", "Full size"], ["X", "Compare"], ["S", "Star"], ["D", "Download"], ["M", "Remix it"], ["V", "Vary the seed"], ["R", "Rerun exactly"], ["A", "Recall all its settings"], ["C", "Its code"], ["Del", "Delete"]]],
  ["The mask", [["B E U L H", "Brush, eraser, rectangle, lasso, move"], ["[ ]", "Brush size, also Ctrl and wheel"], ["Shift V", "Invert"], ["Ctrl Z, Ctrl Shift Z", "Undo, redo"], ["+ −, wheel", "Zoom"], ["Ctrl 0", "Show all"], ["Alt with a shape", "Take away"], ["Arrows, Enter", "Paint without a mouse"]]],
];

export function shortcutSheet() {
  return dialogOf("keys", "Keys", el("div", { class: "sheet", tabindex: 0, role: "group", "aria-label": "List of keys" }, SHEET.map(([title, rows]) => el("section", {}, el("h3", {}, title),
    el("dl", {}, rows.map(([keys, text]) => el("div", {}, el("dt", {}, el("kbd", {}, keys)), el("dd", {}, text))))))));
}

/** Listen for keys. `does` has a function for each name; letters count outside of text fields only. */
export function listen(does) {
  const letters = { s: "star", d: "save", m: "remix", v: "vary", r: "rerun", a: "recallAll", f: "enlarge", x: "compare", c: "code", "/": "search", "?": "sheet", Delete: "remove", ArrowLeft: "before", ArrowRight: "after", Escape: "cancel" };
  document.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]")) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key === "Enter") return act(event, does.draw);
    if (event.altKey && event.target.id === "prompt" && event.key === "ArrowUp") return act(event, () => does.recall(1));
    if (event.altKey && event.target.id === "prompt" && event.key === "ArrowDown") return act(event, () => does.recall(-1));
    if (event.key === "Escape") return does.cancel();
    if (command || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    const name = letters[event.key] ?? letters[event.key.toLowerCase()];
    if (name && does[name]) act(event, does[name]);
  });
}

function act(event, does) {
  event.preventDefault();
  does();
}
