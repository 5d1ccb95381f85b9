// The look: a style type, and one of 62 presets, chosen from pictures of the same scene.

import { choice, fold } from "./controls.js";
import { dialogOf, el, icon, iconButton, plain } from "./dom.js";
import { PRESETS, STYLES } from "./options.js";

const COLUMNS = 8;
const PLACES = new Map([...STYLES, ...PRESETS].map((name, place) => [name, place]));
const ROWS = Math.ceil(PLACES.size / COLUMNS);

/** The tile of a look, cut from the one picture of all tiles. */
export function tile(name) {
  const place = PLACES.get(name) ?? 0;
  const made = el("span", { class: "tile", "aria-hidden": "true" });
  made.style.backgroundSize = `${COLUMNS * 100}% ${ROWS * 100}%`;
  made.style.backgroundPosition =
    `${((place % COLUMNS) / (COLUMNS - 1)) * 100}% ${(Math.floor(place / COLUMNS) / (ROWS - 1)) * 100}%`;
  return made;
}

export function looksControl(state) {
  const types = choice({
    legend: "Type", hideLegend: true, kind: "tiles", pick: (style) => state.set({ style }),
    options: STYLES.map((value) => ({ value, label: plain(value), mark: tile(value) })),
  });
  types.element.dataset.field = "style";
  const shown = el("span", { class: "look-shown" });
  const name = el("strong");
  const open = el("button", { type: "button", class: "look-button", on: { click: () => gallery.open() } },
    shown, el("span", { class: "look-words" }, name, el("span", { class: "hint" }, `Browse ${PRESETS.length} looks`)));
  const clear = iconButton("close", "No preset", () => state.set({ preset: "" }));
  const gallery = presetGallery(state);
  const presets = el("div", { class: "look-row", data: { field: "preset" } }, open, clear);
  const part = fold("look", "Style", types.element, presets);
  state.watch(({ style, preset }) => {
    types.show(style);
    shown.replaceChildren(preset ? tile(preset) : el("span", { class: "tile none" }, icon("image")));
    name.textContent = preset ? plain(preset) : "No preset";
    clear.hidden = !preset;
    part.tell([style === "GENERAL" ? "" : plain(style), preset ? plain(preset) : ""].filter(Boolean).join(" · ") || "General");
  });
  part.element.open = true;
  return part.element;
}

function presetGallery(state) {
  let dialog = null;
  let cards = null;
  const build = () => {
    const search = el("input", { type: "search", placeholder: "Search looks", "aria-label": "Search looks",
      on: { input: () => filter(search.value) } });
    cards = choice({
      legend: "Presets", hideLegend: true, kind: "tiles gallery",
      pick: (preset) => { state.set({ preset }); },
      options: PRESETS.map((value) => ({ value, label: plain(value), mark: tile(value) })),
    });
    const none = el("p", { class: "hint", hidden: true }, "No look has this name.");
    const filter = (words) => {
      const wanted = words.trim().toLowerCase();
      let found = 0;
      for (const option of cards.element.querySelectorAll(".option")) {
        option.hidden = !option.textContent.toLowerCase().includes(wanted);
        found += option.hidden ? 0 : 1;
      }
      none.hidden = found > 0;
    };
    dialog = dialogOf("looks", "Looks", search, el("div", { class: "gallery-scroll" }, cards.element, none),
      el("div", { class: "dialog-foot" },
        el("button", { type: "button", class: "button", on: { click: () => { state.set({ preset: "" }); cards.show(""); } } }, "No preset"),
        el("button", { type: "button", class: "button primary", on: { click: () => dialog.close() } }, "Use this look")));
    cards.element.addEventListener("dblclick", () => dialog.close());
  };
  return {
    open() {
      if (!dialog) build();
      cards.show(state.now.preset);
      dialog.showModal();
    },
  };
}
