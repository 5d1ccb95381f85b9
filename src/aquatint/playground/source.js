// What to start from: a picture, its mask, how much of it to keep; and pictures to take after.

import { fold, slider } from "./controls.js";
import { addressOf, el, icon } from "./dom.js";
import { sizeOf, well } from "./files.js";
import { openPainter } from "./painter.js";

const EDITED = {
  of: "source", name: "mask", title: "Mask painted", empty: "Paint the mask", ask: "Mark what should change",
  told: "Black is repainted, white is kept",
  says: { title: "Paint what should change", lead: "What you paint is repainted. It is sent as ", rest: " in the mask; the rest is white and is kept.", none: "Nothing is painted yet. Paint over the part that should change." },
};
const REMOVED = {
  of: "source", name: "removal", ink: "white", title: "Mask painted", empty: "Paint what should go", ask: "Mark the thing to remove",
  told: "White is removed, black is kept",
  says: { title: "Paint what should go", lead: "What you paint is removed. Here it is sent as ", rest: " in the mask; the rest is black and is kept.", none: "Nothing is painted yet. Paint over what should go." },
};
const SOMEBODY = {
  of: "character", name: "characterMask", title: "Somebody marked", empty: "Mark who is meant", ask: "Where others are in the picture, too",
  told: "Black is who is meant, white does not count",
  says: { title: "Paint who is meant", lead: "What you paint is drawn again. It is sent as ", rest: " in the mask; the rest is white and does not count.", none: "Nothing is painted yet. Paint over who should be drawn again." },
};

export function sourceControl(state) {
  const place = well({ label: "Picture to start from", hint: "Drop it, paste it, or choose a file",
    take: ([file]) => state.set({ source: file }), drop: () => state.set({ source: null }) });
  const masks = [maskControl(state, EDITED), maskControl(state, REMOVED)];
  const weight = slider("weight", "Keep of it", { least: 1, most: 100, change: (value) => state.set({ weight: value }),
    hint: "High: close to the picture. Low: close to the prompt." });
  const resemblance = slider("resemblance", "Resemblance", { least: 1, most: 100, change: (value) => state.set({ resemblance: value }) });
  const detail = slider("detail", "Detail", { least: 1, most: 100, change: (value) => state.set({ detail: value }) });
  const element = el("div", { class: "sources" },
    el("div", { data: { field: "source" } }, place.element), ...masks, weight.element, resemblance.element, detail.element);
  state.watch((now) => {
    place.show(now.source ? [now.source] : []);
    weight.show(now.weight);
    resemblance.show(now.resemblance);
    detail.show(now.detail);
  });
  return { element, receive: place.receive };
}

/** A button that opens the painter on the picture of a field. */
function maskControl(state, { of, name, says, title, empty, told, ask, ink = "black" }) {
  const thumb = el("span", { class: "mask-thumb" });
  const words = el("span", { class: "look-words" });
  const open = el("button", { type: "button", class: "look-button", on: { click: paint } }, thumb, words);
  const element = el("div", { class: "look-row", data: { field: name } }, open);

  async function paint() {
    const picture = state.now[of];
    if (!picture) return;
    const size = await sizeOf(picture);
    openPainter({ picture, size, mask: state.now[name], words: says, ink }, (mask) => state.set({ [name]: mask }));
  }

  state.watch((now) => {
    const [picture, mask] = [now[of], now[name]];
    open.disabled = !picture;
    thumb.replaceChildren(mask ? el("img", { src: addressOf(mask), alt: "" }) : icon("brush"));
    words.replaceChildren(el("strong", {}, mask ? title : empty),
      el("span", { class: "hint" }, mask ? told : picture ? ask : "Choose a picture first"));
  });
  return element;
}

export function referenceControls(state) {
  const style = well({ label: "Style reference", hint: "Its look is taken over. Drop, paste or choose", several: true,
    take: (files) => state.set({ styleReferences: [...state.now.styleReferences, ...files] }),
    drop: (file) => state.set({ styleReferences: state.now.styleReferences.filter((one) => one !== file) }) });
  const character = well({ label: "Character reference", hint: "Somebody to draw again. Drop, paste or choose",
    take: ([file]) => state.set({ character: file }), drop: () => state.set({ character: null }) });
  const marked = el("div", { class: "marked" }, maskControl(state, SOMEBODY));
  const part = fold("references", "References",
    el("div", { data: { field: "styleReferences" } }, style.element),
    el("div", { data: { field: "character" } }, character.element, marked));
  state.watch((now) => {
    style.show(now.styleReferences);
    character.show(now.character ? [now.character] : []);
    marked.hidden = !now.character;
    const count = now.styleReferences.length + (now.character ? 1 : 0);
    part.tell(count ? `${count} ${count === 1 ? "picture" : "pictures"}` : "None");
  });
  return part.element;
}
