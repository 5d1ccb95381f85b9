// The one place that speaks with the server: sends a call, waits, and brings the pictures home.

import { formOf } from "./call.js";
import { Failure, failureOf, lost } from "./failures.js";
import { shownIn } from "./png.js";

const PROBE = "/v1/ideogram-v3/generate";

export class Transport {
  #key;

  /** `key` is a function that tells the API key of now, or "". */
  constructor(key) {
    this.#key = key;
  }

  /**
   * Send a call and wait for its pictures. `heard` is told `{phase, ...}` on the way.
   * Throws a Failure, whatever goes wrong.
   */
  async ask(call, { signal, heard = () => {} }) {
    const begun = performance.now();
    try {
      heard({ phase: "sent" });
      const response = await fetch(call.path, {
        method: call.method,
        headers: this.#headers(),
        body: formOf(call),
        signal,
      });
      if (!response.ok) throw await failureOf(response);
      const body = await response.json();
      if (Array.isArray(body.descriptions)) return described(response, body, begun);
      heard({ phase: "fetching" });
      const items = await Promise.all(body.data.map((item) => this.#item(item, signal)));
      return { ...facts(response, begun), created: body.created, prompt: body.data[0]?.prompt ?? "", items };
    } catch (error) {
      throw lost(error);
    }
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

  /** The server's own description, or null. */
  async description() {
    try {
      const response = await fetch("/openapi.json");
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  }

  #headers() {
    const key = this.#key();
    return key ? { "Api-Key": key, Accept: "application/json" } : { Accept: "application/json" };
  }

  async #item(item, signal) {
    const found = { seed: item.seed, resolution: item.resolution, safe: item.is_image_safe && !!item.url, url: item.url };
    if (!found.safe) return found;
    try {
      const blob = await picture(item.url, signal);
      return { ...found, blob, shows: await shownIn(blob) };
    } catch (error) {
      if (error?.name === "AbortError") throw error;
      return { ...found, expired: error instanceof Failure && error.kind === "expired" };
    }
  }
}

/** The file behind a link. Links need no key, so none is sent to them. */
export async function picture(url, signal) {
  const response = await fetch(url, { signal, referrerPolicy: "no-referrer" });
  if (!response.ok) throw await failureOf(response);
  return await response.blob();
}

function facts(response, begun) {
  const header = (name) => response.headers.get(name);
  return {
    id: header("Aquatint-Generation-Id") ?? "",
    engine: header("Aquatint-Engine") ?? "",
    adjusted: (header("Aquatint-Adjusted") ?? "").split(",").map((one) => one.trim()).filter(Boolean),
    cost: header("Aquatint-Cost-Usd-Micros"),
    seconds: (performance.now() - begun) / 1000,
  };
}

function described(response, body, begun) {
  const texts = body.descriptions.map((one) => one.text);
  return { ...facts(response, begun), prompt: texts[0] ?? "", texts, items: [] };
}
