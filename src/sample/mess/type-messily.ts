import type { ColumnId, RegisterColumnSpec, Template } from "../../core/template/schema";
import type { Random } from "../random";
import { writeOld, type OldWriting } from "./write-old";

/** What a cell holds once it was typed in a hurry; `old`: in a writing that the check must tell. */
export interface TypedCell {
  readonly value: string | number;
  readonly old: boolean;
}

/**
 * Types the value of a cell as offices do: short forms, doubled and unbreakable spaces, tone marks in the old place,
 * years as text, as two digits or as a date, any mark for yes; and where the office has an old machine, in its writing.
 * What is meant stays the same.
 */
export function typeMessily(
  value: string | number,
  spec: RegisterColumnSpec,
  template: Template,
  machine: OldWriting | null,
  random: Random,
): TypedCell {
  if (value === "") return { value, old: false };
  if (spec.holds === "year") return { value: typeYear(Number(value), template, random), old: false };
  if (spec.holds === "flag") return { value: random.pick(MARKS), old: false };
  const text = String(value);
  if (machine !== null && random.chance(0.8)) {
    const written = writeOld(text, machine);
    return { value: written, old: written !== text };
  }
  return { value: loosen(text, spec.id, random), old: false };
}

const MARKS = ["x", "X", "có", "Có", "✓", "x ", "1"] as const;

function typeYear(year: number, { period }: Template, random: Random): string | number {
  const short = String(year).slice(2);
  const inPeriod = year >= period.from && year <= period.to;
  const ways: readonly (string | number)[] = [
    year,
    year,
    year,
    String(year),
    `năm ${year}`,
    `15/6/${year}`,
    `tháng 3/${year}`,
    ...(inPeriod ? [Number(short), `'${short}`] : []),
  ];
  return random.pick(ways);
}

function loosen(text: string, id: ColumnId, random: Random): string {
  const place = random.int(0, 9);
  const category = id === "subject" || id === "kind" || id === "field";
  if (place === 0) return `${text} `;
  if (place === 1) return text.replace(" ", "  ");
  if (place === 2) return text.replace(" ", "\u00a0");
  if (place === 3) return moveTones(text);
  if (place === 4 && category) return text.toUpperCase();
  if (place === 5) return ` ${text}`;
  return text;
}

/** "hóa" as "hoá", "ủy" as "uỷ", "thúy" as "thuý": both are right. */
function moveTones(text: string): string {
  return text
    .normalize("NFD")
    .replace(/(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?![a-z])/gu, "$1$3$2")
    .replace(/(?<!q)(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?![a-z])/gu, "$1$3$2")
    .normalize("NFC");
}

/** Which machine an office has: most a new one, some an old one of each kind. */
export function chooseMachine(random: Random): OldWriting | null {
  const machines = ["tcvn3", "vni", "viqr", "decomposed", "unseen"] as const;
  return random.chance(0.35) ? random.pick(machines) : null;
}
