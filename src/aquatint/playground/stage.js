// The stage: one picture large on its sheet, the candidates below it, or what there is instead.

import { comparable, compare } from "./compare.js";
import { modeOf, promptOf } from "./modes.js";
import { EXAMPLES, RATIOS } from "./options.js";
import { addressOf, el, icon, iconButton, plain } from "./dom.js";
import { money } from "./price.js";
import { troubleOf } from "./trouble.js";

export class Stage {
  #root;
  #does;
  #print = null;
  #at = 0;
  #clock = null;

  /** `does` is what its buttons do: example, cancel, use, vary, rerun, code, star, remove, save, … */
  constructor(root, does) {
    this.#root = root;
    this.#does = does;
  }

  get print() {
    return this.#print;
  }

  get item() {
    return this.#print?.items[this.#at] ?? null;
  }

  empty() {
    this.#show("empty", el("div", { class: "welcome" },
      el("h1", {}, "Say what to draw."),
      el("p", { class: "lede" }, "Write a prompt", el("span", { class: "by-key" }, " and press ", el("kbd", {}, "Ctrl"), " ", el("kbd", {}, "Enter")), ". Or begin with one of these."),
      el("ul", { class: "examples" }, EXAMPLES.map((text, place) => el("li", {}, this.#example(text, place))))));
  }

  #example(text, place) {
    const picture = el("span", { class: "example-print" });
    picture.style.backgroundPosition = `${(place / (EXAMPLES.length - 1)) * 100}% 0`;
    return el("button", { type: "button", class: "example", on: { click: () => this.#does.example(text) } },
      picture, el("span", { class: "example-title" }, text));
  }

  /** The waiting sheet. Returns how to tell it of progress. */
  working(settings, { usual, price }) {
    const clock = el("span", { class: "clock" }, "0.0 s");
    const words = el("p", { class: "phase" }, "Sending");
    const bar = el("progress", { max: 1, "aria-label": "Progress" });
    const sheet = el("div", { class: "plate blank" });
    const ratio = (settings.size || RATIOS[settings.ratio] || "1x1").split("x").map(Number);
    sheet.style.aspectRatio = `${ratio[0]} / ${ratio[1]}`;
    sheet.style.setProperty("--ratio", ratio[0] / ratio[1]);
    const cancel = el("button", { type: "button", class: "button", on: { click: () => this.#does.cancel() } }, "Cancel");
    const begun = performance.now();
    this.#show("working",
      el("div", { class: "easel" }, sheet),
      el("div", { class: "caption" },
        el("div", { class: "row between" }, words, clock), bar,
        el("div", { class: "row between" },
          el("p", { class: "hint" }, [usual ? `Usually about ${usual.toFixed(1)} s` : "", price].filter(Boolean).join(" · ")), cancel)));
    this.#clock = setInterval(() => { clock.textContent = `${((performance.now() - begun) / 1000).toFixed(1)} s`; }, 100);
    return ({ phase, position, step, steps }) => {
      if (phase === "cancelling") cancel.textContent = "Stop waiting";
      if (phase === "cancelling") words.textContent = "Cancelling";
      else if (phase === "queued") words.textContent = position ? `Waiting, place ${position} in the queue` : "Waiting for a free place";
      else if (phase === "unheard") words.textContent = "The connection is lost; looking again";
      else if (phase === "fetching") words.textContent = "Bringing the pictures";
      else words.textContent = step ? `Drawing, step ${step} of ${steps}` : "Drawing";
      if (step) bar.value = step / steps;
    };
  }

  /** A print, and which of its candidates. */
  show(print, at = 0) {
    this.#print = print;
    this.#at = Math.max(0, Math.min(at, print.items.length - 1));
    this.#show("print", ...(print.items.length ? this.#picture(print) : this.#told(print)));
  }

  turn(by) {
    const many = this.#print?.items.length ?? 0;
    if (many > 1) this.show(this.#print, (this.#at + by + many) % many);
  }

  /** Two of its pictures against each other, where there are two. */
  compare() {
    if (this.#print && comparable(this.#print).length > 1) compare(this.#print, this.#at);
  }

  fail(failure, extra = null) {
    this.#show(`trouble ${failure.kind}`, troubleOf(failure, this.#does, extra));
  }

  #show(kind, ...children) {
    clearInterval(this.#clock);
    if (kind !== "print") this.#print = null;
    this.#root.className = `stage ${kind}`;
    this.#root.replaceChildren(...children.filter(Boolean));
    if (kind !== "empty") this.#seen();
  }

  /** Where the form lies below the stage, bring the stage into view. */
  #seen() {
    const below = getComputedStyle(this.#root.parentElement).display === "flex";
    if (below && document.documentElement.dataset.ready) this.#root.scrollIntoView({ block: "start" });
  }

  #picture(print) {
    const item = this.item;
    const [width, height] = (item.resolution ?? "1x1").split("x").map(Number);
    const plate = el("figure", { class: modeOf(print.settings.mode).isClear ? "plate clear" : "plate", "aria-label": `Picture ${this.#at + 1} of ${print.items.length}` }, this.#face(print, item));
    plate.style.aspectRatio = `${width} / ${height}`;
    plate.style.setProperty("--ratio", width / height);
    return [el("div", { class: "easel" }, plate), this.#candidates(print), this.#caption(print, item), differences(print, item)];
  }

  #face(print, item) {
    if (!item.safe) {
      return el("div", { class: "held" }, el("strong", {}, "Withheld"),
        el("p", {}, "The safety check did not let this picture through. Change the prompt and draw again."));
    }
    if (item.expired || (!item.blob && !item.url)) return this.#gone();
    const image = el("img", { src: item.blob ? addressOf(item.blob) : item.url, alt: item.shows || print.prompt || "Drawn picture" });
    const open = el("button", { type: "button", class: "enlarge", "aria-label": "Show at full size", title: "Show at full size (F)",
      on: { click: () => this.#does.enlarge(item) } }, image);
    image.addEventListener("error", () => open.replaceWith(this.#gone()), { once: true });
    return open;
  }

  #gone() {
    return el("div", { class: "held" }, el("strong", {}, "This link has run out"),
      el("p", {}, "Links last a day, and this picture was not kept in the browser. Its settings were."),
      el("button", { type: "button", class: "button primary", on: { click: () => this.#does.rerun() } }, "Draw it again, exactly"));
  }

  #candidates(print) {
    if (print.items.length < 2) return null;
    return el("div", { class: "candidates", role: "group", "aria-label": "Candidates" }, print.items.map((item, place) =>
      el("button", { type: "button", class: "candidate", "aria-pressed": String(place === this.#at),
        "aria-label": `Candidate ${place + 1}, seed ${item.seed}`, on: { click: () => this.show(print, place) } },
      item.blob ? el("img", { src: addressOf(item.blob), alt: "" }) : icon(item.safe ? "image" : "close"))));
  }

  #caption(print, item) {
    const seeded = Number.isInteger(item.seed) && modeOf(print.settings.mode).fields.includes("seed");
    const facts = [seeded && `Seed ${item.seed}`, item.resolution?.replace("x", " × "), print.engine && `Drawn by ${print.engine}`,
      `${print.seconds.toFixed(1)} s`, print.cost ? money(print.cost) : ""].filter(Boolean);
    const does = this.#does;
    const ready = !!item.blob;
    return el("div", { class: "caption" },
      el("div", { class: "title" },
        el("h1", {}, promptOf(print.settings) || modeOf(print.settings.mode).label),
        print.items.length > 1 ? el("span", { class: "edition", "aria-hidden": "true" }, `${this.#at + 1}/${print.items.length}`) : null,
        el("div", { class: "title-tools" },
          iconButton("undo", "Recall", () => does.recall(print), { title: "Recall its settings (A)" }),
          iconButton("code", "Code", () => does.code(print), { title: "Its code (C)" }),
          iconButton("star", print.starred ? "Remove the star" : "Star", () => does.star(print), { "aria-pressed": String(!!print.starred) }),
          iconButton("bin", "Delete", () => does.remove(print)))),
      el("p", { class: "facts" }, facts.map((fact) => el("span", {}, fact))),
      el("div", { class: "actions" },
        ready && iconButton("down", "Download", () => does.save(print, item), { wordy: true }),
        ready && iconButton("brush", "Edit", () => does.use(item, "edit"), { wordy: true }),
        ready && iconButton("use", "Remix", () => does.use(item, "remix"), { wordy: true }),
        comparable(print).length > 1 && iconButton("halves", "Compare", () => this.compare(), { wordy: true }),
        modeOf(print.settings.mode).fields.includes("seed") && iconButton("vary", "Vary seed", () => does.vary(), { wordy: true }),
        iconButton("again", "Rerun exactly", () => does.rerun(), { wordy: true })));
  }

  #told(print) {
    return [el("div", { class: "described" }, el("p", { class: "eyebrow" }, "It shows"),
      (print.texts ?? []).map((text) => el("blockquote", {}, text)),
      el("div", { class: "actions" },
        iconButton("image", "Use as a prompt", () => does(this).example(print.texts[0]), { wordy: true }),
        iconButton("code", "Code", () => does(this).code(print), { wordy: true }),
        iconButton("bin", "Delete", () => does(this).remove(print))))];
    function does(stage) {
      return stage.#does;
    }
  }
}

/** What was asked beside what was drawn: only where they differ. */
function differences(print, item) {
  const rows = [];
  const asked = promptOf(print.settings);
  if (print.prompt && asked && print.prompt !== asked) rows.push(["Asked", asked], ["Drawn as", print.prompt]);
  if (item.shows) rows.push(["It shows", item.shows]);
  for (const name of print.adjusted) rows.push(["Not kept exactly", plain(name)]);
  for (const word of print.undrawn ?? []) rows.push(["Not drawn", word]);
  if (!rows.length) return null;
  return el("section", { class: "differences", "aria-label": "Asked and drawn" },
    el("h2", {}, "Asked and drawn"),
    el("dl", {}, rows.map(([name, text]) => el("div", { class: name.startsWith("Not") ? "notable" : "" }, el("dt", {}, name), el("dd", {}, text)))));
}
