// Two pictures in one window: laid over each other with a line to draw across, or side by side.

import { choice } from "./controls.js";
import { addressOf, dialogOf, el, icon, iconButton } from "./dom.js";
import { modeOf } from "./modes.js";

/** What can be held against each other: the picture that was started from, and the candidates. */
export function comparable(print) {
  const { source } = print.settings;
  const drawn = print.items.flatMap((item, place) =>
    item.blob ? [{ name: print.items.length > 1 ? `Candidate ${place + 1}` : "Picture", blob: item.blob, size: item.resolution }] : []);
  return source && modeOf(print.settings.mode).fields.includes("source") ? [{ name: "Before", blob: source }, ...drawn] : drawn;
}

/** Open the window on a print, with one of its candidates at the right. */
export function compare(print, at) {
  const faces = comparable(print);
  const shown = Math.min(faces.length - 1, at + faces.length - print.items.filter((item) => item.blob).length);
  const pair = [shown === 0 ? 1 : 0, shown].sort((one, other) => one - other);
  const pictures = pair.map((_, side) => el("img", { class: side ? "right" : "left", alt: "", draggable: "false" }));
  const names = pair.map((_, side) => el("span", { class: `compare-name ${side ? "right" : "left"}`, "aria-hidden": "true" }));
  const line = el("input", { type: "range", min: 0, max: 100, step: 0.5, value: 50, class: "compare-line",
    "aria-label": "Line between the two", on: { input: () => sheet.style.setProperty("--at", `${line.value}%`) } });
  const sheet = el("div", { class: "compare-sheet over" }, pictures, names, el("span", { class: "compare-edge" }, icon("sides")), line);
  const picks = pair.map((_, side) => el("select", { "aria-label": side ? "Right picture" : "Left picture",
    on: { change: () => { pair[side] = Number(picks[side].value); show(); } } },
  faces.map(({ name }, place) => el("option", { value: place }, name))));
  const ways = choice({ legend: "View", hideLegend: true, pick: lay,
    options: [{ value: "over", label: "Slide" }, { value: "beside", label: "Side by side" }] });
  const swap = iconButton("swap", "Swap sides", () => { pair.reverse(); show(); });
  const dialog = dialogOf("compare", "Compare", el("div", { class: "compare-bar" }, picks[0], swap, picks[1], ways.element), sheet);

  function show() {
    pair.forEach((place, side) => {
      pictures[side].src = addressOf(faces[place].blob);
      pictures[side].alt = faces[place].name;
      names[side].textContent = faces[place].name;
      picks[side].value = String(place);
    });
  }

  function lay(way) {
    sheet.className = `compare-sheet ${way}`;
    ways.show(way);
  }

  const [width, height] = (faces.at(-1).size ?? "1x1").split("x").map(Number);
  sheet.style.setProperty("--ratio", width / height);
  sheet.style.setProperty("--at", "50%");
  show();
  lay("over");
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
  line.focus();
}
