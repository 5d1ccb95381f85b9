// The palette: none, one of eight by name, or up to eight colours of one's own with their shares.

import { choice, fold } from "./controls.js";
import { el, icon, iconButton, plain } from "./dom.js";
import { checked, picturesOf } from "./files.js";
import { LIMITS, PALETTES } from "./options.js";

const FIRST = "#b4552d";

export function paletteControl(state) {
  const set = (change) => state.set({ palette: { ...state.now.palette, ...change } });
  const names = choice({
    legend: "Palettes", hideLegend: true, kind: "palettes",
    pick: (value) => {
      if (value === "none") set({ kind: "none" });
      else if (value === "own") begin(set, state.now.palette);
      else set({ kind: "name", name: value });
    },
    options: [
      { value: "none", label: "None", mark: el("span", { class: "stripes none" }) },
      ...Object.entries(PALETTES).map(([value, colors]) => ({ value, label: plain(value), mark: stripes(colors) })),
      { value: "own", label: "Your own", mark: el("span", { class: "stripes own" }, icon("plus")) },
    ],
  });
  const rows = el("ol", { class: "swatches" });
  const wrong = el("p", { class: "blame", role: "alert", hidden: true });
  const add = iconButton("plus", "Add a colour", () => grow(set, state.now.palette), { wordy: true });
  const file = el("input", { type: "file", class: "unseen", id: "palette-file", accept: "image/png,image/jpeg,image/webp",
    on: { change: () => { fromPicture(file.files[0], set, wrong); file.value = ""; } } });
  const fromFile = el("label", { class: "button quiet", for: "palette-file" }, icon("image"), "From a picture");
  fromFile.addEventListener("dragover", (event) => event.preventDefault());
  fromFile.addEventListener("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    fromPicture(picturesOf(event.dataTransfer)[0], set, wrong);
  });
  const weighted = el("input", { type: "checkbox", on: { change: () => set({ weighted: weighted.checked }) } });
  const own = el("div", { class: "own-palette" }, rows,
    el("div", { class: "row wrap" }, add, file, fromFile),
    el("label", { class: "check" }, weighted, "Set each colour’s share"), wrong);
  const part = fold("palette", "Palette", names.element, own);

  let shownFor = "";
  state.watch(({ palette }) => {
    names.show(palette.kind === "name" ? palette.name : palette.kind);
    own.hidden = palette.kind !== "own";
    weighted.checked = palette.weighted;
    add.disabled = palette.swatches.length >= LIMITS.swatches;
    part.tell(palette.kind === "name" ? plain(palette.name) : palette.kind === "own" ? `${palette.swatches.length} colours` : "None");
    const shape = `${palette.swatches.length} ${palette.weighted}`;
    if (shape !== shownFor) {
      shownFor = shape;
      rows.replaceChildren(...palette.swatches.map((_, place) => swatchRow(state, set, place)));
    }
    refresh(rows, palette);
  });
  return part.element;
}

function stripes(colors) {
  return el("span", { class: "stripes" }, colors.map((color) => {
    const stripe = el("span");
    stripe.style.background = color;
    return stripe;
  }));
}

function begin(set, palette) {
  const seeded = palette.swatches.length ? palette.swatches
    : (PALETTES[palette.name] ?? [FIRST]).map((hex) => ({ hex, weight: 0.2 }));
  set({ kind: "own", swatches: seeded });
}

function grow(set, palette) {
  const last = palette.swatches.at(-1)?.hex ?? FIRST;
  set({ kind: "own", swatches: [...palette.swatches, { hex: last, weight: 0.2 }] });
}

function swatchRow(state, set, place) {
  const change = (values) => set({ swatches: state.now.palette.swatches.map((one, at) => (at === place ? { ...one, ...values } : one)) });
  const color = el("input", { type: "color", "aria-label": `Colour ${place + 1}`, on: { input: () => change({ hex: color.value }) } });
  const hex = el("input", { type: "text", class: "hex", maxlength: 7, spellcheck: "false", "aria-label": `Colour ${place + 1} as #rrggbb`,
    on: { change: () => { spell(hex, (value) => change({ hex: value })); } } });
  const share = el("input", { type: "range", min: LIMITS.leastWeight, max: LIMITS.mostWeight, step: 0.05,
    "aria-label": `Share of colour ${place + 1}`, hidden: !state.now.palette.weighted,
    on: { input: () => change({ weight: Number(share.value) }) } });
  return el("li", {}, color, hex, share, iconButton("close", `Remove colour ${place + 1}`, () => {
    const swatches = state.now.palette.swatches.filter((_, at) => at !== place);
    set(swatches.length ? { swatches } : { swatches, kind: "none" });
  }, { class: "icon-button small" }));
}

/** A colour as it was typed, with or without its #; what is none is said, and stays to be mended. */
function spell(hex, take) {
  const typed = /^#?([0-9a-f]{6})$/i.exec(hex.value.trim())?.[1];
  const wrong = hex.closest(".own-palette").querySelector("[role=alert]");
  wrong.hidden = !!typed;
  wrong.textContent = typed ? "" : `“${hex.value}” is no colour: write six digits of 0 to 9 and a to f, such as ${FIRST}.`;
  hex.setAttribute("aria-invalid", String(!typed));
  if (typed) take(`#${typed.toLowerCase()}`);
}

function refresh(rows, palette) {
  palette.swatches.forEach(({ hex, weight }, place) => {
    const [color, text, share] = rows.children[place].querySelectorAll("input");
    color.value = hex;
    if (document.activeElement !== text) text.value = hex;
    share.value = weight;
  });
}

async function fromPicture(file, set, wrong) {
  if (!file) return;
  wrong.hidden = true;
  try {
    const swatches = await colorsOf(await checked(file));
    set({ kind: "own", swatches, weighted: true });
  } catch (error) {
    wrong.textContent = error.message;
    wrong.hidden = false;
  }
}

/** The leading colours of a picture with their shares: the fullest cells of a coarse colour cube. */
export async function colorsOf(file, most = 5) {
  const bitmap = await createImageBitmap(file, { resizeWidth: 64, resizeHeight: 64 });
  const canvas = new OffscreenCanvas(64, 64);
  const pen = canvas.getContext("2d");
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, 64, 64);
  const cells = new Map();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] < 128) continue;
    const cell = ((data[at] >> 5) << 10) | ((data[at + 1] >> 5) << 5) | (data[at + 2] >> 5);
    const sum = cells.get(cell) ?? [0, 0, 0, 0];
    sum[0] += data[at];
    sum[1] += data[at + 1];
    sum[2] += data[at + 2];
    sum[3] += 1;
    cells.set(cell, sum);
  }
  const found = [];
  for (const [red, green, blue, count] of [...cells.values()].sort((one, other) => other[3] - one[3])) {
    const color = [red / count, green / count, blue / count];
    const near = found.find((one) => Math.hypot(...one.color.map((part, at) => part - color[at])) < 48);
    if (near) near.count += count;
    else if (found.length < most) found.push({ color, count });
  }
  const total = found.reduce((sum, one) => sum + one.count, 0);
  return found.map(({ color, count }) => ({
    hex: `#${color.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`,
    weight: Math.min(LIMITS.mostWeight, Math.max(LIMITS.leastWeight, Math.round((count / total) * 20) / 20)),
  }));
}
