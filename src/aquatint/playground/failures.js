// What can go wrong, in sentences: a kind, a title, a text, and what the reader can do about it.

export class Failure extends Error {
  constructor(kind, title, text, more = {}) {
    super(title);
    Object.assign(this, { kind, title, text, field: null, retryAfter: 0, ...more });
  }
}

const OF_STATUS = {
  401: ["key", "This server wants an API key"],
  402: ["budget", "This would go over the budget"],
  403: ["rights", "This key may not do that"],
  404: ["refused", "This server does not offer that"],
  405: ["refused", "This server does not offer that"],
  408: ["busy", "It took too long"],
  410: ["expired", "This link has run out"],
  413: ["refused", "The request is too large"],
  415: ["refused", "The server does not read this kind of file"],
  422: ["withheld", "Withheld by the safety check"],
  429: ["limits", "Too much at once"],
  502: ["engine", "The engine upstream gave no picture"],
  503: ["busy", "The engine is busy"],
  504: ["busy", "It took too long"],
};

const OF_REASON = {
  daily_limit: ["budget", "Today’s budget is used up"],
  inflight_limit: ["limits", "Too many pictures at once"],
  feature_limit: ["limits", "Too many requests in a minute"],
};

/** The failure that an answer tells of. The text is the server's own, shown as text. */
export async function failureOf(response) {
  const body = await response.json().catch(() => ({}));
  const status = response.status;
  const [kind, title] = OF_REASON[body.reject_reason] ?? OF_STATUS[status] ?? (status < 500
    ? ["refused", "The server refused this request"]
    : ["engine", "The engine failed"]);
  return new Failure(kind, title, said(body, status), {
    status,
    field: typeof body.field === "string" ? body.field : null,
    reason: typeof body.reject_reason === "string" ? body.reject_reason : null,
    retryAfter: seconds(response.headers.get("Retry-After")),
    requestId: response.headers.get("X-Request-Id"),
  });
}

function said(body, status) {
  const found = [body.message, body.detail, body.error].find((one) => typeof one === "string" && one);
  return found ?? `The server answered with status ${status}.`;
}

function seconds(value) {
  const number = Number(value);
  return Number.isFinite(number) && number > 0 ? Math.ceil(number) : 0;
}

/** The failure behind an exception of fetch. */
export function lost(error) {
  if (error instanceof Failure) return error;
  if (error?.name === "AbortError") {
    return new Failure("cancelled", "Cancelled", "The page has stopped waiting. The server is told to stop, too, where it can be; what it has drawn by then is charged.");
  }
  if (navigator.onLine === false) {
    return new Failure("offline", "You are offline",
      "Your settings and your history are safe in this browser. Try again once you are back.");
  }
  return new Failure("offline", "The server cannot be reached",
    "The connection was lost or the server has stopped. If it broke half-way, the picture may have been drawn all the same. Your settings are still here.");
}

/** Which control an API field belongs to. */
export function controlOf(field) {
  const name = field.replace(/^image_request\./, "").split(/[.[]/)[0];
  return {
    prompt: "prompt", negative_prompt: "negative", image: "source", image_file: "source", mask: "mask",
    resolution: "size", aspect_ratio: "size", style_type: "style", style_preset: "preset",
    color_palette: "palette", style_reference_images: "styleReferences",
    character_reference_images: "character", character_reference_images_mask: "characterMask", seed: "seed", num_images: "number",
    rendering_speed: "speed", magic_prompt: "magic", image_weight: "weight",
    resemblance: "resemblance", detail: "detail",
  }[name] ?? null;
}
