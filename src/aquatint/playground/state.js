// What the form says: one plain object, those who listen to it, and its draft in this browser.

const DRAFT = "aquatint.draft";
const KEPT = [
  "mode", "prompt", "negative", "magic", "ratio", "size", "style", "preset", "palette",
  "seed", "seedLocked", "number", "speed", "weight", "resemblance", "detail",
];

export const START = Object.freeze({
  mode: "generate",
  prompt: "",
  negative: "",
  magic: "AUTO",
  ratio: "1x1",
  size: "",
  style: "GENERAL",
  preset: "",
  palette: Object.freeze({ kind: "none", name: "", swatches: Object.freeze([]), weighted: false }),
  seed: null,
  seedLocked: false,
  seedWrong: "", // what is wrong with the seed that was typed
  number: 1,
  speed: "DEFAULT",
  weight: 50,
  resemblance: 50,
  detail: 50,
  source: null,
  mask: null, // black is repainted
  removal: null, // white is removed
  styleReferences: Object.freeze([]),
  character: null,
  characterMask: null,
});

export class State {
  #now;
  #listeners = new Set();

  constructor(now = { ...START, ...readDraft() }) {
    this.#now = now;
  }

  get now() {
    return this.#now;
  }

  /** Change some of it. A new picture has no mask yet. */
  set(change) {
    const fresh = { ...change };
    if ("source" in change && !("mask" in change)) fresh.mask = null;
    if ("source" in change && !("removal" in change)) fresh.removal = null;
    if ("character" in change && !("characterMask" in change)) fresh.characterMask = null;
    this.#now = { ...this.#now, ...fresh };
    writeDraft(this.#now);
    for (const listener of this.#listeners) listener(this.#now, fresh);
  }

  /** Call with the state now, and on every change. */
  watch(listener) {
    this.#listeners.add(listener);
    listener(this.#now, this.#now);
  }
}

function readDraft() {
  try {
    const draft = JSON.parse(localStorage.getItem(DRAFT) ?? "{}");
    return Object.fromEntries(
      KEPT.filter((name) => typeof draft[name] === typeof START[name] || name === "seed")
        .map((name) => [name, draft[name] ?? START[name]]),
    );
  } catch {
    return {};
  }
}

function writeDraft(state) {
  try {
    localStorage.setItem(DRAFT, JSON.stringify(Object.fromEntries(KEPT.map((name) => [name, state[name]]))));
  } catch {
    // A browser that keeps nothing still draws.
  }
}
