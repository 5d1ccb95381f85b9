// Where the picture lies in the painter's window: its scale and its place, zoomed and moved.

const MOST = 8;

export class View {
  constructor(canvas, size) {
    this.canvas = canvas;
    this.size = size;
    this.scale = 1;
    this.x = 0;
    this.y = 0;
  }

  /** Give the canvas the pixels of its place on the screen, and show all of the picture. */
  fit() {
    const box = this.canvas.getBoundingClientRect();
    this.ratio = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(box.width * this.ratio);
    this.canvas.height = Math.round(box.height * this.ratio);
    const margin = 24 * this.ratio;
    this.scale = Math.min((this.canvas.width - margin * 2) / this.size.width, (this.canvas.height - margin * 2) / this.size.height);
    this.least = Math.min(this.scale, 1) / 2;
    this.x = (this.canvas.width - this.size.width * this.scale) / 2;
    this.y = (this.canvas.height - this.size.height * this.scale) / 2;
  }

  /** A pointer's place in the picture's pixels. */
  point(event) {
    const { x, y } = this.#inside(event);
    return { x: (x - this.x) / this.scale, y: (y - this.y) / this.scale };
  }

  zoom(factor, event = null) {
    const { x, y } = event ? this.#inside(event) : { x: this.canvas.width / 2, y: this.canvas.height / 2 };
    const scale = Math.min(MOST * this.ratio, Math.max(this.least, this.scale * factor));
    this.x = x - ((x - this.x) * scale) / this.scale;
    this.y = y - ((y - this.y) * scale) / this.scale;
    this.scale = scale;
  }

  move(dx, dy) {
    this.x += dx * this.ratio;
    this.y += dy * this.ratio;
  }

  #inside(event) {
    const box = this.canvas.getBoundingClientRect();
    return { x: (event.clientX - box.left) * this.ratio, y: (event.clientY - box.top) * this.ratio };
  }
}
