// How it is run: speed, number, seed, and what to leave out.

import { blame, choice, field, fold, slider } from "./controls.js";
import { el, icon, iconButton, plain } from "./dom.js";
import { modeOf } from "./modes.js";
import { LIMITS } from "./options.js";

const SPEEDS = [["FLASH", "Flash"], ["TURBO", "Turbo"], ["DEFAULT", "Default"], ["QUALITY", "Quality"]];

export function runControls(state) {
  const speed = choice({ legend: "Speed", pick: (value) => state.set({ speed: value }),
    options: SPEEDS.map(([value, label]) => ({ value, label })) });
  speed.element.dataset.field = "speed";
  const hurried = speed.element.querySelector("[value=FLASH]").closest(".option");
  const number = slider("number", "Pictures", { least: 1, most: LIMITS.images, change: (value) => state.set({ number: value }) });
  const seed = seedControl(state);
  const negative = el("textarea", { rows: 2, maxlength: LIMITS.prompt, on: { input: () => state.set({ negative: negative.value }) } });
  const part = fold("run", "Run", number.element, speed.element, seed.element,
    field("negative", "Leave out", negative, { hint: "What should not be in it." }));
  state.watch((now) => {
    speed.show(now.speed);
    hurried.hidden = !!modeOf(now.mode).isUnhurried && now.speed !== "FLASH";
    number.show(now.number);
    seed.show(now);
    if (negative.value !== now.negative) negative.value = now.negative;
    const { fields } = modeOf(now.mode);
    part.tell([fields.includes("number") && `${now.number} ${now.number === 1 ? "picture" : "pictures"}`, fields.includes("speed") && plain(now.speed), now.seedLocked ? `seed ${now.seed}` : ""].filter(Boolean).join(" · "));
  });
  part.element.open = true;
  return part.element;
}

function seedControl(state) {
  const input = el("input", { type: "text", inputmode: "numeric", placeholder: "Random each time", autocomplete: "off",
    on: { change: () => take(state, input, row.parentElement) } });
  const lock = el("button", { type: "button", class: "icon-button", "aria-pressed": "false", on: { click: () => toggle(state) } });
  const shuffle = iconButton("vary", "Shuffle the seed", () => state.set({ seed: random(), seedLocked: true, seedWrong: "" }));
  const row = field("seed", "Seed", input, { hint: "The same seed and settings draw the same picture." });
  const beside = el("div", { class: "beside" });
  input.replaceWith(beside);
  beside.append(input, lock, shuffle);
  const show = ({ seed, seedLocked, seedWrong }) => {
    if (document.activeElement !== input && !seedWrong) input.value = seed ?? "";
    input.classList.toggle("ghost", !seedLocked);
    lock.setAttribute("aria-pressed", String(seedLocked));
    const label = seedLocked ? "Seed is locked; unlock it" : "Lock the seed";
    lock.setAttribute("aria-label", label);
    lock.title = label;
    lock.replaceChildren(icon(seedLocked ? "lock" : "open"));
  };
  return { element: row, show };
}

function take(state, input, row) {
  const text = input.value.trim();
  const number = Number(text);
  if (text === "") state.set({ seed: null, seedLocked: false, seedWrong: "" });
  else if (/^\d+$/.test(text) && number <= LIMITS.seed) state.set({ seed: number, seedLocked: true, seedWrong: "" });
  else state.set({ seedWrong: `A seed is a whole number from 0 to ${LIMITS.seed}.` });
  blame(row, state.now.seedWrong && "seed", state.now.seedWrong);
}

function toggle(state) {
  const { seed, seedLocked } = state.now;
  state.set({ seedLocked: !seedLocked, seed: seed ?? random(), seedWrong: "" });
}

export function random() {
  return crypto.getRandomValues(new Uint32Array(1))[0] % (LIMITS.seed + 1);
}
