// Times as people read them. The server's days are those of UTC; moments are told in local time.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const UNITS = [["day", 86_400], ["hour", 3_600], ["minute", 60]];
const ABOUT = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** `12 Nov 2026, 14:05`. */
export function moment(text) {
  if (!text) return "";
  const at = new Date(text);
  const clock = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  return `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}, ${clock}`;
}

/** `3 hours ago`; a week and more ago, the moment itself. */
export function ago(text) {
  const seconds = (new Date(text) - Date.now()) / 1000;
  if (Math.abs(seconds) > 7 * 86_400) return moment(text);
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return unit === "second" ? (seconds < 0 ? "just now" : "in a moment") : ABOUT.format(Math.trunc(seconds / size), unit);
}

/** `12 Nov`, of a day such as 2026-11-12. */
export function day(text) {
  const [, month, number] = text.split("-").map(Number);
  return `${number} ${MONTHS[month - 1]}`;
}

/** Today, as the server counts days: `1 Dec 2026`. */
export function today() {
  const [name] = days(1);
  return `${day(name)} ${name.slice(0, 4)}`;
}

/** The last so many days up to today, as the server counts them, the first first. */
export function days(number, today = new Date()) {
  const last = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  return Array.from({ length: number }, (_, at) => new Date(last - (number - 1 - at) * 86_400_000).toISOString().slice(0, 10));
}

/** How long something took: `0.84 s`, `2 min 5 s`. */
export function span(from, to) {
  const seconds = (new Date(to) - new Date(from)) / 1000;
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 2 : 0)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
