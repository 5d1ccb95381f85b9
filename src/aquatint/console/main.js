// The console put together: the door, the rail of views, and the desk they all ask.

import { el, icon } from "/playground/dom.js";
import { switchTheme } from "/playground/theme.js";

import { account } from "./account.js";
import { accounts } from "./accounts.js";
import { audit } from "./audit.js";
import { Desk, keptKey } from "./desk.js";
import { engines } from "./engines.js";
import { lost, troublePage } from "./failures.js";
import { generation } from "./generation.js";
import { generations } from "./generations.js";
import { key } from "./key.js";
import { keys } from "./keys.js";
import { overview } from "./overview.js";
import { placed, Router } from "./router.js";
import { signIn } from "./signin.js";
import { usage } from "./usage.js";
import { webhook } from "./webhook.js";
import { webhooks } from "./webhooks.js";

const VIEWS = { "": overview, accounts, "accounts/": account, keys, "keys/": key, usage, generations, "generations/": generation, engines, webhooks, "webhooks/": webhook, audit };
const RAIL = [["", "Overview"], ["accounts", "Accounts"], ["keys", "Keys"], ["usage", "Usage"], ["generations", "Generations"], ["engines", "Engines"], ["webhooks", "Webhooks"], ["audit", "Audit"]];

const $ = (id) => document.getElementById(id);
let router = null;

/** The page for those who have no key, or whose key was refused. */
function leave(failure = null) {
  router?.stop();
  router = null;
  keptKey.write("");
  $("rail").hidden = $("leave").hidden = true;
  $("who").textContent = "";
  document.title = "Sign in · Aquatint console";
  const door = signIn(enter, failure);
  $("main").removeAttribute("aria-busy");
  $("main").replaceChildren(door);
  (failure ? door.querySelector("input") : door.querySelector("h1")).focus();
}

async function enter(given, you) {
  keptKey.write(given);
  $("who").textContent = you?.label ?? "";
  $("rail").hidden = $("leave").hidden = false;
  router = new Router($("main"), VIEWS, new Desk(given), leave);
  mark();
  await router.show();
}

/** The rail says where one is. */
function mark() {
  const now = location.hash.replace(/^#\/?/, "").split(/[/?]/)[0];
  for (const one of $("rail").querySelectorAll("a")) {
    const here = one.dataset.view === now;
    if (here) one.setAttribute("aria-current", "page");
    else one.removeAttribute("aria-current");
    if (here) one.scrollIntoView({ block: "nearest", inline: "center" });
  }
}

/** Whose key this tab has; the door where the server does not take it. */
async function resume(given) {
  try {
    const { data } = await new Desk(given).get("administrators");
    await enter(given, data.find((one) => one.is_you));
  } catch (error) {
    const failure = lost(error);
    if (failure.kind === "key") leave(failure);
    else $("main").replaceChildren(troublePage(failure, () => resume(given)));
  }
}

$("rail").append(el("ul", {}, RAIL.map(([name, label]) => el("li", {}, el("a", { href: placed(name), data: { view: name } }, label)))));
$("theme").append(icon("moon"));
$("theme").addEventListener("click", switchTheme);
$("leave").addEventListener("click", () => leave());
$("skip").addEventListener("click", (event) => {
  event.preventDefault(); // the address says which view is shown
  $("main").focus();
});
addEventListener("hashchange", () => {
  if (!router) return;
  for (const open of document.querySelectorAll("dialog[open]:not(.secret)")) open.close();
  mark();
  router.show();
});

const kept = keptKey.read();
if (kept) await resume(kept);
else leave();
document.documentElement.dataset.ready = "true";
