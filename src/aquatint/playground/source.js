// What to start from: a picture, its mask, how much of it to keep; and pictures to take after.

import { fold, slider } from "./controls.js";
import { addressOf, el, icon } from "./dom.js";
import { sizeOf, well } from "./files.js";
import { openPainter } from "./painter.js";

export function sourceControl(state) {
  const place = well({ label: "Picture to start from", hint: "Drop it, paste it, or choose a file",
    take: ([file]) => state.set({ source: file }), drop: () => state.set({ source: null }) });
  const mask = maskControl(state);
  const weight = slider("weight", "Keep of it", { least: 1, most: 100, change: (value) => state.set({ weight: value }),
    hint: "High: close to the picture. Low: close to the prompt." });
  const resemblance = slider("resemblance", "Resemblance", { least: 1, most: 100, change: (value) => state.set({ resemblance: value }) });
  const detail = slider("detail", "Detail", { least: 1, most: 100, change: (value) => state.set({ detail: value }) });
  const element = el("div", { class: "sources" },
    el("div", { data: { field: "source" } }, place.element), mask, weight.element, resemblance.element, detail.element);
  state.watch((now) => {
    place.show(now.source ? [now.source] : []);
    weight.show(now.weight);
    resemblance.show(now.resemblance);
    detail.show(now.detail);
  });
  return { element, receive: place.receive };
}

function maskControl(state) {
  const thumb = el("span", { class: "mask-thumb" });
  const words = el("span", { class: "look-words" });
  const open = el("button", { type: "button", class: "look-button", on: { click: paint } }, thumb, words);
  const element = el("div", { class: "look-row", data: { field: "mask" } }, open);

  async function paint() {
    const { source } = state.now;
    if (!source) return;
    const size = await sizeOf(source);
    openPainter(source, size, state.now.mask, (mask) => state.set({ mask }));
  }

  state.watch(({ source, mask }) => {
    open.disabled = !source;
    thumb.replaceChildren(mask ? el("img", { src: addressOf(mask), alt: "" }) : icon("brush"));
    words.replaceChildren(el("strong", {}, mask ? "Mask painted" : "Paint the mask"),
      el("span", { class: "hint" }, mask ? "Black is repainted, white is kept" : source ? "Mark what should change" : "Choose a picture first"));
  });
  return element;
}

export function referenceControls(state) {
  const style = well({ label: "Style reference", hint: "Its look is taken over", several: true,
    take: (files) => state.set({ styleReferences: [...state.now.styleReferences, ...files] }),
    drop: (file) => state.set({ styleReferences: state.now.styleReferences.filter((one) => one !== file) }) });
  const character = well({ label: "Character reference", hint: "Somebody to draw again",
    take: ([file]) => state.set({ character: file }), drop: () => state.set({ character: null }) });
  const part = fold("references", "References",
    el("div", { data: { field: "styleReferences" } }, style.element),
    el("div", { data: { field: "character" } }, character.element));
  state.watch((now) => {
    style.show(now.styleReferences);
    character.show(now.character ? [now.character] : []);
    const count = now.styleReferences.length + (now.character ? 1 : 0);
    part.tell(count ? `${count} ${count === 1 ? "picture" : "pictures"}` : "None");
  });
  return part.element;
}
