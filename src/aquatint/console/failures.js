// What can go wrong here, in sentences, and the page that says so.

import { el } from "/playground/dom.js";

export class Failure extends Error {
  constructor(kind, title, text, more = {}) {
    super(title);
    Object.assign(this, { kind, title, text, field: null, requestId: null, ...more });
  }
}

/** The failure that an answer tells of. The text is the server's own, shown as text. */
export async function failureOf(response) {
  const body = await response.json().catch(() => ({}));
  const text = [body.message, body.error].find((one) => typeof one === "string" && one);
  const more = {
    status: response.status,
    field: typeof body.field === "string" ? body.field : null,
    requestId: response.headers.get("X-Request-Id"),
  };
  if (response.status === 401) {
    return new Failure("key", "This key does not open the console", "The server does not know it, or it was disabled.", more);
  }
  if (response.status === 404) return new Failure("missing", "There is nothing of this id", "It may have been forgotten: generations are kept for a month after their pictures.", more);
  if (response.status === 409) return new Failure("changed", "Somebody else was faster", "It was changed meanwhile, and nothing of yours is saved. Look at it as it stands now, and change that.", more);
  if (response.status < 500) return new Failure("refused", "The server refused that", text ?? `It answered with status ${response.status}.`, more);
  if (response.status === 503) return new Failure("server", "The server cannot answer now", text ?? "Its database does not answer.", more);
  return new Failure("server", "Something went wrong at the server", text ?? `It answered with status ${response.status}.`, more);
}

/** The failure behind an exception of fetch. */
export function lost(error) {
  if (error instanceof Failure) return error;
  if (error?.name === "AbortError") return new Failure("left", "Left", "");
  if (navigator.onLine === false) return new Failure("offline", "You are offline", "Nothing was changed. Try again once you are back.");
  return new Failure("offline", "The server cannot be reached", "The connection was lost, or the server has stopped.");
}

const MARKS = { offline: "No connection", server: "Server", missing: "Not here", refused: "Not quite", changed: "Changed" };

/** A failure as a page. */
export function troublePage(failure, again) {
  return el("section", { class: "trouble", role: "alert" },
    el("p", { class: "eyebrow" }, MARKS[failure.kind] ?? "Not quite"),
    el("h1", { tabindex: -1 }, failure.title),
    el("p", { class: "lede" }, failure.text),
    el("div", { class: "row wrap" },
      el("button", { type: "button", class: "button primary", on: { click: again } }, "Try again"),
      el("a", { class: "button", href: "#/" }, "To the overview")),
    failure.requestId ? el("p", { class: "hint" }, "Request ", el("code", {}, failure.requestId)) : null);
}
