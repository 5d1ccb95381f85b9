// Money: whole micro-USD as dollars and back, by digits alone, so that nothing is ever rounded.

const PLACES = 6;
const AMOUNT = /^(\d{1,12})(?:\.(\d{1,6}))?$/;

/** Micro-USD as dollars: at least two digits after the point, and as many as are needed. */
export function dollars(micros) {
  const whole = BigInt(micros);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(PLACES + 1, "0");
  const cents = digits.slice(-PLACES).replace(/0{1,4}$/, "");
  return `${whole < 0n ? "−" : ""}$${grouped(digits.slice(0, -PLACES))}.${cents}`;
}

/** Dollars as somebody types them, in micro-USD; null for what is no amount. */
export function micros(text) {
  const found = AMOUNT.exec(text.trim().replace(/^\$/, ""));
  if (!found) return null;
  const amount = BigInt(found[1]) * 10n ** BigInt(PLACES) + BigInt((found[2] ?? "").padEnd(PLACES, "0"));
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : null;
}

/** Micro-USD as a field shows them: without the sign and the commas. */
export function typed(amount) {
  return dollars(amount).replace("$", "").replaceAll(",", "");
}

/** A whole number with commas between the thousands. */
export function count(number) {
  return grouped(String(number));
}

function grouped(digits) {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
