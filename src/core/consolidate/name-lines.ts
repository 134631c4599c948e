import { foldWords } from "../base/fold-text";
import type { TableLine } from "./unit-table";

/** A column or row as it is read: its label, and those of what it stands under. */
export interface NamedLine extends Pick<TableLine, "at" | "label" | "role"> {
  readonly above: readonly string[];
}

/** Gives each line the names that it is found by elsewhere; lines that are called the same are numbered. */
export function nameLines(lines: readonly NamedLine[]): readonly TableLine[] {
  const counts = new Map<string, number>();
  const number = (name: string): string => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  };
  return lines.map(({ at, label, role, above }) => {
    const words = [...above, label].map(foldLabel).join(" < ");
    const name = [...above, label].filter((text) => text !== "").join(" › ");
    return { at, label, role, name, key: number(words), yearless: number(`~${words.replace(YEAR, "#")}`) };
  });
}

/** Words alone: "1. Lĩnh vực  kinh tế:" is "linh vuc kinh te". */
function foldLabel(label: string): string {
  const words = foldWords(label);
  return words.replace(/^(?:\d{1,3}|[ivx]{1,5}|[a-d])\s+(?=\p{L}{2})/u, "");
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
