// Building the page. Everything that is said goes in as text, so that no text can become markup.

/** An element: attributes, `on` for events, `data`, and children that are nodes or plain text. */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(made, name, value);
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

function set(made, name, value) {
  if (name === "on") {
    for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
  } else if (name === "data") {
    Object.assign(made.dataset, value);
  } else if (value === true) {
    made.setAttribute(name, "");
  } else if (value !== false && value !== null && value !== undefined) {
    made.setAttribute(name, value);
  }
}

const SVG = "http://www.w3.org/2000/svg";

const SHAPES = {
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z",
  key: "M14.5 9.5a5 5 0 1 0-4.2 4.9L12 16h2v2h2v2h4v-4l-5.6-5.6a5 5 0 0 0 .1-.9ZM8.5 8.5h.01",
  star: "m12 3.6 2.6 5.3 5.9.9-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.800l5.9-.9Z",
  bin: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5.500M13.5 11v5.5",
  down: "M12 4v11m0 0 4.5-4.500M12 15l-4.5-4.500M5 20h14",
  again: "M19 12a7 7 0 1 1-2.2-5.100M19 3.500V7.500h-4",
  vary: "M4 8h3c4 0 5 8 9 8h4m0 0-3-3m3 3-3 3M4 16h3c1.5 0 2.5-1 3.3-2.400M13 10.200C13.8 9 14.7 8 16 8h4m0 0-3-3m3 3-3 3",
  use: "M4 5h10v10H4zM10 15v4h10V9h-6",
  code: "m8 7-5 5 5 5m8-10 5 5-5 5M13.5 5l-3 14",
  close: "m6 6 12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  lock: "M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v9h-13z",
  open: "M7 11V8a5 5 0 0 1 9.6-2M5.5 11h13v9h-13z",
  brush: "M19.5 4.5 11 13m-2.5 1.500c-2.5 0-3 1.5-3.5 5.5 4 0 5.5-1 5.5-3.500a2 2 0 0 0-2-2Z",
  eraser: "m8 19-4-4L14 5l6 6-8 8H8Zm0 0h12M9 10l6 6",
  box: "M4.5 6.500h15v11h-15z",
  lasso: "M12 14c-5 0-8-2-8-4.500S7.5 5 12 5s8 2 8 4.5-3 4.5-8 4.500Zm-3.5-.5c-2 1-2 3 0 3.500s2 2.5.5 3",
  hand: "M8 12V6.500a1.5 1.5 0 0 1 3 0V11m0-5.500a1.5 1.5 0 0 1 3 0V11m0-4a1.5 1.5 0 0 1 3 0v7c0 4-2 6.5-5.5 6.5-3 0-4-1.5-6.5-6-.8-1.5 1-2.5 2-1.200L8 14.5",
  invert: "M12 4a8 8 0 1 0 0 16ZM12 4a8 8 0 0 1 0 16",
  undo: "M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3",
  redo: "m16 5 4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  swap: "M4 9h15m0 0-4-4m4 4-4 4M20 16H5m0 0 4-4m-4 4 4 4",
  sides: "m9 8-4 4 4 4m6-8 4 4-4 4",
  halves: "M4 5h16v14H4zM12 3v18M9 10l-2 2 2 2m6-4 2 2-2 2",
  image: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01",
};

/** A line drawing of 24 units, hidden from screen readers: the button beside it has the words. */
export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", SHAPES[name]);
  drawing.append(path);
  return drawing;
}

/** A button with a drawing; its label is read out, and shown when `wordy`. */
export function iconButton(name, label, press, { wordy = false, ...attributes } = {}) {
  return el("button", {
    type: "button",
    class: wordy ? "button quiet" : "icon-button",
    title: wordy ? null : label,
    "aria-label": wordy ? null : label,
    on: { click: press },
    ...attributes,
  }, icon(name), wordy ? label : "");
}

/** Words of the API as people write them: `OIL_PAINTING` is "Oil painting". */
export function plain(word) {
  const small = word.toLowerCase().replaceAll("_", " ");
  return (small.charAt(0).toUpperCase() + small.slice(1))
    .replace(/\b(i{1,3})$/, (numeral) => numeral.toUpperCase()).replace("C4d", "C4D").replace(/^(\d0)s/, "$1s");
}

/** Say something to screen readers. */
export function announce(text) {
  document.getElementById("said").textContent = text;
}

/** An address for a file's bytes while something shows it. */
const ADDRESSES = new WeakMap();

export function addressOf(blob) {
  if (!ADDRESSES.has(blob)) ADDRESSES.set(blob, URL.createObjectURL(blob));
  return ADDRESSES.get(blob);
}

export function copyText(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  return Promise.reject(new Error("no clipboard"));
}

/** A dialog that closes by Escape, its cross, and a click beside it. */
export function dialogOf(name, title, ...children) {
  const made = el("dialog", { class: `dialog ${name}`, "aria-labelledby": `${name}-title` },
    el("div", { class: "dialog-head" },
      el("h2", { id: `${name}-title` }, title),
      iconButton("close", "Close", () => made.close())),
    ...children);
  made.addEventListener("click", (event) => event.target === made && made.close());
  document.body.append(made);
  return made;
}
