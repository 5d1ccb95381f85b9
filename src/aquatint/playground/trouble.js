// The pages for what went wrong: each says what happened, that nothing is lost, and what to do.

import { el } from "./dom.js";

const ADVICE = {
  withheld: "The prompt or a picture did not pass. Nothing was drawn and nothing is charged; change the wording and draw again.",
  budget: "Nothing was drawn and nothing is charged. Ask for fewer pictures or a faster speed, or have more granted by who runs this server.",
  limits: "Nothing was drawn and nothing is charged. Your settings are kept; ask again once the time is over, or for fewer pictures.",
  rights: "Nothing was drawn and nothing is charged. Use another key, or have the rights of this one widened by who runs this server.",
  busy: "Your settings are kept; try again in a moment.",
  cancelled: "Your settings are still here.",
  late: "Draw it again with the same seed for the same picture.",
  engine: "Your settings are kept, and what was not drawn is not charged. If it happens again, tell who runs this server.",
  expired: "Links last a day. Draw the picture again: the same seed gives the same picture.",
};
const MARKS = { withheld: "Not shown", budget: "Over budget", limits: "A limit", rights: "Not allowed", key: "One thing first", busy: "Busy", offline: "No connection", cancelled: "Stopped", engine: "Engine", refused: "Not quite", expired: "Expired" };

/** A failure as a page; `extra` is a form that mends it, such as the one for a key. */
export function troubleOf(failure, does, extra) {
  const again = el("button", { type: "button", class: "button primary", on: { click: () => does.again() } }, "Try again");
  if (failure.retryAfter) wait(again, failure.retryAfter);
  const retries = ["busy", "limits", "budget", "offline", "engine", "cancelled", "late"].includes(failure.kind);
  return el("div", { class: "trouble-page", role: "alert" },
    el("p", { class: "eyebrow" }, MARKS[failure.kind] ?? "Not drawn"),
    el("h1", {}, failure.title),
    el("p", { class: "lede" }, failure.text),
    failure.price ? el("p", { class: "facts" }, el("span", {}, `This request costs ${failure.price}`)) : null,
    ADVICE[failure.kind] ? el("p", { class: "hint" }, ADVICE[failure.kind]) : null,
    extra,
    failure.kind === "withheld" ? el("div", { class: "actions" },
      el("button", { type: "button", class: "button primary", on: { click: () => does.reword() } }, "Change the prompt")) : null,
    retries ? el("div", { class: "actions" }, again) : null,
    failure.requestId ? el("p", { class: "hint" }, "Request ", el("code", {}, failure.requestId)) : null);
}

/** Count down what the server asked to wait. */
function wait(button, seconds) {
  let left = seconds;
  const tell = () => {
    button.disabled = left > 0;
    button.textContent = left > 0 ? `Try again in ${left} s` : "Try again";
  };
  tell();
  const clock = setInterval(() => {
    left -= 1;
    tell();
    if (left <= 0 || !button.isConnected) clearInterval(clock);
  }, 1000);
}
