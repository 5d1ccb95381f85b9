// What it costs: asked of the server before anything is drawn, and only where somebody pays.

import { missing } from "./call.js";

const REST = 500; // milliseconds without a change before the price is asked for
const TELLS = new Set(["describe"]);

/** An amount in micro-USD as people write it. */
export function money(micros) {
  const dollars = micros / 1e6;
  const digits = micros % 10_000 === 0 ? 2 : micros % 1_000 === 0 ? 3 : 4;
  return `$${dollars.toFixed(digits)}`;
}

/** Words on a quote: its price, and why it would be refused. */
export function toldOf(quote) {
  return { price: quote?.charges ? money(quote.micros) : "", refusal: quote?.refusal ?? "" };
}

export class Prices {
  #transport;
  #said;
  #charges = null; // null while nobody knows
  #known = null; // the last quote, and what it was for
  #clock = null;

  /** `said(quote)` is told whenever there is another quote; null where there is none. */
  constructor(transport, said) {
    this.#transport = transport;
    this.#said = said;
  }

  /** Another key, or a server that has begun to charge: nothing is known. */
  forget() {
    this.#charges = null;
    this.#known = null;
  }

  /** Ask in a moment, unless the form goes on changing. */
  watch(settings) {
    clearTimeout(this.#clock);
    const print = printOf(settings);
    if (this.#known?.print === print) return;
    this.#said(null);
    if (this.#charges === false || !canAsk(settings)) return;
    this.#clock = setTimeout(() => this.#ask(settings, print), REST);
  }

  /** The price of one picture in micro-USD if these settings were quoted, or 0. */
  each(settings) {
    const quote = this.#known?.print === printOf(settings) ? this.#known.quote : null;
    return quote?.charges ? quote.micros / quote.quantity : 0;
  }

  async #ask(settings, print) {
    const quote = await this.#transport.quote(settings).catch(() => null);
    if (!quote) return;
    if (!quote.refusal) this.#charges = quote.charges;
    this.#known = { print, quote };
    this.#said(quote);
  }
}

function canAsk(settings) {
  return !TELLS.has(settings.mode) && !missing({ ...settings, prompt: settings.prompt || "?" });
}

/** What a price may depend on. */
function printOf(settings) {
  const { mode, ratio, size, speed, number, style, source, character, styleReferences } = settings;
  const file = source && [source.name, source.size, source.lastModified];
  return JSON.stringify([mode, ratio, size, speed, number, style, file, !!character, styleReferences.length, canAsk(settings)]);
}
