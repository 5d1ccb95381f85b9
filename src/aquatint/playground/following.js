// A generation that goes on without us: looked at until it is done, given up when the reader says so.

import { Failure, failureOf, lost } from "./failures.js";

const FIRST = 400; // milliseconds between two looks, which grow apart
const LAST = 2000;
const PATIENCE = 30; // looks without a connection before the reader is told

/** What a server offers for generations that are not waited for, by its OpenAPI document. */
export function offers(description) {
  const [, methods] = Object.entries(description?.paths ?? {})
    .find(([path]) => /^\/v1\/generations\/\{[^}]+\}$/.test(path)) ?? [null, {}];
  return { later: !!methods.get, cancel: !!methods.delete };
}

/** The answer of a generation once it is completed. Throws a Failure, or the AbortError of `signal`. */
export async function follow(id, { headers, signal, cancel, heard }) {
  const path = pathOf(id);
  const stop = () => cancel && fetch(path, { method: "DELETE", headers, keepalive: true }).catch(() => {});
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await done(path, { headers, signal, heard });
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** What was sent, unless the reader gives it up first: then it is cancelled once it has a name. */
export function unless(signal, sent, headers) {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(new DOMException("given up", "AbortError"));
      sent.then(async (response) => {
        if (response.status !== 202) return;
        const { generation_id: id } = await response.json();
        await fetch(pathOf(id), { method: "DELETE", headers });
      }).catch(() => {});
    };
    signal.addEventListener("abort", giveUp, { once: true });
    sent.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
  });
}

const pathOf = (id) => `/v1/generations/${encodeURIComponent(id)}`;

async function done(path, { headers, signal, heard }) {
  let missed = 0;
  for (let wait = FIRST; ; wait = Math.min(LAST, wait * 1.3)) {
    await pause(wait, signal);
    let response;
    try {
      response = await fetch(path, { headers, signal });
      missed = 0;
    } catch (error) {
      if (error.name === "AbortError" || (missed += 1) > PATIENCE) throw lost(error);
      heard({ phase: "unheard" });
      continue;
    }
    if (response.status === 429 || response.status === 503) continue;
    if (!response.ok) throw await failureOf(response);
    const body = await response.json();
    if (body.status === "completed") return { response, body };
    if (body.status === "failed") {
      throw new Failure("engine", "It could not be drawn", text(body.failure_reason) || "The engine gave no picture.");
    }
    heard({ phase: "drawing" });
  }
}

const text = (value) => (typeof value === "string" ? value : "");

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(clock);
      reject(new DOMException("given up", "AbortError"));
    };
    const clock = setTimeout(() => {
      signal.removeEventListener("abort", giveUp);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", giveUp, { once: true });
  });
}
