// Small pictures: asked for with the key when they come into sight, a few at a time.

import { addressOf, el } from "/playground/dom.js";

const AT_A_TIME = 4;
const waiting = [];
let asking = 0;

const sight = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    sight.unobserve(target);
    waiting.push(target);
  }
  next();
}, { rootMargin: "300px" });

const asks = new WeakMap();

/** A picture of a generation, the first that is kept unless told, or a word on why there is none. */
export function thumb(desk, generation, { index = null, side = 320 } = {}) {
  const made = el("span", { class: "thumb" });
  if (generation.kept === 0) {
    made.classList.add("none");
    made.append(why(generation));
    return made;
  }
  asks.set(made, () => desk.picture(`generations/${generation.id}/thumbnail`, { index, side }));
  sight.observe(made);
  return made;
}

function why({ state }) {
  if (state === "succeeded") return "Not kept";
  return { failed: "Failed", cancelled: "Cancelled", queued: "Waits", running: "Being drawn" }[state] ?? "";
}

function next() {
  while (asking < AT_A_TIME && waiting.length) load(waiting.shift());
}

async function load(place) {
  asking += 1;
  try {
    const picture = await asks.get(place)();
    place.append(el("img", { src: addressOf(picture), alt: "" }));
  } catch {
    place.classList.add("none");
    place.append("Not here");
  } finally {
    asking -= 1;
    next();
  }
}
