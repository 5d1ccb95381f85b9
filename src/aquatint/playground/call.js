// From the form to the exact call: a path and its parts, in the words of the API. No page in here.

import { modeOf } from "./modes.js";
import { RATIOS } from "./options.js";

/**
 * What the form asks for, as `{method, path, parts}`. A part is `{name, value}`, `{name, json}` or
 * `{name, file, filename}`. The same list is sent, and written as code.
 */
export function callOf(state) {
  const mode = modeOf(state.mode);
  const has = (field) => mode.fields.includes(field);
  const parts = [...files(state, mode, has)];
  if (mode.legacy) {
    parts.push({ name: "image_request", json: legacy(state) });
  } else if (!mode.tells) {
    parts.push(...texts(state, mode, has));
  }
  return { method: "POST", path: mode.path, parts };
}

/** What is missing before this can be asked: `{field, text}`, or null. */
export function missing(state) {
  const mode = modeOf(state.mode);
  const has = (field) => mode.fields.includes(field);
  if (has("source") && !state.source) {
    return { field: "source", text: "Choose a picture to start from." };
  }
  if (has("mask") && !state.mask) {
    return { field: "mask", text: "Paint over the part that should change. Nothing is painted yet." };
  }
  if (has("removal") && !state.removal) {
    return { field: "removal", text: "Paint over what should go. Nothing is painted yet." };
  }
  if (has("seed") && state.seedWrong) return { field: "seed", text: state.seedWrong };
  if (has("prompt") && !state.prompt.trim()) {
    return { field: "prompt", text: "Say what the picture should show." };
  }
  return null;
}

function* files(state, mode, has) {
  if (has("source") && state.source) yield filePart(mode.imageField ?? "image", state.source, "picture");
  if (has("mask") && state.mask) yield filePart("mask", state.mask, "mask");
  if (has("removal") && state.removal) yield filePart("mask", state.removal, "removal-mask");
  if (has("styleReferences")) {
    for (const file of state.styleReferences) yield filePart("style_reference_images", file, "style");
  }
  if (has("character") && state.character) {
    yield filePart("character_reference_images", state.character, "character");
    if (state.characterMask) yield filePart("character_reference_images_mask", state.characterMask, "character-mask");
  }
}

function* texts(state, mode, has) {
  if (has("prompt")) yield { name: "prompt", value: state.prompt };
  if (has("negative") && state.negative.trim()) yield { name: "negative_prompt", value: state.negative };
  if (has("weight")) yield { name: "image_weight", value: String(state.weight) };
  if (has("size")) yield sizePart(state, mode);
  if (has("style") && state.style !== "GENERAL") yield { name: "style_type", value: state.style };
  if (has("preset") && state.preset) yield { name: "style_preset", value: state.preset };
  const palette = has("palette") && paletteOf(state.palette);
  if (palette) yield { name: "color_palette", json: palette };
  if (has("magic") && state.magic !== "AUTO") yield { name: "magic_prompt", value: state.magic };
  if (has("speed") && state.speed !== "DEFAULT") yield { name: "rendering_speed", value: state.speed };
  if (has("number") && state.number > 1) yield { name: "num_images", value: String(state.number) };
  if (has("seed") && pinned(state)) yield { name: "seed", value: String(state.seed) };
}

function sizePart(state, mode) {
  if (!mode.ratioOnly && (state.size || mode.sizeOnly)) return { name: "resolution", value: state.size || RATIOS[state.ratio] };
  return { name: "aspect_ratio", value: state.ratio };
}

function legacy(state) {
  const asked = { resemblance: state.resemblance, detail: state.detail };
  if (state.number > 1) asked.num_images = state.number;
  if (pinned(state)) asked.seed = state.seed;
  return asked;
}

function pinned(state) {
  return state.seedLocked && state.seed !== null;
}

export function paletteOf(palette) {
  if (palette.kind === "name") return { name: palette.name };
  if (palette.kind !== "own" || !palette.swatches.length) return null;
  return {
    members: palette.swatches.map(({ hex, weight }) =>
      palette.weighted ? { color_hex: hex, color_weight: weight } : { color_hex: hex },
    ),
  };
}

const ENDINGS = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" };

function filePart(name, file, plain) {
  return { name, file, filename: `${plain}.${ENDINGS[file.type] ?? "png"}` };
}

export function formOf(call) {
  const form = new FormData();
  for (const part of call.parts) {
    if (part.file) form.append(part.name, part.file, part.filename);
    else form.append(part.name, part.json ? JSON.stringify(part.json) : part.value);
  }
  return form;
}
