// The API key: read from the address once, kept in this browser if wished, asked for when needed.

import { freshId } from "./controls.js";
import { announce, dialogOf, el } from "./dom.js";

const NAME = "aquatint.key";
const MOST = 512; // characters

export class Access {
  #key = "";
  #listeners = new Set();

  constructor() {
    this.#key = fromAddress() || kept();
    if (this.#key) keep(this.#key, !sessionStorage.getItem(NAME));
  }

  get key() {
    return this.#key;
  }

  /** A key that was put into the address of the open page; whether there was one. */
  readAddress() {
    const key = fromAddress();
    if (key) this.set(key, true);
    return !!key;
  }

  set(key, lasting) {
    this.#key = key;
    forget();
    if (key) keep(key, lasting);
    for (const listener of this.#listeners) listener(key);
  }

  watch(listener) {
    this.#listeners.add(listener);
    listener(this.#key);
  }
}

/** `#key=…` at the end of the address, which no server sees; it is taken out of it at once. */
function fromAddress() {
  const found = new URLSearchParams(location.hash.slice(1)).get("key") ?? "";
  if (found) history.replaceState(null, "", location.pathname + location.search);
  return clean(found) ?? "";
}

/** A key that can be a header's value; null if it cannot. */
function clean(text) {
  const key = text.trim();
  return key.length <= MOST && /^[\x21-\x7e]*$/.test(key) ? key : null;
}

function kept() {
  try {
    return sessionStorage.getItem(NAME) ?? localStorage.getItem(NAME) ?? "";
  } catch {
    return "";
  }
}

function keep(key, lasting) {
  try {
    (lasting ? localStorage : sessionStorage).setItem(NAME, key);
  } catch {
    // It is still known until the page is closed.
  }
}

function forget() {
  try {
    sessionStorage.removeItem(NAME);
    localStorage.removeItem(NAME);
  } catch {
    // Nothing was kept.
  }
}

/** The form for a key; `taken()` is called once the server knows it. */
export function keyForm(access, transport, taken) {
  const id = freshId("key");
  const input = el("input", { id, type: "password", autocomplete: "off", spellcheck: "false", placeholder: "aq_…", required: true });
  const lasting = el("input", { type: "checkbox", checked: true });
  const wrong = el("p", { class: "blame", role: "alert", hidden: true });
  const save = el("button", { type: "submit", class: "button primary" }, "Use this key");
  const say = (text) => { wrong.textContent = text; wrong.hidden = !text; };

  async function submit(event) {
    event.preventDefault();
    const key = clean(input.value);
    if (!key) {
      say("A key has letters, digits and signs only, without blanks.");
      return;
    }
    save.disabled = true;
    try {
      if (!(await transport.knows(key))) {
        say("The server does not know this key, or it is disabled.");
        return;
      }
      access.set(key, lasting.checked);
      input.value = "";
      say("");
      announce("The key works.");
      taken();
    } catch (failure) {
      say(`${failure.title}. ${failure.text}`);
    } finally {
      save.disabled = false;
    }
  }

  return el("form", { class: "key-form", on: { submit } },
    el("label", { for: id }, "API key"),
    el("div", { class: "beside" }, input, save), wrong,
    el("label", { class: "check" }, lasting, "Keep it in this browser"),
    el("p", { class: "hint" }, "The first start of the server prints a key. Make another with ",
      el("code", {}, "aquatint keys create --label playground"), "."));
}

export function keyDialog(access, transport) {
  const state = el("p", { class: "hint" });
  const forgetIt = el("button", { type: "button", class: "button", on: { click: () => access.set("", false) } }, "Forget this key");
  const dialog = dialogOf("access", "API key", state, keyForm(access, transport, () => dialog.close()), el("div", { class: "dialog-foot" }, forgetIt));
  access.watch((key) => {
    state.textContent = key ? `In use: ${key.slice(0, 6)}…` : "No key is set.";
    forgetIt.hidden = !key;
  });
  return dialog;
}
