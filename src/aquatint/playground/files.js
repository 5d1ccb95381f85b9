// Pictures from this computer: dropped, pasted or chosen, and looked at before they are sent.

import { el, icon, addressOf, iconButton } from "./dom.js";
import { freshId } from "./controls.js";

export const MOST_BYTES = 25 * 1024 * 1024;
const TYPES = new Set(["image/png", "image/jpeg", "image/webp"]);
const MAGIC = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/webp", [0x52, 0x49, 0x46, 0x46]],
];

/** A picture that can be sent, or a sentence on why it cannot, thrown. */
export async function checked(file) {
  if (file.size > MOST_BYTES) {
    const size = Math.round(file.size / 1024 / 1024);
    throw new Error(`This file has ${size} MB; a picture may have ${MOST_BYTES / 1024 / 1024} MB. Make it smaller and try again.`);
  }
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const type = MAGIC.find(([, bytes]) => bytes.every((byte, place) => head[place] === byte))?.[0];
  if (!type || (file.type && !TYPES.has(file.type) && file.type.startsWith("image/"))) {
    throw new Error("This is not a PNG, JPEG or WebP picture.");
  }
  const found = new File([file], file.name ?? "picture", { type });
  try {
    return upright(found, await createImageBitmap(found, { imageOrientation: "none" }));
  } catch {
    throw new Error("This picture is broken: it cannot be opened. Save it anew and try again.");
  }
}

/** The picture as it is seen: a camera's turn is worked in, so that mask and picture agree. */
async function upright(file, raw) {
  if (file.type !== "image/jpeg") return file;
  const seen = await createImageBitmap(file);
  if (seen.width === raw.width && seen.height === raw.height) return file;
  const canvas = new OffscreenCanvas(seen.width, seen.height);
  canvas.getContext("2d").drawImage(seen, 0, 0);
  const blob = await canvas.convertToBlob({ type: "image/png" });
  return new File([blob], file.name, { type: "image/png" });
}

export async function sizeOf(file) {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}

/** The pictures of a drop or a paste. */
export function picturesOf(transfer) {
  return [...(transfer?.files ?? [])];
}

const WELLS = new Map();

/** What takes pictures where the pointer or the focus is: a function, or undefined. */
export function wellHere() {
  const here = document.querySelector(".well:hover") ?? document.activeElement?.closest(".well");
  return WELLS.get(here);
}

/**
 * A place for pictures. `take(files)` gets checked ones; `drop(file)` takes one away. What is wrong
 * is said below it.
 */
export function well({ label, hint, several = false, take, drop }) {
  const id = freshId("well");
  const input = el("input", { type: "file", id, class: "unseen", accept: [...TYPES].join(","), multiple: several,
    on: { change: () => { receive([...input.files]); input.value = ""; } } });
  const shown = el("ul", { class: "thumbs" });
  const wrong = el("p", { class: "blame", role: "alert", hidden: true });
  const zone = el("label", { class: "well-zone", for: id }, icon("image"),
    el("span", {}, el("strong", {}, label), el("span", { class: "hint" }, hint)));
  const element = el("div", { class: "well" }, input, zone, shown, wrong);

  async function receive(files) {
    wrong.hidden = true;
    const good = [];
    for (const file of several ? files : files.slice(0, 1)) {
      try {
        good.push(await checked(file));
      } catch (error) {
        wrong.textContent = file.name ? `${file.name}: ${error.message}` : error.message;
        wrong.hidden = false;
      }
    }
    if (good.length) take(good);
  }

  zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    zone.classList.remove("over");
    receive(picturesOf(event.dataTransfer));
  });

  const show = (files) => {
    shown.replaceChildren(...files.map((file, place) => el("li", {},
      el("img", { src: addressOf(file), alt: `${label}, ${place + 1} of ${files.length}` }),
      iconButton("close", `Remove ${label.toLowerCase()} ${place + 1}`, () => drop(file), { class: "icon-button small" }))));
    zone.classList.toggle("filled", files.length > 0);
    if (files.length) wrong.hidden = true;
  };
  WELLS.set(element, receive);
  return { element, show, receive };
}
