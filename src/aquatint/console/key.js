// One key: what it may, what it has spent, and how it is changed, rotated and ended.

import { announce, el } from "/playground/dom.js";

import { formDialog, numberField, secretDialog, textField } from "./forms.js";
import { keyState, keyTable, makeKey } from "./keys.js";
import { changed, limitFields } from "./limits.js";
import { count, dollars } from "./money.js";
import { back, badge, button, facts, figures, head, link, pager, section } from "./parts.js";
import { placed } from "./router.js";
import { moment } from "./time.js";

const DAY = 86_400;

export async function key({ desk, id, signal, again }) {
  const one = await desk.get(`keys/${encodeURIComponent(id)}`, {}, signal);
  const [owner, above, below] = await Promise.all([
    desk.get(`accounts/${one.account}`, {}, signal),
    one.parent ? desk.get(`keys/${encodeURIComponent(one.parent)}`, {}, signal) : null,
    desk.get("keys", { parent: one.id }, signal),
  ]);
  const list = keyTable(below.data);
  const state = keyState(one);
  return el("section", {},
    back(placed("keys"), "Keys"),
    head(one.label, null, ...(state === "works" ? [
      button("Change", () => change(desk, one, again)),
      button("Rotate", () => rotate(desk, one, again)),
      button("Disable", () => disable(desk, one, below.data.length, again), "danger"),
    ] : [])),
    figures(
      ["Today", dollars(one.spent_day), one.budget_day === null ? "no budget for a day" : `of ${dollars(one.budget_day)}`],
      ["This month", dollars(one.spent_month), one.budget_month === null ? "no budget for a month" : `of ${dollars(one.budget_month)}`],
      ["In all", dollars(one.spent), one.budget === null ? "no budget in all" : `of ${dollars(one.budget)}`],
      ["In flight", count(one.in_flight), one.max_in_flight === null ? "pictures now" : `of ${count(one.max_in_flight)}`]),
    facts(["State", badge(state)], ["Begins with", el("code", {}, one.prefix)], ["Account", link(placed("accounts", one.account), owner.label)],
      ["Below", above ? link(placed("keys", above.id), above.label) : null], ["Made", moment(one.created)], ["Disabled", moment(one.disabled)],
      ["Ends", one.expires ? moment(one.expires) : "never"], ["May be asked for", (one.endpoints ?? ["everything"]).join(", ").replaceAll("_", " ")],
      ["Engines", (one.engines ?? ["all"]).join(", ")], ["Pictures of a request", limit(one.max_images)], ["Pixels of a picture", limit(one.max_pixels)],
      ["Requests a minute", limit(one.per_minute)], ["Networks", (one.addresses ?? ["all"]).join(", ")], ["Id", el("code", {}, one.id)]),
    section("Keys below it",
      state === "works" ? el("div", { class: "row" }, button("New key below it", () => makeKey(desk, { parent: one }, again))) : null,
      below.data.length ? list.element : el("p", { class: "hint" }, "None. A key below this one never may more, and ends with it."),
      pager(below, (cursor) => desk.get("keys", { parent: one.id, cursor }), list.add)),
    el("p", { class: "related" }, link(placed("generations", "", { key: one.id }), "What it has drawn"), " · ", link(placed("audit", "", { subject: one.id }), "Who changed it")));
}

function limit(number) {
  return number === null ? "no limit" : count(number);
}

function change(desk, one, again) {
  const limits = limitFields(one);
  formDialog({
    title: `Change ${one.label}`,
    verb: "Save",
    fields: [textField("label", "Name", { value: one.label }), ...limits],
    act: (values) => desk.send("PATCH", `keys/${one.id}`, { version: one.version, ...changed(values, one) }),
    done: () => { announce("Saved"); again(); },
  });
}

function rotate(desk, one, again) {
  formDialog({
    title: `Rotate ${one.label}?`,
    text: "The key gets a new spelling. Its limits and what it has spent stay.",
    verb: "Rotate the key",
    fields: [numberField("grace_seconds", "Seconds that the old spelling still works", { value: DAY, hint: "86400 is a day; 0 ends it at once, where it has leaked." })],
    act: ({ grace_seconds: grace }) => desk.send("POST", `keys/${one.id}/rotate`, grace === null ? {} : { grace_seconds: grace }),
    done: (made) => secretDialog(`“${made.label}” is rotated`, made.key, again),
  });
}

function disable(desk, one, below, again) {
  formDialog({
    title: `Disable ${one.label}?`,
    text: ["Requests with it are refused from now on, and it is never enabled again.",
      below ? "So are those with any key below it." : "What is being drawn is finished."],
    verb: "Disable the key",
    danger: true,
    act: () => desk.send("POST", `keys/${one.id}/disable`),
    done: () => { announce("Disabled"); again(); },
  });
}
