// One generation: its pictures, what was asked for, what it cost, and its receipt.

import { addressOf, announce, el } from "/playground/dom.js";

import { formDialog } from "./forms.js";
import { dollars } from "./money.js";
import { back, badge, button, facts, follow, head, link, section, short, table } from "./parts.js";
import { placed } from "./router.js";
import { thumb } from "./thumbs.js";
import { moment, span } from "./time.js";

const OPEN = ["queued", "running"];

export async function generation({ desk, id, signal, again }) {
  const path = `generations/${encodeURIComponent(id)}`;
  const [one, webhook] = await Promise.all([
    desk.get(path, {}, signal),
    desk.get(`webhooks/${encodeURIComponent(id)}`, {}, signal).catch((failure) => {
      if (failure.kind !== "missing") throw failure;
      return null;
    }),
  ]);
  const open = OPEN.includes(one.state);
  if (open) follow(signal, async () => (await desk.get(path, {}, signal)).state !== one.state, again);
  return el("section", {},
    back(placed("generations"), "Generations"),
    head(one.prompt ? cut(one.prompt) : one.operation.replaceAll("_", " "), null,
      open ? button("Cancel", () => cancel(desk, one, path, again), "danger") : null,
      one.kept ? button("Delete the pictures", () => remove(desk, one, path, again), "danger") : null),
    el("div", { class: "print-and-facts" },
      pictures(desk, one),
      el("div", { class: "print-facts" },
        one.failure ? el("p", { class: "blame" }, one.failure) : null,
        facts(["State", badge(one.state)], ["Operation", one.operation.replaceAll("_", " ")], ["Engine", one.engine],
          ["Account", link(placed("accounts", one.account), one.account_label || one.account)],
          ["Key", one.key ? link(placed("keys", one.key), one.key_label || one.key) : null],
          ["Asked for", moment(one.created)], ["Took", one.finished ? span(one.created, one.finished) : null],
          ["Price", dollars(one.price)], ["Charged", open ? null : dollars(one.charged)],
          ["Webhook", webhook ? link(placed("webhooks", one.id), badge(webhook.state)) : null], ["Id", el("code", {}, one.id)]),
        one.prompt.length > 90 ? el("blockquote", { class: "prompt-whole" }, one.prompt) : null)),
    one.receipt ? receipt(one) : null,
    section("Request", json(one.request)),
    el("p", { class: "related" }, link(placed("audit", "", { subject: one.id }), "Who changed it")));
}

function pictures(desk, one) {
  if (!one.data.length) return el("div", { class: "prints" }, el("figure", { class: "one-print" }, thumb(desk, { ...one, kept: 0 })));
  return el("div", { class: `prints ${one.data.length > 1 ? "several" : ""}` }, one.data.map((image, index) => el("figure", { class: "one-print" },
    image.url ? el("a", { href: image.url, target: "_blank", rel: "noopener", "aria-label": `Picture ${index + 1} at full size` }, thumb(desk, one, { index, side: 768 }))
      : thumb(desk, { state: image.is_image_safe ? one.state : "withheld", kept: 0 }),
    el("figcaption", {}, `${image.resolution.replace("x", " × ")} · seed ${image.seed}${image.is_image_safe ? "" : " · withheld"}`))));
}

function receipt({ id, receipt: told }) {
  const save = () => {
    const file = new Blob([JSON.stringify(told, null, 2)], { type: "application/json" });
    el("a", { href: addressOf(file), download: `receipt-${id}.json` }).click();
  };
  const versions = Object.entries(told.versions).map(([name, version]) => `${name} ${version}`).join(", ");
  return section("Receipt",
    el("p", { class: "hint" }, "It proves what was drawn, by the hashes of its pictures; ", el("code", {}, "aquatint replay"), " draws it again."),
    facts(["Engine", told.engine], ["Model", told.model], ["Revision", told.revision], ["Determinism", told.determinism], ["Versions", versions],
      ["Request, SHA-256", short(told.request_sha256)]),
    table("Hashes of the pictures", [
      { label: "Seed", cell: (one) => String(one.seed) },
      { label: "Size", rank: 2, cell: (one) => one.resolution.replace("x", " × ") },
      { label: "Pixels, SHA-256", cell: (one) => short(one.pixels_sha256) },
      { label: "File, SHA-256", cell: (one) => short(one.sha256) },
    ], told.images).element,
    adjusted(told.adjustments),
    el("div", { class: "row wrap" }, button("Save the receipt", save)),
    json(told));
}

/** What the engine could not keep exactly. */
function adjusted(adjustments) {
  return adjustments.length ? el("ul", { class: "adjusted" }, adjustments.map(({ field, keeping, reason }) =>
    el("li", {}, el("strong", {}, field), ` (${keeping}): ${reason}`))) : null;
}

function json(value) {
  return el("details", { class: "raw" }, el("summary", {}, "As JSON"), el("pre", { tabindex: 0 }, JSON.stringify(value, null, 2)));
}

function cut(text) {
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text;
}

function cancel(desk, one, path, again) {
  formDialog({
    title: "Cancel this generation?",
    text: `It is not drawn, and the ${dollars(one.price)} that were held for it go back to the account.`,
    verb: "Cancel the generation",
    danger: true,
    act: () => desk.send("DELETE", path),
    done: () => { announce("Cancelled"); again(); },
  });
}

function remove(desk, one, path, again) {
  formDialog({
    title: one.kept === 1 ? "Delete the picture?" : `Delete all ${one.kept} pictures?`,
    text: "Their links lead nowhere from then on. What was charged stays charged, and the receipt stays here.",
    verb: "Delete",
    danger: true,
    act: () => desk.send("DELETE", path),
    done: () => { announce("Deleted"); again(); },
  });
}
