// Draws what the form asks for, and keeps it: one request at a time, never lost, never sent twice.

import { callOf, missing } from "./call.js";
import { announce } from "./dom.js";
import { Failure, lost } from "./failures.js";
import { modeOf } from "./modes.js";
import { money, toldOf } from "./price.js";
import { thumbOf } from "./shelf.js";

const PATIENCE = 10_000; // milliseconds that a server has to say how a cancelled drawing ended

function freshName() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Press {
  #parts;
  #running = null; // what gives up waiting, and what asks for it to be stopped
  #unsure = null; // what was sent, and may have been drawn before the connection broke
  #quote = null;
  prints = [];

  constructor(parts) {
    this.#parts = parts;
  }

  /** Bring back the history, and show the latest print or the empty sheet. */
  async open() {
    const { store, shelf, stage } = this.#parts;
    try {
      this.prints = await (await store.open()).all();
    } catch {
      shelf.say("This browser keeps no history in a private window. Download what you like.");
    }
    shelf.set(this.prints);
    if (this.prints.length) this.show(this.prints[0]);
    else stage.empty();
    this.#parts.state.watch((now) => {
      this.#parts.prices.watch(now);
      this.#estimate();
    });
  }

  /** Before anything is asked: say so if this server wants a key. */
  async greet() {
    const { transport, stage, access } = this.#parts;
    try {
      if (await transport.knows(access.key)) this.#rest();
      else this.#fail(new Failure("key", "Bring your key", "This server draws for those who have an API key. It stays in this browser."), () => this.#rest());
    } catch (failure) {
      if (!this.prints.length) stage.fail(failure);
    }
  }

  #rest() {
    if (this.prints.length) this.show(this.prints[0]);
    else this.#parts.stage.empty();
  }

  show(print) {
    this.#parts.stage.show(print);
    this.#parts.shelf.current(print);
  }

  /** Ask for it to be stopped; at the second time, or after a while, give up waiting for that. */
  cancel() {
    if (!this.#running) return;
    const { wait, stop } = this.#running;
    if (stop.signal.aborted) wait.abort();
    stop.abort();
    setTimeout(() => wait.abort(), PATIENCE);
  }

  /** Draw some settings. `once` names a request that was sent before, and may have been drawn. */
  async draw(settings = { ...this.#parts.state.now }, once = freshName()) {
    const { blame, stage, transport, shelf } = this.#parts;
    if (this.#running) return;
    blame(null);
    const lacking = missing(settings);
    if (lacking) {
      blame(lacking);
      return;
    }
    const [wait, stop] = [new AbortController(), new AbortController()];
    this.#running = { wait, stop };
    this.#busy(true);
    shelf.current(null);
    const heard = stage.working(settings, { usual: this.#usual(settings), price: this.#cost(settings) });
    announce("Drawing.");
    try {
      const answer = await transport.ask(callOf(settings), { signal: wait.signal, stop: stop.signal, once, heard });
      await this.#keep(settings, answer);
      if (stop.signal.aborted) shelf.say("It was drawn before it could be cancelled, so here it is.");
    } catch (error) {
      const failure = this.#worded(lost(error), settings);
      this.#fail(failure, () => this.draw(settings));
      this.#unsure = failure.kind === "offline" ? { settings, once } : null;
    } finally {
      this.#running = null;
      this.#busy(false);
    }
  }

  /** Ask again for what failed: by its name where the connection broke, and so not twice. */
  again() {
    const now = { ...this.#parts.state.now };
    const same = this.#unsure && Object.entries(now).every(([name, value]) => this.#unsure.settings[name] === value);
    return same ? this.draw(now, this.#unsure.once) : this.draw(now);
  }

  /** The same settings with another seed. */
  vary(print) {
    const settings = { ...print.settings, seedLocked: false, seed: null };
    this.#parts.state.set(settings);
    return this.draw(settings);
  }

  /** The same picture: the prompt as it was drawn, and its seed. */
  rerun(print) {
    const { settings } = print;
    const rewritten = print.prompt && print.prompt !== settings.prompt ? { prompt: print.prompt, magic: "OFF" } : {};
    const exact = { ...settings, ...rewritten, seedLocked: true, seed: print.items[0]?.seed ?? settings.seed ?? null };
    this.#parts.state.set(exact);
    return this.draw(exact);
  }

  async star(print) {
    print.starred = !print.starred;
    this.#parts.shelf.set(this.prints);
    if (this.#parts.stage.print === print) this.show(print);
    announce(print.starred ? "Starred." : "Star removed.");
    await this.#write(print);
  }

  async remove(print) {
    const { shelf, stage, store } = this.#parts;
    const at = this.prints.indexOf(print);
    if (at < 0) return;
    this.prints.splice(at, 1);
    shelf.set(this.prints);
    if (stage.print === print) this.#next(at);
    const gone = store.delete(print.key).catch(() => {});
    shelf.say("Deleted.", "Undo", async () => {
      this.prints.splice(at, 0, print);
      await gone;
      await this.#write(print);
      shelf.set(this.prints);
      this.show(print);
    });
  }

  #next(at) {
    const next = this.prints[Math.min(at, this.prints.length - 1)];
    if (next) this.show(next);
    else this.#parts.stage.empty();
  }

  async #keep(settings, answer) {
    const { shelf, state, prices } = this.#parts;
    const first = answer.items.find((item) => item.blob)?.blob ?? settings.source;
    const print = { ...answer, cost: prices.each(settings) * answer.items.length, settings, key: freshName(), created: Date.now(), starred: false,
      thumb: first ? await thumbOf(first).catch(() => null) : null };
    this.prints.unshift(print);
    shelf.set(this.prints);
    this.show(print);
    const isSeeded = Number.isInteger(answer.items[0]?.seed) && modeOf(settings.mode).fields.includes("seed");
    if (!state.now.seedLocked && isSeeded) state.set({ seed: answer.items[0].seed });
    announce(`Done. ${answer.items.length} ${answer.items.length === 1 ? "picture" : "pictures"} in ${answer.seconds.toFixed(1)} seconds.`);
    await this.#write(print);
    this.#estimate();
  }

  async #write(print) {
    try {
      await this.#parts.store.put(print);
    } catch (error) {
      this.#parts.shelf.say(error?.name === "QuotaExceededError"
        ? "This browser’s storage is full: the latest picture is shown, but not kept. Download it, or delete others."
        : "This picture is shown, but this browser could not keep it. Download it.");
    }
  }

  #fail(failure, again) {
    const { stage, blame, askKey } = this.#parts;
    stage.fail(failure, ["key", "rights"].includes(failure.kind) ? askKey(again) : null);
    if (failure.field) blame(failure);
    announce(`${failure.title}. ${failure.text}`);
  }

  /** What the page knows beside the answer: that there was a key, and the price. */
  #worded(failure, settings) {
    const { access, prices } = this.#parts;
    if (failure.kind === "key" && access.key) failure.title = "This key does not work any more";
    if (failure.kind === "budget") {
      failure.price = this.#cost(settings);
      prices.forget();
      prices.watch(settings);
    }
    return failure;
  }

  /** What settings cost in words, or "" where nobody pays. */
  #cost(settings) {
    const each = this.#parts.prices.each(settings);
    return each ? money(each * (modeOf(settings.mode).fields.includes("number") ? settings.number : 1)) : "";
  }

  /** Show what drawing would cost, and why it would be refused; null where that is not known. */
  quoted(quote) {
    this.#quote = quote;
    this.#estimate();
  }

  #busy(is) {
    document.documentElement.classList.toggle("busy", is);
    document.getElementById("draw").disabled = is;
  }

  /** The middle of how long the like took before, in seconds; 0 if nothing was like it. */
  #usual({ mode, speed, number }) {
    const like = this.prints.filter(({ settings }) => settings.mode === mode && settings.speed === speed && settings.number === number)
      .map((print) => print.seconds).sort((one, other) => one - other);
    return like[Math.floor(like.length / 2)] ?? 0;
  }

  #estimate() {
    const usual = this.#usual(this.#parts.state.now);
    const { price, refusal } = toldOf(this.#quote);
    document.getElementById("estimate").textContent = [price, usual ? `about ${usual.toFixed(1)} s` : ""].filter(Boolean).join(" · ");
    document.getElementById("refusal").textContent = refusal;
  }
}
