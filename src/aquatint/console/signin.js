// The door: an administrator's key, how to get one, and what is wrong with the one that was given.

import { field } from "/playground/controls.js";
import { el } from "/playground/dom.js";

import { Desk } from "./desk.js";
import { lost } from "./failures.js";
import { copyable } from "./parts.js";

const COMMAND = "aquatint admin create --label me";

/** `taken(key, you)` is called with a key that the server knows, and whose it is. */
export function signIn(taken, failure = null) {
  const input = el("input", { type: "password", autocomplete: "off", spellcheck: "false", autocapitalize: "none", placeholder: "aqadmin_…", required: true, "aria-describedby": "wrong-key" });
  const wrong = el("p", { class: "blame", role: "alert", id: "wrong-key" });
  const enter = el("button", { type: "submit", class: "button primary" }, "Sign in");
  const say = (told) => {
    wrong.textContent = told ? `${told.title}. ${told.text}` : "";
    if (told) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  };
  say(failure);

  async function submit(event) {
    event.preventDefault();
    enter.disabled = true;
    try {
      const key = input.value.trim();
      const { data } = await new Desk(key).get("administrators");
      taken(key, data.find((one) => one.is_you));
    } catch (error) {
      say(hint(lost(error), input.value.trim()));
      input.focus();
    } finally {
      enter.disabled = false;
    }
  }

  return el("section", { class: "door" },
    el("div", { class: "door-main" },
      el("p", { class: "eyebrow" }, "For administrators"),
      el("h1", { tabindex: -1 }, "Who has drawn what, and who pays for it"),
      el("p", { class: "lede" }, "Accounts, keys, money, generations, engines and webhooks of this server."),
      el("form", { class: "door-form", novalidate: true, on: { submit } },
        field("key", "Administrator’s key", input),
        enter, wrong,
        el("p", { class: "hint" }, "It is kept in this tab alone, and forgotten when you sign out or close it."))),
    howToGetOne());
}

/** A key is made where the server is, and nowhere else. */
function howToGetOne() {
  return el("aside", { class: "door-aside" },
    el("h2", {}, "No key yet?"),
    el("p", {}, "Administrators are made on the machine of the server, beside its database, and nowhere else:"),
      copyable(COMMAND, "Copy the command"),
    el("p", { class: "hint" }, "It prints a key once. From a clone, the program is ", el("code", {}, ".venv/bin/aquatint"), "; in a container, run it inside."),
    el("p", { class: "hint" }, "The keys that pictures are drawn with never manage, and this one never draws."));
}

/** What is likely wrong with a key that was refused. */
function hint(failure, key) {
  if (failure.kind !== "key" || !key.startsWith("aq_")) return failure;
  return { ...failure, title: "This is a key to draw with", text: "The console wants one of an administrator, which begins with aqadmin_." };
}
