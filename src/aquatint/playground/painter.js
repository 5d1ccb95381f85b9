// The mask painter: a window over the page, with its tools, its keys and its one sentence on polarity.

import { choice, slider } from "./controls.js";
import { announce, dialogOf, el, icon, iconButton } from "./dom.js";
import { Surface, layerOf, shapeOf } from "./surface.js";
import { View } from "./view.js";

const TOOLS = [
  { value: "brush", label: "Brush", key: "b" },
  { value: "eraser", label: "Eraser", key: "e" },
  { value: "box", label: "Rectangle", key: "u" },
  { value: "lasso", label: "Lasso", key: "l" },
  { value: "hand", label: "Move", key: "h" },
];
const STEP = 24; // screen pixels that an arrow key moves the keyboard's brush

/** Paint a mask over a picture of a size, beginning with one that was painted; `done(file)` gets it. */
export async function openPainter({ picture, size, mask, words, ink }, done) {
  const bitmap = await createImageBitmap(picture);
  const base = mask ? await layerOf(mask, size, ink) : null;
  new Painter({ picture: bitmap, size, base, words, ink }, done);
}

class Painter {
  #tool = "brush";
  #brush;
  #feather = 0;
  #painting = false;
  #moving = null;
  #cursor = null;
  #pointers = new Map();

  constructor({ picture, size, base, words, ink }, done) {
    this.picture = picture;
    this.size = size;
    this.words = words;
    this.ink = ink;
    this.done = done;
    this.surface = new Surface(size, base);
    this.#brush = Math.round(Math.max(size.width, size.height) / 14);
    this.tint = new OffscreenCanvas(size.width, size.height);
    this.#build();
    this.dialog.showModal();
    this.view = new View(this.canvas, size);
    this.view.fit();
    this.#draw();
  }

