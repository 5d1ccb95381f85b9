// Usage: a chart by day, and the same days added up by account, key, operation or engine.

import { choice } from "/playground/controls.js";
import { addressOf, el } from "/playground/dom.js";

import { chart } from "./chart.js";
import { tell as say } from "./forms.js";
import { count, dollars } from "./money.js";
import { button, empty, figures, head, link, many, table } from "./parts.js";
import { placed } from "./router.js";
import { days } from "./time.js";
import { accountFilter, accountOf } from "./whose.js";

const FIGURES = { charged: "Charged", images: "Pictures", requests: "Requests", failed: "Failed" };
const SPANS = { 7: "7 days", 30: "30 days", 90: "90 days" };
const BY = { account: "Account", key: "Key", operation: "Operation", engine: "Engine" };

/** A line for each day, also for those on which nothing ended. */
export function filled(lines, span) {
  const known = new Map(lines.map((line) => [line.day, line]));
  return days(span).map((name) => known.get(name) ?? { day: name, requests: 0, failed: 0, images: 0, charged: 0 });
}

export function sum(lines, name) {
  return lines.reduce((total, line) => total + line[name], 0);
}

export async function usage({ desk, query, signal }) {
  const span = SPANS[query.span] ? Number(query.span) : 30;
  const shown = FIGURES[query.show] ? query.show : "charged";
  const by = BY[query.by] ? query.by : "account";
  const account = query.account ?? "";
  const asked = { since: days(span)[0], account };
  const [lines, parts, whose] = await Promise.all([
    desk.get("usage", { ...asked, by: "day" }, signal),
    desk.get("usage", { ...asked, by }, signal),
    accountOf(desk, account, signal),
  ]);
  const go = (change) => { location.hash = placed("usage", "", { span: String(span), show: shown, by, account, ...change }); };
  const data = filled(lines.data, span);
  const money = shown === "charged";
  const tell = money ? dollars : count;
  return el("section", {},
    head("Usage", "By the day (UTC) on which a generation ended.",
      button("Save as CSV", () => save(desk, { ...asked, by: "day,account,key,operation,engine", format: "csv" }))),
    el("div", { class: "filters" },
      bar("Days", SPANS, String(span), (value) => go({ span: value })),
      bar("Figure", FIGURES, shown, (value) => go({ show: value })),
      accountFilter(desk, whose, (value) => go({ account: value }))),
    figures(...Object.entries(FIGURES).map(([name, label]) => [label, name === "charged" ? dollars(sum(data, name)) : count(sum(data, name)), SPANS[span]])),
    sum(data, "requests") ? null : empty("Nothing used yet", "Every generation that ends in these days counts here: pictures, failures and what was charged."),
    chart({ title: `${FIGURES[shown]} a day`, data: data.map((one) => ({ ...one, value: one[shown] })), tell,
      about: (one) => `${dollars(one.charged)}, ${many(one.images, "picture")}, ${many(one.requests, "request")}, ${count(one.failed)} failed` }),
    el("section", { class: "part" },
      el("div", { class: "row between wrap" }, el("h2", {}, "Added up"), bar("By", BY, by, (value) => go({ by: value }))),
      parts.data.length ? sums(by, parts.data, shown) : el("p", { class: "hint" }, "Nothing in these days.")));
}

/** The accounts that have the most of a figure, the most first. */
export function ranking(lines, figure, most) {
  const first = [...lines].sort((one, other) => other[figure] - one[figure]).slice(0, most);
  return el("ol", { class: "ranking" }, first.map((line) => el("li", {},
    named("account", line), el("span", { class: "told" }, `${many(line.images, "picture")}, ${dollars(line.charged)}`), share(line, figure, first[0][figure]))));
}

function share(line, figure, most) {
  return el("progress", { class: "share", max: Math.max(1, most), value: line[figure], "aria-label": `${FIGURES[figure]}, as a share of the most` });
}

function bar(legend, options, value, pick) {
  const made = choice({ legend, hideLegend: true, pick, options: Object.entries(options)
    .map(([name, label]) => ({ value: name, label })).sort((one, other) => (Number(one.value) || 0) - (Number(other.value) || 0)) });
  made.show(value);
  return made.element;
}

function sums(by, lines, shown) {
  const most = Math.max(...lines.map((line) => line[shown]));
  const sorted = [...lines].sort((one, other) => other[shown] - one[shown]);
  return table(`Usage by ${by}`, [
    { label: BY[by], cell: (line) => named(by, line) },
    { label: "", rank: 2, cell: (line) => share(line, shown, most) },
    { label: "Requests", number: true, rank: 2, cell: (line) => count(line.requests) },
    { label: "Failed", number: true, rank: 3, cell: (line) => count(line.failed) },
    { label: "Pictures", number: true, cell: (line) => count(line.images) },
    { label: "Charged", number: true, cell: (line) => dollars(line.charged) },
  ], sorted).element;
}

function named(by, line) {
  const name = line[by] || "none";
  if (by === "account") return link(placed("accounts", name), line.account_label || name);
  if (by === "key") return link(placed("keys", name), line.key_label || name);
  return name.replaceAll("_", " ");
}

async function save(desk, query) {
  try {
    el("a", { href: addressOf(await desk.file("usage", query)), download: "usage.csv" }).click();
  } catch (failure) {
    say(failure);
  }
}
