// A generation that goes on without us: listened to until it has ended, stopped when the reader says so.

import { Failure, failureOf, lost } from "./failures.js";

const FIRST = 400; // milliseconds before the stream is asked for again, which grow
const LAST = 3000;
const PATIENCE = 30; // times without a connection before the reader is told
const STOPPED = "It was cancelled."; // as the server says why there is no picture

/** What a server offers for generations that are not waited for, by its OpenAPI document. */
export function offers(description) {
  const paths = Object.entries(description?.paths ?? {});
  const at = (shape) => paths.find(([path]) => shape.test(path))?.[1] ?? {};
  const one = at(/^\/v1\/generations\/\{[^}]+\}$/);
  return { later: !!one.get && !!at(/^\/v1\/generations\/\{[^}]+\}\/events$/).get, cancel: !!one.delete };
}

/**
 * The answer of a generation once it is completed. `heard` is told how it stands. When `stop` is
 * aborted the server is asked to stop it, and how it ended is still waited for; `signal` gives that up,
 * too. Throws a Failure, or the AbortError of `signal`.
 */
export async function follow(id, { headers, signal, stop, cancel, heard }) {
  const path = pathOf(id);
  const asked = () => {
    heard({ phase: "cancelling" });
    if (cancel) cancelled(path, headers);
  };
  if (stop.aborted) asked();
  stop.addEventListener("abort", asked, { once: true });
  try {
    return await ended(path, { headers, signal, heard: (told) => stop.aborted || heard(told) });
  } finally {
    stop.removeEventListener("abort", asked);
  }
}

/** What was sent, unless the reader gives it up first: then it is cancelled once it has a name. */
export function unless(stop, sent, headers) {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(new DOMException("given up", "AbortError"));
      sent.then(async (response) => {
        if (response.status !== 202) return;
        const { generation_id: id } = await response.json();
        await cancelled(pathOf(id), headers);
      }).catch(() => {});
    };
    stop.addEventListener("abort", giveUp, { once: true });
    sent.then(resolve, reject).finally(() => stop.removeEventListener("abort", giveUp));
  });
}

const pathOf = (id) => `/v1/generations/${encodeURIComponent(id)}`;

/** Ask for it to be stopped, unless it is done: a picture that was paid for is not thrown away. */
async function cancelled(path, headers) {
  try {
    const { status } = await (await fetch(path, { headers, keepalive: true })).json();
    if (status === "pending") await fetch(path, { method: "DELETE", headers, keepalive: true });
  } catch {
    // The server goes on; whoever listens hears how it ended.
  }
}

async function ended(path, { headers, signal, heard }) {
  const seen = { last: "" };
  let missed = 0;
  for (let wait = FIRST; ; wait = Math.min(LAST, wait * 1.5)) {
    try {
      const told = await listen(`${path}/events`, seen, { headers, signal, heard });
      if (told) return await answer(path, told, { headers, signal });
      missed = 0;
    } catch (error) {
      if (error.name === "AbortError" || error instanceof Failure || (missed += 1) > PATIENCE) throw lost(error);
      heard({ phase: "unheard" });
    }
    await pause(wait, signal);
  }
}

/** The end of a generation as its stream tells it; null where the stream ends before. */
async function listen(path, seen, { headers, signal, heard }) {
  const known = seen.last ? { "Last-Event-ID": seen.last } : {};
  const response = await fetch(path, { headers: { ...headers, ...known, Accept: "text/event-stream" }, signal });
  if (response.status === 204) return {};
  if (response.status === 429 || response.status === 503) return null;
  if (!response.ok) throw await failureOf(response);
  for await (const { id, event, data } of eventsOf(response.body)) {
    seen.last = id;
    if (event === "done") return data;
    heard(event === "queued" ? { phase: "queued", position: data.position } : { phase: "drawing", step: data.step, steps: data.steps });
  }
  return null;
}

/** The events of a stream, one after the other, with JSON as their data. */
async function* eventsOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value;
    const blocks = text.split("\n\n");
    text = blocks.pop();
    for (const block of blocks) {
      const told = Object.fromEntries(block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
      if (told.data) yield { id: told.id ?? "", event: told.event ?? "", data: JSON.parse(told.data) };
    }
  }
}

/** What has become of it, with the headers that say who drew; a Failure where there is no picture. */
async function answer(path, told, { headers, signal }) {
  const response = await fetch(path, { headers, signal });
  if (!response.ok) throw await failureOf(response);
  const body = await response.json();
  if (body.status === "completed") return { response, body };
  if (told.reason === STOPPED) throw new Failure("cancelled", "Cancelled", "The server has stopped drawing it. Nothing was kept, and nothing is charged.", { sure: true });
  const reason = typeof told.reason === "string" && told.reason ? told.reason : "The engine gave no picture.";
  throw new Failure("engine", "It could not be drawn", reason, { free: true, generationId: body.generation_id });
}

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
