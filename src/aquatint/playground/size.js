// The format: fifteen ratios as chips with their shapes, and all sizes in pixels behind them.

import { choice, fold, freshId } from "./controls.js";
import { el } from "./dom.js";
import { modeOf } from "./modes.js";
import { RATIOS, SIZES } from "./options.js";

const COMMON = ["1x1", "4x5", "3x4", "2x3", "9x16", "5x4", "4x3", "3x2", "16x9"];
const WIDE = ["10x16", "1x2", "1x3", "16x10", "2x1", "3x1"];

export function sizeControl(state) {
  const pick = (ratio) => state.set({ ratio, size: "" });
  const common = choice({ legend: "Common ratios", hideLegend: true, kind: "chips", pick, options: COMMON.map(chip) });
  const more = choice({ legend: "More ratios", kind: "chips", pick, options: WIDE.map(chip) });
  const id = freshId("size");
  const select = el("select", { id, on: { change: () => state.set({ size: select.value }) } },
    el("option", { value: "" }, "By ratio"),
    grouped().map(([label, sizes]) => el("optgroup", { label },
      sizes.map((size) => el("option", { value: size }, size.replace("x", " × "))))));
  const exact = el("div", { class: "row" }, el("label", { for: id }, "Exact size"), select);
  const summary = el("summary");
  const rest = el("details", { class: "more" }, summary, more.element, exact);
  const part = fold("size", "Format", common.element, rest);

  state.watch(({ ratio, size: exactly, mode }) => {
    const { ratioOnly } = modeOf(mode);
    const size = ratioOnly ? "" : exactly;
    const shape = size ? "" : ratio;
    exact.hidden = !!ratioOnly;
    summary.textContent = ratioOnly ? "More ratios" : `More ratios and all ${SIZES.length} sizes`;
    common.show(shape);
    more.show(shape);
    select.value = size;
    if (size || WIDE.includes(ratio)) rest.open = true;
    part.tell(size ? size.replace("x", " × ") : `${ratio.replace("x", ":")} · ${RATIOS[ratio].replace("x", " × ")}`);
    part.element.classList.toggle("needs-size", mode === "reframe");
  });
  part.element.open = true;
  return part.element;
}

function chip(ratio) {
  const [width, height] = ratio.split("x").map(Number);
  const scale = 16 / Math.max(width, height);
  const mark = el("span", { class: "shape" });
  mark.style.width = `${Math.max(4, width * scale)}px`;
  mark.style.height = `${Math.max(4, height * scale)}px`;
  return { value: ratio, label: ratio.replace("x", ":"), mark };
}

function grouped() {
  const groups = { Tall: [], "Near square": [], Wide: [] };
  for (const size of SIZES) {
    const [width, height] = size.split("x").map(Number);
    const name = width / height > 1.2 ? "Wide" : width / height < 0.83 ? "Tall" : "Near square";
    groups[name].push(size);
  }
  return Object.entries(groups);
}
