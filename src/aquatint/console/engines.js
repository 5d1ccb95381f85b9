// Engines: which of them answer, how many of their slots are taken, and what waits.

import { el } from "/playground/dom.js";

import { count } from "./money.js";
import { badge, figures, head, section, table } from "./parts.js";
import { days } from "./time.js";

const EVERY = 3000; // milliseconds between two looks

export async function engines({ desk, signal }) {
  const [now, used] = await Promise.all([
    desk.get("engines", {}, signal),
    desk.get("usage", { by: "engine", since: days(30)[0] }, signal),
  ]);
  const live = el("div", {}, told(now));
  watch(live, desk, signal);
  return el("section", {},
    head("Engines", "Slots are those of the process that answers; tasks and processes are of all."),
    live,
    section("In 30 days", used.data.length ? table("Usage by engine", [
      { label: "Engine", cell: (line) => line.engine || "none" },
      { label: "Requests", number: true, cell: (line) => count(line.requests) },
      { label: "Failed", number: true, cell: (line) => `${count(line.failed)} (${share(line)})` },
      { label: "Pictures", number: true, rank: 2, cell: (line) => count(line.images) },
    ], used.data).element : el("p", { class: "hint" }, "Nothing was drawn yet.")));
}

function told(now) {
  return el("div", {},
    figures(
      ["Drawing here", `${count(now.drawing)} of ${count(now.slots)}`, "slots taken"],
      ["Waiting here", count(now.waiting), `room for ${count(now.room)}`],
      ["Tasks queued", count(now.queued), `${count(now.running)} under way`],
      ["Last drawings", now.seconds === null ? "—" : `${now.seconds.toFixed(2)} s`, now.processes === 1 ? "1 process at work" : `${count(now.processes)} processes at work`]),
    engineLines(now));
}

/** Each engine with its health and its slots. */
export function engineLines({ data }) {
  return el("ul", { class: "engine-lines" }, data.map((one) => el("li", {},
    el("strong", {}, one.name || "engine"),
    badge(one.health),
    one.rests ? el("span", { class: "hint" }, `asked again in ${Math.ceil(one.rests)} s`) : null,
    slots(one))));
}

const MOST_DOTS = 32;

function slots({ slots: all, drawing }) {
  const words = `${count(drawing)} of ${count(all)} ${all === 1 ? "slot" : "slots"} taken`;
  const dots = all <= MOST_DOTS ? el("span", { class: "dots", "aria-hidden": "true" }, Array.from({ length: all }, (_, at) => el("i", { class: at < drawing ? "taken" : null }))) : null;
  return el("span", { class: "slots" }, dots, el("span", { class: "hint" }, words));
}

function share({ requests, failed }) {
  return requests ? `${((failed / requests) * 100).toFixed(failed ? 1 : 0)} %` : "0 %";
}

/** Look again and again while this is on the page. */
function watch(place, desk, signal) {
  const clock = setInterval(async () => {
    if (document.hidden) return;
    try {
      const now = await desk.get("engines", {}, signal);
      place.replaceChildren(told(now));
    } catch (failure) {
      if (failure.kind === "key") clearInterval(clock); // the next view asks for another
      if (!place.querySelector(".notice")) place.prepend(el("p", { class: "notice", role: "status" }, `${failure.title}: this is how they stood before.`));
    }
  }, EVERY);
  signal.addEventListener("abort", () => clearInterval(clock));
}
