// The page put together: form, transport, stage and history.

import { Access, keyDialog, keyForm } from "./access.js";
import { callOf, missing } from "./call.js";
import { codeDialog } from "./code.js";
import { composer } from "./composer.js";
import { choice } from "./controls.js";
import { addressOf, announce, dialogOf, el, icon } from "./dom.js";
import { controlOf } from "./failures.js";
import { picturesOf, wellHere } from "./files.js";
import { modeOf, offered } from "./modes.js";
import { Press } from "./press.js";
import { Prices } from "./price.js";
import { Shelf } from "./shelf.js";
import { listen, shortcutSheet } from "./shortcuts.js";
import { Stage } from "./stage.js";
import { State } from "./state.js";
import { History } from "./store.js";
import { switchTheme } from "./theme.js";
import { Transport } from "./transport.js";

const $ = (id) => document.getElementById(id);
const state = new State();
const access = new Access();
const transport = new Transport(() => access.key);
const form = composer($("composer"), state);
const code = codeDialog();
const stage = new Stage($("stage"), {
  example: (text) => { state.set({ prompt: text, mode: "generate" }); $("prompt").focus(); },
  cancel: () => press.cancel(),
  again: () => press.again(),
  reword: () => { $("prompt").focus(); $("prompt").select(); },
  use,
  vary: () => stage.print && press.vary(stage.print),
  rerun: () => stage.print && press.rerun(stage.print),
  recall: recallAll,
  enlarge,
  code: (print) => code.open(callOf(print.settings)),
  star: (print) => press.star(print),
  remove: (print) => press.remove(print),
  save,
});
const shelf = new Shelf($("history"), (print) => press.show(print));
const prices = new Prices(transport, (quote) => press.quoted(quote));
const press = new Press({ state, transport, stage, shelf, blame, askKey, access, prices, store: new History() });

/** Say what is wrong beside the control it is about. */
function blame(failure) {
  let name = failure?.field ? controlOf(failure.field) ?? failure.field : "";
  if (name === "mask" && modeOf(state.now.mode).fields.includes("removal")) name = "removal";
  form.blame(name, failure?.text ?? "");
}

function askKey(then) {
  return keyForm(access, transport, then);
}

function use(item, mode) {
  if (!item.blob) return;
  state.set({ mode, source: new File([item.blob], "picture.png", { type: item.blob.type }) });
  announce(`${modeOf(mode).label}: the picture is the one to start from.`);
  $("prompt").focus({ preventScroll: true });
  $("composer").querySelector(".sources").scrollIntoView({ block: "start" });
}

/** The form as it was for a print, with its seed at hand. */
function recallAll(print) {
  state.set({ ...print.settings, seed: print.items[0]?.seed ?? print.settings.seed });
  announce("The settings of this picture are in the form.");
  $("prompt").focus();
}

/** A picture in its own pixels. */
function enlarge(item) {
  if (!item?.blob) return;
  const viewer = dialogOf("viewer", item.resolution.replace("x", " × "), el("div", { class: "viewer-sheet clear", tabindex: 0, role: "group", "aria-label": "Picture at full size" },
    el("img", { src: addressOf(item.blob), alt: item.shows || "The picture at full size" })));
  viewer.addEventListener("close", () => viewer.remove());
  viewer.showModal();
}

function save(print, item) {
  if (!item?.blob) return;
  const ending = item.blob.type.split("/")[1].replace("jpeg", "jpg");
  el("a", { href: addressOf(item.blob), download: `aquatint-${item.seed ?? print.settings.mode}.${ending}` }).click();
}

function modes(list) {
  const bar = choice({ legend: "Mode", hideLegend: true, kind: "modes-bar",
    pick: (mode) => { blame(null); state.set({ mode }); }, options: list.map(({ name, label }) => ({ value: name, label })) });
  $("modes").replaceChildren(bar.element);
  if (!list.some(({ name }) => name === state.now.mode)) state.set({ mode: list[0].name });
  state.watch(({ mode }) => bar.show(mode));
}

function receive(event, transfer) {
  const files = picturesOf(transfer);
  if (!files.length) return;
  event.preventDefault();
  const here = event.type === "paste" && wellHere();
  if (here) {
    here(files);
    return;
  }
  if (!modeOf(state.now.mode).fields.includes("source")) state.set({ mode: "remix" });
  form.receive(files);
}

function recall(by) {
  const prompts = [...new Set(press.prints.map((print) => print.settings.prompt).filter(Boolean))];
  const at = prompts.indexOf(state.now.prompt) + by;
  if (prompts[at] !== undefined) state.set({ prompt: prompts[at] });
}

modes(offered(null));
$("composer").addEventListener("submit", (event) => { event.preventDefault(); press.draw(); });
$("show-code").addEventListener("click", () => {
  const lacking = missing(state.now);
  if (lacking) blame(lacking);
  else code.open(callOf(state.now));
});
state.watch(({ mode }) => { $("draw-label").textContent = modeOf(mode).verb; });
addEventListener("hashchange", () => { if (access.readAddress()) press.greet(); });
document.addEventListener("paste", (event) => receive(event, event.clipboardData));
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => receive(event, event.dataTransfer));

const keys = keyDialog(access, transport);
const sheet = shortcutSheet();
$("key").append(icon("key"));
$("key").addEventListener("click", () => keys.showModal());
$("keys").addEventListener("click", () => sheet.showModal());
$("theme").append(icon("moon"));
$("theme").addEventListener("click", switchTheme);
const does = (name, ...more) => () => stage.print && press[name](stage.print, ...more);
listen({
  draw: () => press.draw(),
  cancel: () => press.cancel(),
  sheet: () => sheet.showModal(),
  search: () => $("history").querySelector("input").focus(),
  before: () => stage.turn(-1),
  after: () => stage.turn(1),
  star: does("star"), remove: does("remove"), vary: does("vary"), rerun: does("rerun"),
  enlarge: () => enlarge(stage.item),
  recallAll: () => stage.print && recallAll(stage.print),
  compare: () => stage.compare(),
  remix: () => stage.item && use(stage.item, "remix"),
  save: () => stage.item && save(stage.print, stage.item),
  code: () => stage.print && code.open(callOf(stage.print.settings)),
  recall,
});

await press.open();
const description = await transport.description();
modes(offered(description));
if (!access.key) await press.greet();
access.watch(() => { prices.forget(); prices.watch(state.now); });
document.documentElement.dataset.ready = "true";
performance.mark("ready");
