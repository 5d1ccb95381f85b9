// The form: every control in its order, those shown that the mode has.

import { blame, choice } from "./controls.js";
import { el } from "./dom.js";
import { looksControl } from "./looks.js";
import { modeOf } from "./modes.js";
import { LIMITS } from "./options.js";
import { paletteControl } from "./palette.js";
import { runControls } from "./run.js";
import { sizeControl } from "./size.js";
import { referenceControls, sourceControl } from "./source.js";

const PARTS = {
  look: ["style", "preset"],
  run: ["number", "speed", "seed", "negative"],
  references: ["styleReferences", "character"],
  characterMask: ["character"],
};

/** Fill the form. Returns where pasted pictures go, and how to say what is wrong with a control. */
export function composer(form, state) {
  const source = sourceControl(state);
  const prompt = promptControl(state);
  form.querySelector(".form-body").replaceChildren(source.element, prompt,
    sizeControl(state), looksControl(state), paletteControl(state), referenceControls(state), runControls(state));
  const parts = [...form.querySelectorAll("[data-field]")];
  state.watch(({ mode }) => {
    const { fields } = modeOf(mode);
    for (const part of parts) {
      const name = part.dataset.field;
      part.hidden = !(PARTS[name] ?? [name]).some((one) => fields.includes(one));
    }
  });
  return {
    receive: source.receive,
    blame: (name, text) => blame(form, name, text),
  };
}

function promptControl(state) {
  const input = el("textarea", { id: "prompt", rows: 4, maxlength: LIMITS.prompt, spellcheck: "true",
    "aria-describedby": "prompt-count", on: { input: () => state.set({ prompt: input.value }) } });
  const label = el("label", { for: "prompt" }, "Prompt");
  const count = el("span", { class: "told", id: "prompt-count" });
  const magic = choice({ legend: "Magic prompt", pick: (value) => state.set({ magic: value }), kind: "bar inline",
    options: [
      { value: "AUTO", label: "Auto", title: "Magic prompt: enriched where it is short" },
      { value: "ON", label: "On", title: "Magic prompt: always enriched" },
      { value: "OFF", label: "Off", title: "Magic prompt: drawn as you wrote it" },
    ] });
  magic.element.dataset.field = "magic";
  state.watch((now) => {
    if (input.value !== now.prompt) input.value = now.prompt;
    input.placeholder = modeOf(now.mode).asks ?? "";
    count.textContent = now.prompt.length > 200 ? `${now.prompt.length.toLocaleString("en")} of ${LIMITS.prompt.toLocaleString("en")}` : "";
    magic.show(now.magic);
  });
  return el("div", { class: "field prompt", data: { field: "prompt" } },
    el("div", { class: "field-head" }, label, count), input, magic.element);
}
