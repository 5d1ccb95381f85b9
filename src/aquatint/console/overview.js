// The first view: today, the last thirty days, what was drawn last, and what wants a look.

import { el } from "/playground/dom.js";

import { chart } from "./chart.js";
import { engineLines } from "./engines.js";
import { contactSheet } from "./generations.js";
import { count, dollars } from "./money.js";
import { empty, figures, head, link, many, section } from "./parts.js";
import { placed } from "./router.js";
import { days, today } from "./time.js";
import { filled, ranking, sum } from "./usage.js";

const SPAN = 30;

export async function overview({ desk, signal }) {
  const since = days(SPAN)[0];
  const [usage, drawers, balances, latest, engines, dead] = await Promise.all([
    desk.get("usage", { by: "day", since }, signal),
    desk.get("usage", { by: "account", since }, signal),
    desk.get("balances", {}, signal),
    desk.get("generations", { limit: 8 }, signal),
    desk.get("engines", {}, signal),
    desk.get("webhooks", { state: "dead", limit: 100 }, signal),
  ]);
  const data = filled(usage.data, SPAN);
  const now = data.at(-1);
  return el("section", {},
    head("Overview", `${today()}, UTC`),
    notice(dead),
    figures(
      ["Charged today", dollars(now.charged), `${dollars(sum(data, "charged"))} in ${SPAN} days`],
      ["Pictures today", count(now.images), `${count(sum(data, "images"))} in ${SPAN} days`],
      ["Failed today", count(now.failed), `of ${many(now.requests, "request")}`],
      ["Balances", balances.metered ? dollars(balances.balance) : "—", balances.metered ? `in ${many(balances.metered, "account")}` : "nobody pays here yet"],
    ),
    chart({ title: `Pictures a day, ${SPAN} days`, data: data.map((one) => ({ ...one, value: one.images })), tell: count,
      about: (one) => `${many(one.images, "picture")}, ${dollars(one.charged)}` }),
    el("div", { class: "halves" },
      section("Latest", latest.data.length ? contactSheet(desk, latest.data).element
        : empty("Nothing drawn yet", "What is drawn with any key of this server shows here, with its receipt.", link("/", "Draw something", "button"))),
      el("div", {},
        section("Engines", engineLines(engines), el("p", {}, link(placed("engines"), "Slots and queues"))),
        drawers.data.length ? section("Who drew", ranking(drawers.data, "images", 5), el("p", {}, link(placed("usage"), "All usage"))) : null)));
}

/** What somebody should look at; nothing where all is well. */
function notice(dead) {
  if (!dead.data.length) return null;
  const told = dead.next_cursor ? "100 webhooks or more were" : `${many(dead.data.length, "webhook")} ${dead.data.length === 1 ? "was" : "were"}`;
  return el("p", { class: "notice" }, `${told} given up. `, link(placed("webhooks", "", { state: "dead" }), dead.data.length === 1 ? "Look at it" : "Look at them"));
}
