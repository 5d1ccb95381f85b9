// What is painted: strokes in the picture's own pixels, replayed into one layer, undone one by one.

export class Surface {
  #strokes = [];
  #undone = [];
  #layer;
  #base;

  /** `base` is the layer that was there before, or null. */
  constructor({ width, height }, base = null) {
    this.width = width;
    this.height = height;
    this.#layer = new OffscreenCanvas(width, height);
    this.#base = base;
    this.#replay();
  }

  get layer() {
    return this.#layer;
  }

  get canUndo() {
    return this.#strokes.length > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  /** Begin a stroke: `{tool, size, points}`, where a tool is brush, eraser, box, lasso, invert or clear. */
  begin(stroke) {
    this.#strokes.push(stroke);
    this.#undone = [];
    this.#apply(stroke);
  }

  /** The last stroke grew or changed its shape. */
  extend(point) {
    const stroke = this.#strokes.at(-1);
    if (stroke.tool === "box") {
      stroke.points[1] = point;
    } else {
      stroke.points.push(point);
    }
    if (stroke.tool === "brush" || stroke.tool === "eraser") {
      this.#line(stroke, stroke.points.slice(-2));
    }
  }

  /** The last stroke is done: shapes are filled now. */
  end() {
    const stroke = this.#strokes.at(-1);
    if (stroke?.tool === "box" || stroke?.tool === "lasso") this.#apply(stroke);
  }

  get pending() {
    const stroke = this.#strokes.at(-1);
    return stroke && !stroke.filled && (stroke.tool === "box" || stroke.tool === "lasso") ? stroke : null;
  }

  undo() {
    if (!this.canUndo) return;
    this.#undone.push(this.#strokes.pop());
    this.#replay();
  }

  redo() {
    if (!this.canRedo) return;
    const stroke = this.#undone.pop();
    this.#strokes.push(stroke);
    this.#apply(stroke);
  }

  /** The share of the picture that is painted, 0 to 1, looked at on a small copy. */
  share() {
    const side = 128;
    const small = new OffscreenCanvas(side, side);
    const pen = small.getContext("2d", { willReadFrequently: true });
    pen.drawImage(this.#layer, 0, 0, side, side);
    const { data } = pen.getImageData(0, 0, side, side);
    let sum = 0;
    for (let at = 3; at < data.length; at += 4) sum += data[at];
    return sum / 255 / (side * side);
  }

  /** The mask as the API has it, a PNG of the picture's size: painted in `ink`, black or white, on the other. */
  async mask(feather, ink) {
    const sheet = new OffscreenCanvas(this.width, this.height);
    const pen = sheet.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, this.width, this.height);
    if (feather > 0) pen.filter = `blur(${feather}px)`;
    pen.drawImage(this.#layer, 0, 0); // painted in black
    pen.filter = "none";
    pen.globalCompositeOperation = "difference";
    if (ink === "white") pen.fillRect(0, 0, this.width, this.height); // what was white is black
    const blob = await sheet.convertToBlob({ type: "image/png" });
    return new File([blob], "mask.png", { type: "image/png" });
  }

  #replay() {
    const pen = this.#layer.getContext("2d");
    pen.clearRect(0, 0, this.width, this.height);
    if (this.#base) pen.drawImage(this.#base, 0, 0, this.width, this.height);
    for (const stroke of this.#strokes) this.#apply(stroke);
  }

  #apply(stroke) {
    const pen = this.#layer.getContext("2d");
    pen.save();
    pen.fillStyle = "#000";
    if (stroke.tool === "clear") {
      pen.clearRect(0, 0, this.width, this.height);
    } else if (stroke.tool === "invert") {
      pen.globalCompositeOperation = "xor";
      pen.fillRect(0, 0, this.width, this.height);
    } else if (stroke.tool === "brush" || stroke.tool === "eraser") {
      this.#line(stroke, stroke.points);
    } else if (stroke.points.length > 1) {
      pen.globalCompositeOperation = stroke.away ? "destination-out" : "source-over";
      pen.fill(shapeOf(stroke));
      stroke.filled = true;
    }
    pen.restore();
  }

  #line({ tool, size }, points) {
    const pen = this.#layer.getContext("2d");
    pen.save();
    pen.globalCompositeOperation = tool === "eraser" ? "destination-out" : "source-over";
    pen.lineWidth = size;
    pen.lineCap = pen.lineJoin = "round";
    pen.strokeStyle = "#000";
    pen.beginPath();
    pen.moveTo(points[0].x, points[0].y);
    for (const { x, y } of points.slice(1)) pen.lineTo(x, y);
    if (points.length === 1) pen.lineTo(points[0].x + 0.01, points[0].y);
    pen.stroke();
    pen.restore();
  }
}

/** The outline of a box or a lasso as a path. */
export function shapeOf({ tool, points }) {
  const path = new Path2D();
  if (tool === "box") {
    const [from, to] = points;
    path.rect(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(to.x - from.x), Math.abs(to.y - from.y));
  } else {
    path.moveTo(points[0].x, points[0].y);
    for (const { x, y } of points.slice(1)) path.lineTo(x, y);
    path.closePath();
  }
  return path;
}

/** A mask that was painted before in `ink`, back as a layer. */
export async function layerOf(mask, { width, height }, ink) {
  const bitmap = await createImageBitmap(mask);
  const layer = new OffscreenCanvas(width, height);
  const pen = layer.getContext("2d");
  pen.drawImage(bitmap, 0, 0, width, height);
  const image = pen.getImageData(0, 0, width, height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    data[at + 3] = ink === "white" ? data[at] : 255 - data[at];
    data[at] = data[at + 1] = data[at + 2] = 0;
  }
  pen.putImageData(image, 0, 0);
  return layer;
}
