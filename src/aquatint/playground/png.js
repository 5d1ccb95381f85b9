// Reads the short note that the embedded engine leaves in a PNG file: what the picture shows.

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const KEYWORD = "Aquatint";

/** The caption in a picture's file, or "". */
export async function shownIn(blob) {
  const head = new DataView(await blob.slice(0, 65536).arrayBuffer());
  if (!SIGNATURE.every((byte, place) => place < head.byteLength && head.getUint8(place) === byte)) return "";
  for (let at = 8; at + 12 <= head.byteLength;) {
    const length = head.getUint32(at);
    const kind = String.fromCharCode(...[4, 5, 6, 7].map((place) => head.getUint8(at + place)));
    if (kind === "IDAT" || at + 12 + length > head.byteLength) return "";
    if (kind === "iTXt") {
      const found = read(new Uint8Array(head.buffer, at + 8, length));
      if (found) return found;
    }
    at += 12 + length;
  }
  return "";
}

function read(bytes) {
  const said = new TextDecoder().decode(bytes);
  const start = `${KEYWORD}\0\0\0\0\0`;
  if (!said.startsWith(start)) return "";
  try {
    const note = JSON.parse(said.slice(start.length + 9));
    return typeof note.shows === "string" ? note.shows : "";
  } catch {
    return "";
  }
}
