// The history beside the stage: thumbnails to search, star, open again.

import { modeOf, promptOf } from "./modes.js";
import { addressOf, el, icon, iconButton } from "./dom.js";

const AT_ONCE = 60;
const THUMB = 240; // pixels

export class Shelf {
  #root;
  #open;
  #prints = [];
  #words = "";
  #starred = false;
  #most = AT_ONCE;
  #current = null;

  /** `open(print)` shows one on the stage. */
  constructor(root, open) {
    this.#root = root;
    this.#open = open;
    this.list = el("ol", { class: "shelf" });
    this.note = el("div", { class: "shelf-note", role: "status" });
    this.more = el("button", { type: "button", class: "button", on: { click: () => { this.#most += AT_ONCE; this.#draw(); } } }, "Show more");
    const search = el("input", { type: "search", placeholder: "Search", "aria-label": "Search the history",
      on: { input: () => { this.#words = search.value.trim().toLowerCase(); this.#draw(); } } });
    const stars = iconButton("star", "Starred only", () => {
      this.#starred = !this.#starred;
      stars.setAttribute("aria-pressed", String(this.#starred));
      this.#draw();
    }, { "aria-pressed": "false" });
    root.replaceChildren(
      el("div", { class: "shelf-head" }, el("h2", {}, "History"), stars),
      search, this.note, this.list, this.more);
  }

  set(prints) {
    this.#prints = prints;
    this.#draw();
  }

  current(print) {
    this.#current = print?.key ?? null;
    for (const one of this.list.querySelectorAll("button")) {
      if (one.dataset.key === this.#current) one.setAttribute("aria-current", "true");
      else one.removeAttribute("aria-current");
    }
  }

  /** A line with a thing to do, such as undo; it stays until the next. */
  say(text, label = "", act = null) {
    this.note.replaceChildren(...(text ? [el("span", {}, text),
      act ? el("button", { type: "button", class: "link", on: { click: () => { this.say(""); act(); } } }, label) : ""] : []));
  }

  #draw() {
    const found = this.#prints.filter((print) => (!this.#starred || print.starred) && this.#matches(print));
    this.list.replaceChildren(...found.slice(0, this.#most).map((print) => el("li", {}, this.#card(print))));
    this.more.hidden = found.length <= this.#most;
    if (!found.length) {
      this.list.append(el("li", { class: "hint nothing" }, this.#prints.length ? "Nothing here matches." : "What you draw is kept here, in this browser."));
    }
    this.current({ key: this.#current });
  }

  #matches(print) {
    if (!this.#words) return true;
    const told = [promptOf(print.settings), print.prompt, print.settings.mode, modeOf(print.settings.mode).label, print.settings.preset, print.engine, ...print.items.map((item) => item.seed)];
    return told.join(" ").toLowerCase().includes(this.#words);
  }

  #card(print) {
    const many = print.items.length;
    const title = promptOf(print.settings) || modeOf(print.settings.mode).label;
    return el("button", { type: "button", class: "card", data: { key: print.key }, title,
      "aria-label": `${title}. ${many} ${many === 1 ? "picture" : "pictures"}${print.starred ? ", starred" : ""}`,
      on: { click: () => this.#open(print) } },
    print.thumb ? el("img", { src: addressOf(print.thumb), alt: "", loading: "lazy" }) : el("span", { class: "no-thumb" }, icon("image")),
    many > 1 ? el("span", { class: "badge" }, String(many)) : null,
    print.starred ? el("span", { class: "badge star" }, icon("star")) : null);
  }
}

/** A small copy of a picture, for the shelf. */
export async function thumbOf(blob) {
  const bitmap = await createImageBitmap(blob);
  const scale = THUMB / Math.min(bitmap.width, bitmap.height);
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return await canvas.convertToBlob({ type: "image/webp", quality: 0.8 });
}
