// One webhook: where it goes, every attempt, and sending it again.

import { announce, el } from "/playground/dom.js";

import { formDialog } from "./forms.js";
import { back, badge, button, facts, follow, head, link, section, table } from "./parts.js";
import { placed } from "./router.js";
import { moment, span } from "./time.js";
import { answer } from "./webhooks.js";

export async function webhook({ desk, id, signal, again }) {
  const one = await desk.get(`webhooks/${encodeURIComponent(id)}`, {}, signal);
  if (one.state === "pending") {
    follow(signal, async () => made(await desk.get(`webhooks/${one.generation}`, {}, signal)) !== made(one), again);
  }
  return el("section", {},
    back(placed("webhooks"), "Webhooks"),
    head(one.host, null, button("Send it again", () => redeliver(desk, one, again), one.state === "dead" ? "primary" : "")),
    facts(["State", badge(one.state)], ["Receiver", el("code", { class: "words" }, one.url)], ["Next attempt", moment(one.due)],
      ["Attempts", `${one.attempts} in all, ${one.tries} since it was last asked for`], ["Made", moment(one.created)], ["Ended", moment(one.finished)],
      ["Tells of", link(placed("generations", one.generation), el("code", {}, one.generation))]),
    section("Attempts", one.history.length ? table("Every attempt, the first first", [
      { label: "No.", cell: (each) => String(each.number) },
      { label: "Begun", cell: (each) => moment(each.begun) },
      { label: "Took", number: true, rank: 2, cell: (each) => (each.ended ? span(each.begun, each.ended) : "") },
      { label: "Outcome", cell: (each) => el("span", { class: "words" }, each.ended ? answer(each) : "no end") },
    ], one.history).element : el("p", { class: "hint" }, "None yet.")),
    el("p", { class: "related" }, link(placed("audit", "", { subject: one.generation }), "Who asked for it again")));
}

/** How many attempts have ended. */
function made({ history }) {
  return history.filter(({ ended }) => ended).length;
}

function redeliver(desk, one, again) {
  formDialog({
    title: "Send it again?",
    text: ["It is sent now, and again as often as anew if that fails.",
      one.state === "delivered" ? "It has arrived already: the receiver is told twice, under the same webhook-id." : "The receiver is told under the same webhook-id as before."],
    verb: "Send it again",
    act: () => desk.send("POST", `webhooks/${one.generation}/redeliver`),
    done: () => { announce("It is due now"); again(); },
  });
}
