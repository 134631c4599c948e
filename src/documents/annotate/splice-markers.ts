import type { Splice } from "../../hosts/package/splice";
import type { RunBreak } from "./run-break";

/** A mark of a comment and where it goes. */
export interface Marker {
  readonly at: RunBreak;
  readonly xml: string;
  readonly kind: "start" | "end";
}

/**
 * The splices that put all marks into the part. A run cut in two keeps its properties on both sides, and text cut in two
 * keeps its spaces. Of marks at one place those that end a range come first.
 */
export function spliceMarkers(
  bytes: Uint8Array,
  markers: readonly Marker[],
  prefix: string,
): readonly Splice[] {
  const places = new Map<number, Marker[]>();
  for (const marker of markers) {
    const list = places.get(marker.at.at);
    if (list) list.push(marker);
    else places.set(marker.at.at, [marker]);
  }
  const splices: Splice[] = [];
  const kept = new Set<number>();
  for (const [at, list] of places) {
    const ends = list.filter((marker) => marker.kind === "end");
    const starts = list.filter((marker) => marker.kind === "start");
    const xml = [...ends, ...starts].map((marker) => marker.xml).join("");
    // Where the words of one place are reached from two sides, the cut that goes deepest is the true one.
    const place = list.find((marker) => marker.at.kind !== "between-runs")?.at ?? list[0]?.at;
    if (!place) continue;
    splices.push({ start: at, end: at, insert: wrap(bytes, place, xml, prefix) });
    if (place.kind !== "in-text" || kept.has(place.run.elementStart)) continue;
    kept.add(place.run.elementStart);
    const space = keepSpaces(bytes, place.run.elementStart, place.run.contentStart, prefix);
    if (space) splices.push(space);
  }
  return splices;
}

function wrap(bytes: Uint8Array, place: RunBreak, xml: string, prefix: string): string {
  if (place.kind === "between-runs") return xml;
  const { propertiesStart, propertiesEnd } = place.run;
  const properties = DECODER.decode(bytes.subarray(propertiesStart, propertiesEnd));
  const closeText = place.kind === "in-text" ? `</${prefix}t>` : "";
  const openText = place.kind === "in-text" ? `<${prefix}t xml:space="preserve">` : "";
  return `${closeText}</${prefix}r>${xml}<${prefix}r>${properties}${openText}`;
}

/** Word drops spaces at the ends of a text that does not ask to keep them; a cut makes new ends. */
function keepSpaces(
  bytes: Uint8Array,
  elementStart: number,
  contentStart: number,
  prefix: string,
): Splice | null {
  const tag = DECODER.decode(bytes.subarray(elementStart, contentStart));
  if (/\sxml:space\s*=\s*["']preserve["']/u.test(tag)) return null;
  const given = /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(tag);
  const before = given ? tag.slice(0, given.index) : `<${prefix}t`;
  const at = elementStart + ENCODER.encode(before).length;
  const length = given ? ENCODER.encode(given[0]).length : 0;
  return { start: at, end: at + length, insert: ' xml:space="preserve"' };
}

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const ENCODER = new TextEncoder();