  #build() {
    this.canvas = el("canvas", { class: "paint-canvas", tabindex: 0, role: "application",
      "aria-label": "Mask. Arrow keys move the brush, Enter paints, Escape closes." });
    this.tools = choice({ legend: "Tool", hideLegend: true, kind: "bar tools",
      pick: (tool) => this.#take(tool),
      options: TOOLS.map(({ value, label, key }) => ({ value, label, title: `${label} (${key.toUpperCase()})`, mark: icon(value) })) });
    this.tools.show("brush");
    this.width = slider("brush", "Size", { least: 4, most: Math.round(Math.max(this.size.width, this.size.height) / 3),
      change: (value) => { this.#brush = value; this.#draw(); } });
    this.width.show(this.#brush);
    this.soft = slider("feather", "Feather", { least: 0, most: 64, change: (value) => { this.#feather = value; this.#draw(); } });
    this.soft.show(0);
    this.undo = iconButton("undo", "Undo (Ctrl Z)", () => this.#change(() => this.surface.undo()));
    this.redo = iconButton("redo", "Redo (Ctrl Shift Z)", () => this.#change(() => this.surface.redo()));
    this.wrong = el("p", { class: "blame", role: "alert", hidden: true });
    const bar = el("div", { class: "paint-bar" }, this.tools.element,
      el("div", { class: "paint-sliders" }, this.width.element, this.soft.element),
      el("div", { class: "row" }, this.undo, this.redo,
        iconButton("invert", "Invert (Shift V)", () => this.#stroke("invert")),
        iconButton("bin", "Clear", () => this.#stroke("clear")),
        iconButton("fit", "Show all (Ctrl 0)", () => { this.view.fit(); this.#draw(); })));
    const foot = el("div", { class: "dialog-foot" },
      el("p", { class: "paint-says" }, el("span", { class: "dab" }), this.words.lead,
        el("strong", {}, this.ink), this.words.rest),
      this.wrong,
      el("button", { type: "button", class: "button primary", on: { click: () => this.#finish() } }, "Use this mask"));
    this.dialog = dialogOf("painter", this.words.title, bar, this.canvas, foot);
    this.dialog.addEventListener("close", () => { this.observer.disconnect(); this.dialog.remove(); });
    this.observer = new ResizeObserver(() => { if (this.view) { this.view.fit(); this.#draw(); } });
    this.observer.observe(this.canvas);
    this.#listen();
  }

  #listen() {
    const { canvas } = this;
    canvas.addEventListener("pointerdown", (event) => this.#down(event));
    canvas.addEventListener("pointermove", (event) => this.#move(event));
    for (const name of ["pointerup", "pointercancel"]) canvas.addEventListener(name, (event) => this.#up(event));
    canvas.addEventListener("pointerleave", () => { if (!this.#painting) { this.#cursor = null; this.#draw(); } });
    canvas.addEventListener("wheel", (event) => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) this.#resize(event.deltaY < 0 ? 1.15 : 1 / 1.15);
      else this.view.zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event);
      this.#draw();
    }, { passive: false });
    this.dialog.addEventListener("keydown", (event) => this.#key(event));
  }

  #down(event) {
    this.canvas.setPointerCapture(event.pointerId);
    this.#pointers.set(event.pointerId, event);
    if (this.#pointers.size === 2) { // two fingers move and zoom
      if (this.#painting) this.surface.undo();
      this.#painting = false;
      return;
    }
    if (this.#tool === "hand" || event.button === 1) {
      this.#moving = event;
      return;
    }
    this.#painting = true;
    this.wrong.hidden = true;
    const point = this.view.point(event);
    this.surface.begin({ tool: this.#tool, size: this.#brush, points: [point], away: event.altKey });
    this.#draw();
  }

  #move(event) {
    const before = this.#pointers.get(event.pointerId);
    if (before) this.#pointers.set(event.pointerId, event);
    this.#cursor = this.view.point(event);
    if (this.#pointers.size === 2 && before) this.#pinch(before, event);
    else if (this.#moving) {
      this.view.move(event.clientX - this.#moving.clientX, event.clientY - this.#moving.clientY);
      this.#moving = event;
    } else if (this.#painting) {
      for (const one of event.getCoalescedEvents?.() ?? [event]) this.surface.extend(this.view.point(one));
    }
    this.#draw();
  }

  #pinch(before, event) {
    const other = [...this.#pointers.values()].find((one) => one.pointerId !== event.pointerId);
    const apart = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
    this.view.zoom(apart(event) / apart(before), event);
    this.view.move((event.clientX - before.clientX) / 2, (event.clientY - before.clientY) / 2);
  }

  #up(event) {
    this.#pointers.delete(event.pointerId);
    this.#moving = null;
    if (!this.#painting) return;
    this.#painting = false;
    this.#change(() => this.surface.end());
  }

  #stroke(tool) {
    this.#change(() => this.surface.begin({ tool, points: [] }));
  }

  #change(act) {
    act();
    this.#draw();
    announce(`${Math.round(this.surface.share() * 100)} percent of the picture is painted.`);
  }

  #take(tool) {
    this.#tool = tool;
    this.tools.show(tool);
    this.canvas.dataset.tool = tool;
  }

  #resize(factor) {
    const most = Number(this.width.input.max);
    this.#brush = Math.min(most, Math.max(4, Math.round(this.#brush * factor)));
    this.width.show(this.#brush);
  }

  #key(event) {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const tool = TOOLS.find((one) => one.key === key);
    if (command && key === "z") this.#change(() => (event.shiftKey ? this.surface.redo() : this.surface.undo()));
    else if (command && key === "y") this.#change(() => this.surface.redo());
    else if (command && key === "0") this.view.fit();
    else if (event.shiftKey && key === "v") this.#stroke("invert");
    else if (command || event.altKey) return;
    else if (key === "[") this.#resize(1 / 1.15);
    else if (key === "]") this.#resize(1.15);
    else if (key === "+" || key === "=") this.view.zoom(1.25);
    else if (key === "-") this.view.zoom(0.8);
    else if (tool) this.#take(tool.value);
    else if (event.target === this.canvas && this.#steer(event.key)) { /* done */ }
    else return;
    event.preventDefault();
    this.#draw();
  }

  /** The brush by keyboard. */
  #steer(key) {
    const step = (STEP * this.view.ratio) / this.view.scale;
    const at = this.#cursor ?? { x: this.size.width / 2, y: this.size.height / 2 };
    const to = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[key];
    if (to) {
      this.#cursor = {
        x: Math.min(this.size.width, Math.max(0, at.x + to[0])),
        y: Math.min(this.size.height, Math.max(0, at.y + to[1])),
      };
    } else if (key === "Enter" || key === " ") {
      this.wrong.hidden = true;
      const tool = this.#tool === "eraser" ? "eraser" : "brush";
      this.#change(() => this.surface.begin({ tool, size: this.#brush, points: [at] }));
    } else return false;
    return true;
  }

  async #finish() {
    if (this.surface.share() < 0.0002) {
      this.wrong.textContent = this.words.none;
      this.wrong.hidden = false;
      return;
    }
    this.done(await this.surface.mask(this.#feather, this.ink));
    this.dialog.close();
  }

  #draw() {
    if (!this.view) return;
    const { canvas, view, size, surface } = this;
    const pen = canvas.getContext("2d");
    const style = getComputedStyle(canvas);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.setTransform(view.scale, 0, 0, view.scale, view.x, view.y);
    pen.imageSmoothingEnabled = view.scale < 3;
    pen.drawImage(this.picture, 0, 0, size.width, size.height);
    pen.globalAlpha = 0.62;
    pen.drawImage(this.#tinted(style.getPropertyValue("--paint")), 0, 0);
    pen.globalAlpha = 1;
    pen.lineWidth = (1.5 * view.ratio) / view.scale;
    pen.strokeStyle = "#fff";
    if (surface.pending && surface.pending.points.length > 1) pen.stroke(shapeOf(surface.pending));
    if (this.#cursor && (this.#tool === "brush" || this.#tool === "eraser")) this.#ring(pen);
    this.undo.disabled = !surface.canUndo;
    this.redo.disabled = !surface.canRedo;
  }

  #tinted(color) {
    const pen = this.tint.getContext("2d");
    pen.globalCompositeOperation = "copy";
    pen.filter = this.#feather ? `blur(${this.#feather}px)` : "none";
    pen.drawImage(this.surface.layer, 0, 0);
    pen.filter = "none";
    pen.globalCompositeOperation = "source-in";
    pen.fillStyle = color;
    pen.fillRect(0, 0, this.size.width, this.size.height);
    return this.tint;
  }

  #ring(pen) {
    const { x, y } = this.#cursor;
    pen.beginPath();
    pen.arc(x, y, this.#brush / 2, 0, Math.PI * 2);
    pen.stroke();
    pen.strokeStyle = "#000";
    pen.setLineDash([pen.lineWidth * 3, pen.lineWidth * 3]);
    pen.stroke();
    pen.setLineDash([]);
  }
}
