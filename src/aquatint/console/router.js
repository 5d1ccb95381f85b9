// Which view is shown: the part of the address behind the `#`, which never holds a key.

import { announce, el } from "/playground/dom.js";

import { lost, troublePage } from "./failures.js";

const PATIENCE = 250; // milliseconds until waiting is worth a sign

export class Router {
  #main;
  #views;
  #desk;
  #refused;
  #work = new AbortController();

  /** `views` has a function for each name; `refused` is called when the key is no longer good. */
  constructor(main, views, desk, refused) {
    this.#main = main;
    this.#views = views;
    this.#desk = desk;
    this.#refused = refused;
  }

  /** Show what the address says. */
  async show({ quiet = false } = {}) {
    this.#work.abort();
    const work = this.#work = new AbortController();
    const { name, id, query } = placeOf(location.hash);
    const view = this.#views[name] ?? this.#views[""];
    const slow = setTimeout(() => !quiet && this.#wait(), PATIENCE);
    try {
      const made = await view({ desk: this.#desk, id, query, signal: work.signal, again: () => this.show({ quiet: true }) });
      if (!work.signal.aborted) this.#put(made, quiet);
    } catch (error) {
      const failure = lost(error);
      if (work.signal.aborted) return;
      if (failure.kind === "key") this.#refused(failure);
      else this.#put(troublePage(failure, () => this.show()), false);
    } finally {
      clearTimeout(slow);
    }
  }

  stop() {
    this.#work.abort();
  }

  /** What is there stays, paler, until the next view comes. */
  #wait() {
    if (!this.#main.querySelector("h1")) this.#main.replaceChildren(el("h1", { class: "waiting" }, "One moment…"));
    this.#main.setAttribute("aria-busy", "true");
  }

  #put(made, quiet) {
    const held = this.#main.contains(document.activeElement) ? document.activeElement.textContent : null;
    this.#main.replaceChildren(made);
    this.#main.removeAttribute("aria-busy");
    const title = made.querySelector("h1");
    document.title = `${title.textContent} · Aquatint console`;
    if (quiet) {
      if (held === null) return;
      const same = [...made.querySelectorAll("a, button")].find((one) => one.textContent === held);
      (same ?? title).focus({ preventScroll: true });
      return;
    }
    window.scrollTo(0, 0);
    title.focus({ preventScroll: true });
    announce(title.textContent);
  }
}

/** `#/keys/abc?state=dead` is the view `keys`, of `abc`, with a query. */
export function placeOf(hash) {
  const [path, told] = hash.replace(/^#\/?/, "").split("?");
  const [name = "", id = ""] = path.split("/");
  return { name: id ? `${name}/` : name, id, query: Object.fromEntries(new URLSearchParams(told ?? "")) };
}

/** The address of a view. */
export function placed(name, id = "", query = {}) {
  const told = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
  return `#/${name}${id ? `/${encodeURIComponent(id)}` : ""}${told.size ? `?${told}` : ""}`;
}
