// The first view: today, the last thirty days, what was drawn last, and what wants a look.

import { el } from "/playground/dom.js";

import { chart } from "./chart.js";
import { engineLines } from "./engines.js";
import { contactSheet } from "./generations.js";
import { count, dollars } from "./money.js";
import { empty, figures, head, link, many, section } from "./parts.js";
import { placed } from "./router.js";
import { days } from "./time.js";
import { filled, sum } from "./usage.js";

const SPAN = 30;

export async function overview({ desk, signal }) {
  const since = days(SPAN)[0];
  const [usage, accounts, latest, engines, dead, check] = await Promise.all([
    desk.get("usage", { by: "day", since }, signal),
    desk.get("accounts", { limit: 1000 }, signal),
    desk.get("generations", { limit: 8 }, signal),
    desk.get("engines", {}, signal),
    desk.get("webhooks", { state: "dead", limit: 100 }, signal),
    desk.get("ledger/check", {}, signal),
  ]);
  const data = filled(usage.data, SPAN);
  const today = data.at(-1);
  const metered = accounts.data.filter(({ balance }) => balance !== null);
  const money = metered.reduce((total, { balance }) => total + balance, 0);
  return el("section", {},
    head("Overview", `Days are those of UTC.`),
    notices(dead, check),
    figures(
      ["Charged today", dollars(today.charged), `${dollars(sum(data, "charged"))} in ${SPAN} days`],
      ["Pictures today", count(today.images), `${count(sum(data, "images"))} in ${SPAN} days`],
      ["Failed today", count(today.failed), `of ${many(today.requests, "request")}`],
      ["Held in accounts", metered.length ? dollars(money) : "—", metered.length ? `${count(metered.length)} metered` : "nobody pays here yet"],
    ),
    chart({ title: `Pictures a day, ${SPAN} days`, data: data.map((one) => ({ ...one, value: one.images })), tell: count,
      about: (one) => `${many(one.images, "picture")}, ${dollars(one.charged)}` }),
    el("div", { class: "halves" },
      section("Latest", latest.data.length ? contactSheet(desk, latest.data)
        : empty("Nothing drawn yet", "What is drawn with any key of this server shows here, with its receipt.", link("/", "Draw something", "button"))),
      section("Engines", engineLines(engines), el("p", {}, link(placed("engines"), "Slots and queues")))));
}

/** What somebody should look at; nothing where all is well. */
function notices(dead, check) {
  const found = [];
  if (check.imbalance || check.loose.length) found.push(el("li", { class: "notice bad" }, `The ledger is off by ${dollars(check.imbalance)}: run aquatint accounts check, and tell who runs this server.`));
  if (dead.data.length) {
    const told = dead.next_cursor ? "100 webhooks or more were" : `${many(dead.data.length, "webhook")} ${dead.data.length === 1 ? "was" : "were"}`;
    found.push(el("li", { class: "notice" }, `${told} given up. `, link(placed("webhooks", "", { state: "dead" }), "Look at them")));
  }
  return found.length ? el("ul", { class: "notices" }, found) : null;
}
