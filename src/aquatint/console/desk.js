// The one place that speaks with the server: /manage, with the key of an administrator.

import { Failure, failureOf, lost } from "./failures.js";

const NAME = "aquatint.console";
const KEY = /^[\x21-\x7e]{1,512}$/;

/** A key is kept in this tab alone, and forgotten with it. */
export const keptKey = {
  read() {
    try {
      return sessionStorage.getItem(NAME) ?? "";
    } catch {
      return "";
    }
  },
  write(key) {
    try {
      if (key) sessionStorage.setItem(NAME, key);
      else sessionStorage.removeItem(NAME);
    } catch {
      // It is known until the page is closed.
    }
  },
};

export class Desk {
  #key;
  #pictures = new Map();

  constructor(key) {
    this.#key = key;
  }

  /** A page of a list, or one thing. Throws a Failure, whatever goes wrong. */
  get(path, query = {}, signal) {
    return this.#json("GET", path + queryOf(query), { signal });
  }

  /** Change something. `once` makes what is sent twice one change. */
  send(method, path, body, { once, signal } = {}) {
    const headers = { "Content-Type": "application/json", ...(once ? { "Idempotency-Key": once } : {}) };
    return this.#json(method, path, body === undefined ? { signal } : { body: JSON.stringify(body), headers, signal });
  }

  /** A file; a picture is asked for once while the page is open. */
  async file(path, query = {}, signal) {
    return await (await this.#ask("GET", path + queryOf(query), { signal })).blob();
  }

  picture(path, query) {
    const name = path + queryOf(query);
    if (!this.#pictures.has(name)) {
      const asked = this.file(path, query);
      asked.catch(() => this.#pictures.delete(name));
      this.#pictures.set(name, asked);
    }
    return this.#pictures.get(name);
  }

  async #json(method, path, how) {
    return await (await this.#ask(method, path, how)).json();
  }

  async #ask(method, path, { headers = {}, ...how }) {
    if (!KEY.test(this.#key)) throw new Failure("key", "That is no key", "A key has letters, digits and signs only, without blanks.");
    let response;
    try {
      response = await fetch(`/manage/${path}`, { method, ...how, cache: "no-store", referrerPolicy: "no-referrer",
        headers: { Authorization: `Bearer ${this.#key}`, Accept: "application/json", ...headers } });
    } catch (error) {
      throw lost(error);
    }
    if (!response.ok) throw await failureOf(response);
    return response;
  }
}

/** A name that nobody else gives, also where the page came without encryption. */
export function fresh() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function queryOf(query) {
  const told = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return told.length ? `?${new URLSearchParams(told)}` : "";
}
