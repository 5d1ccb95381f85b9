// The one place that speaks with the server: sends a call, waits, and brings the pictures home.

import { callOf, formOf } from "./call.js";
import { Failure, failureOf, lost } from "./failures.js";
import { sizeOf } from "./files.js";
import { follow, offers, unless } from "./following.js";
import { shownIn } from "./png.js";

const PROBE = "/v1/ideogram-v3/generate";

export class Transport {
  #key;
  #offers = offers(null);

  /** `key` is a function that tells the API key of now, or "". */
  constructor(key) {
    this.#key = key;
  }

  /**
   * Send a call and wait for its pictures, by its events where the server offers them.
   * `heard` is told `{phase, ...}` on the way. When `stop` is aborted the drawing is cancelled, and how
   * it ended is told; `signal` gives up waiting for that. A `once` that was sent before names the same
   * request, so that a server which keeps answers draws it once. Throws a Failure, whatever goes wrong.
   */
  async ask(call, { signal, stop, once, heard = () => {} }) {
    const begun = performance.now();
    try {
      heard({ phase: "sent" });
      const { response, body } = await this.#answer(call, { signal, stop, once, heard });
      if (Array.isArray(body.descriptions)) return described(response, body, begun);
      heard({ phase: "fetching" });
      const items = await Promise.all(body.data.map((item) => this.#item(item, signal)));
      return { ...facts(response, begun), created: body.created, prompt: body.data[0]?.prompt ?? "", items };
    } catch (error) {
      throw lost(error);
    }
  }

  async #answer(call, { signal, stop, once, heard }) {
    const { later, cancel } = this.#offers;
    const sent = fetch(call.path, {
      method: call.method,
      headers: { ...this.#headers(), ...(later ? { Prefer: "respond-async" } : {}), "Idempotency-Key": once },
      body: formOf(call),
      signal: later && cancel ? signal : AbortSignal.any([signal, stop]), // else it is heard out, to be cancelled by its name
    });
    const response = await (later && cancel ? unless(stop, sent, this.#headers()) : sent);
    if (!response.ok) throw await failureOf(response);
    const body = await response.json();
    if (response.status !== 202) return { response, body };
    heard({ phase: "drawing" });
    return await follow(body.generation_id, { headers: this.#headers(), signal, stop, heard, cancel });
  }

  /** Whether the server takes this key, found without drawing; a Failure if it cannot be asked. */
  async knows(key) {
    try {
      const response = await fetch(PROBE, { method: "POST", headers: key ? { "Api-Key": key } : {} });
      return response.status !== 401;
    } catch (error) {
      throw lost(error);
    }
  }

  /** What settings would cost, `{micros, quantity, charges, refusal}`; null where that cannot be asked. */
  async quote(settings) {
    const call = callOf({ ...settings, prompt: "A picture", magic: "OFF" });
    const response = await fetch(`${call.path}?dry_run=true`, { method: call.method, headers: this.#headers(), body: formOf(call) });
    if (!response.ok) return null;
    const told = await response.json();
    const refusal = told.would_be_rejected ? String(told.would_be_rejected_because ?? "It would be refused.") : "";
    return { micros: told.usd_micros, quantity: told.quantity, charges: response.headers.has("Aquatint-Cost-Usd-Micros"), refusal };
  }

  /** The server's own description, or null. */
  async description() {
    try {
      const response = await fetch("/openapi.json");
      const found = response.ok ? await response.json() : null;
      this.#offers = offers(found);
      return found;
    } catch {
      return null;
    }
  }

  #headers() {
    const key = this.#key();
    return key ? { "Api-Key": key, Accept: "application/json" } : { Accept: "application/json" };
  }

  async #item(item, signal) {
    const found = { seed: item.seed, resolution: item.upscaled_resolution ?? item.resolution, safe: item.is_image_safe && !!item.url, url: item.url };
    if (!found.safe) return found;
    try {
      const blob = await picture(item.url, signal);
      return { ...found, resolution: found.resolution ?? await sizeIn(blob), blob, shows: await shownIn(blob) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error; // the connection broke: asked again, the server tells its answer again
      return { ...found, expired: error.kind === "expired" };
    }
  }
}

/** The file behind a link. Links need no key, so none is sent to them. */
export async function picture(url, signal) {
  const response = await fetch(url, { signal, referrerPolicy: "no-referrer" });
  if (!response.ok) throw await failureOf(response);
  return await response.blob();
}

/** The size of a picture whose answer does not tell it. */
async function sizeIn(blob) {
  const { width, height } = await sizeOf(blob);
  return `${width}x${height}`;
}

function facts(response, begun) {
  const header = (name) => response.headers.get(name);
  return {
    id: header("Aquatint-Generation-Id") ?? "",
    engine: header("Aquatint-Engine") ?? "",
    adjusted: listed(header("Aquatint-Adjusted")),
    undrawn: listed(header("Aquatint-Undrawn")).map(unescaped),
    seconds: (performance.now() - begun) / 1000,
  };
}

function described(response, body, begun) {
  const texts = body.descriptions.map((one) => one.text);
  return { ...facts(response, begun), prompt: texts[0] ?? "", texts, items: [] };
}

const listed = (text) => (text ?? "").split(",").map((one) => one.trim()).filter(Boolean);

function unescaped(word) {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
