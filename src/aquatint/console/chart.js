// A chart of days as bars: an axis of round numbers, the value of a day by pointer or arrow keys.

import { el } from "/playground/dom.js";

import { day } from "./time.js";

const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 220;
const SPACE = { top: 12, right: 2, bottom: 26, left: 62 };

/**
 * `data` has a `day` and a `value` a bar, the oldest first; `tell` makes words of a value, `about`
 * of a bar's day. The values stand in a table below, for whoever would rather read them.
 */
export function chart({ title, data, tell, about }) {
  const told = el("output", { class: "chart-told" });
  const frame = el("div", { class: "chart-frame", tabindex: 0, role: "slider", "aria-label": `${title}: choose a day with the arrow keys`,
    "aria-valuemin": 0, "aria-valuemax": data.length - 1 });
  let chosen = data.length - 1, bars = [];

  function choose(at) {
    chosen = Math.max(0, Math.min(data.length - 1, at));
    bars.forEach((bar, index) => bar.classList.toggle("chosen", index === chosen));
    const words = `${day(data[chosen].day)}: ${about(data[chosen])}`;
    told.textContent = words;
    frame.setAttribute("aria-valuenow", chosen);
    frame.setAttribute("aria-valuetext", words);
  }

  function draw(width) {
    const drawn = drawing(data, tell, width);
    bars = drawn.bars;
    frame.replaceChildren(drawn.svg);
    choose(chosen);
  }

  frame.addEventListener("pointermove", (event) => choose(at(event, frame, data.length)));
  frame.addEventListener("pointerdown", (event) => choose(at(event, frame, data.length)));
  frame.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1, PageDown: -7, PageUp: 7, Home: -data.length, End: data.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(chosen + step);
  });
  let last = 0;
  new ResizeObserver(([{ contentRect: { width } }]) => {
    if (width && width !== last) draw(last = width);
  }).observe(frame);
  choose(chosen);
  return el("figure", { class: "chart" },
    el("figcaption", {}, el("h2", {}, title), told), frame, tableOf(title, data, about));
}

/** Round numbers from 0 to at least the largest value, four steps or fewer. */
export function ticks(most) {
  if (!most) return [0, 1];
  const rough = most / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((one) => one * size).find((one) => one >= rough));
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}

function at(event, frame, length) {
  const box = frame.getBoundingClientRect();
  const inside = box.width - SPACE.left - SPACE.right;
  return Math.floor(((event.clientX - box.left - SPACE.left) / inside) * length);
}

function drawing(data, tell, width) {
  const lines = ticks(Math.max(...data.map(({ value }) => value)));
  const top = lines.at(-1), high = HEIGHT - SPACE.top - SPACE.bottom, inside = width - SPACE.left - SPACE.right;
  const y = (value) => SPACE.top + high - (value / top) * high;
  const each = inside / data.length;
  const gap = Math.min(4, each * .28);
  const svg = shape("svg", { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, "aria-hidden": "true" });
  for (const value of lines) {
    svg.append(shape("line", { class: value ? "chart-line" : "chart-ground", x1: SPACE.left, x2: width, y1: y(value), y2: y(value) }),
      text(tell(value), { class: "chart-label", x: SPACE.left - 10, y: y(value) + 4, "text-anchor": "end" }));
  }
  const every = Math.max(1, Math.ceil(64 / each));
  const bars = data.map(({ value, day: name }, index) => {
    const x = SPACE.left + index * each, tall = value ? Math.max(2, (value / top) * high) : 0;
    if ((data.length - 1 - index) % every === 0) svg.append(text(day(name), { class: "chart-label", x: Math.min(x + each / 2, width - 20), y: HEIGHT - 6, "text-anchor": "middle" }));
    const bar = shape("g", { class: "chart-bar" });
    bar.append(shape("rect", { class: "chart-reach", x, y: SPACE.top, width: each, height: high }),
      shape("rect", { class: "chart-value", x: x + gap / 2, y: SPACE.top + high - tall, width: Math.max(1, each - gap), height: tall, rx: Math.min(2, each / 4) }));
    svg.append(bar);
    return bar;
  });
  return { svg, bars };
}

function shape(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function text(words, attributes) {
  const made = shape("text", attributes);
  made.textContent = words;
  return made;
}

function tableOf(title, data, about) {
  const rows = data.filter(({ value }) => value).map((one) => el("tr", {}, el("th", { scope: "row" }, day(one.day)), el("td", {}, about(one))));
  return el("details", { class: "chart-table" }, el("summary", {}, "As a table"),
    rows.length ? el("table", { class: "table" }, el("caption", { class: "unseen" }, title), el("tbody", {}, rows.reverse())) : el("p", { class: "hint" }, "Nothing on any of these days."));
}
