// Engines: which of them answer, how many of their slots are taken, and what waits.

import { el } from "/playground/dom.js";

import { count } from "./money.js";
import { badge, figures, head, many, section, short, table } from "./parts.js";
import { ago, days } from "./time.js";

const EVERY = 3000; // milliseconds between two looks

export async function engines({ desk, signal }) {
  const [now, used] = await Promise.all([
    desk.get("engines", {}, signal),
    desk.get("usage", { by: "engine", since: days(30)[0] }, signal),
  ]);
  const live = el("div", {}, told(now));
  watch(live, desk, signal);
  return el("section", {},
    head("Engines", "Which of them answer, how busy they are, and what waits for them."),
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
      ["Tasks queued", count(now.queued), `${count(now.running)} under way, of all processes`],
      ["Last drawings", now.seconds === null ? "—" : `${now.seconds.toFixed(2)} s`, "on average, here"]),
    engineLines(now),
    section("Processes",
      el("p", { class: "hint" }, now.processes.length > 1 ? "Several servers or workers share this database. Slots and health above are those of the one that answered just now; with a balancer before them, the next look may be of another."
        : "One server works on this database, and all above is told of it."),
      processes(now.processes)));
}

function processes(list) {
  return table("Processes that live", [
    { label: "Process", cell: (one) => short(one.id) },
    { label: "In hands", number: true, cell: (one) => many(one.running, "generation") },
    { label: "Seen", rank: 2, cell: (one) => ago(one.seen) },
    { label: "", cell: (one) => (one.answers ? badge("works", "answers here") : "") },
  ], list).element;
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
