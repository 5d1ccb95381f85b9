// The ways to ask: where each is sent, and which controls belong to it.

const LOOK = ["style", "preset", "palette", "styleReferences", "character"];
const RUN = ["seed", "number", "speed", "magic"];

export const MODES = [
  {
    name: "generate",
    label: "Generate",
    path: "/v1/ideogram-v3/generate",
    verb: "Draw",
    asks: "What should it show?",
    fields: ["prompt", "negative", "size", ...LOOK, ...RUN],
  },
  {
    name: "edit",
    label: "Edit",
    path: "/v1/ideogram-v3/inpaint",
    verb: "Repaint",
    asks: "What should stand in the painted part?",
    fields: ["source", "mask", "prompt", ...LOOK, ...RUN],
  },
  {
    name: "remix",
    label: "Remix",
    path: "/v1/ideogram-v3/remix",
    verb: "Remix",
    asks: "What should it become?",
    fields: ["source", "weight", "prompt", "negative", "size", ...LOOK, ...RUN],
  },
  {
    name: "reframe",
    label: "Reframe",
    path: "/v1/ideogram-v3/reframe",
    verb: "Reframe",
    fields: ["source", "size", "preset", "palette", "styleReferences", "seed", "number", "speed"],
    sizeOnly: true,
  },
  {
    name: "background",
    label: "Background",
    path: "/v1/ideogram-v3/replace-background",
    verb: "Replace background",
    asks: "What should be behind it?",
    fields: ["source", "prompt", "preset", "palette", "styleReferences", ...RUN],
  },
  {
    name: "cutout",
    label: "Cut out",
    path: "/v1/remove-background",
    verb: "Cut out",
    fields: ["source"],
    isClear: true,
  },
  {
    name: "remove",
    label: "Remove",
    path: "/v1/remove-object",
    verb: "Remove",
    fields: ["source", "removal", "seed"],
  },
  {
    name: "transparent",
    label: "Transparent",
    path: "/v1/ideogram-v3/generate-transparent",
    verb: "Draw",
    asks: "What should stand on no ground?",
    fields: ["prompt", "negative", "size", ...RUN],
    ratioOnly: true,
    isUnhurried: true,
    isClear: true,
  },
  {
    name: "upscale",
    label: "Upscale",
    path: "/upscale",
    verb: "Enlarge",
    fields: ["source", "resemblance", "detail", "seed", "number"],
    imageField: "image_file",
    legacy: true,
  },
  {
    name: "describe",
    label: "Describe",
    path: "/describe",
    verb: "Describe",
    fields: ["source"],
    imageField: "image_file",
    tells: true,
  },
];

const BY_NAME = new Map(MODES.map((mode) => [mode.name, mode]));

export function modeOf(name) {
  return BY_NAME.get(name) ?? MODES[0];
}

/** The prompt of settings; "" in a mode that has none, where another mode's may still stand. */
export function promptOf(settings) {
  return modeOf(settings.mode).fields.includes("prompt") ? settings.prompt : "";
}

/** The modes that this server offers, by its OpenAPI document; those of V3's core without one. */
export function offered(document) {
  const paths = document?.paths;
  if (!paths) return MODES.slice(0, 3);
  return MODES.filter((mode) => paths[mode.path]?.post);
}
