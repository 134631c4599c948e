import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { BETWEEN, isListed, type Named } from "./named-list";

const ITEM = /^\s*(?:[-+•*–]\s|\(?\d{1,2}[.)]\s)/u;
/** "- Xã Tân Hòa 88,65; năm trước 84,10": the name that opens the line, and nothing but a mark or a verb before its figure. */
const OPENING = new RegExp(
  String.raw`^\s*(?:[-+•*–]\s|\(?\d{1,2}[.)]\s)\s*(?:\p{L}\p{Ll}*(?: \p{Ll}+){0,2} )??(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4})${BETWEEN}`,
  "u",
);
/** "• Thôn Trung Hưng: …", "- Tổ 4: …": a short label with its mark. */
const LABELLED = /^\s*(?:[-+•*–]\s|\(?\d{1,2}[.)]\s)\s*([\p{L}\d]+(?: [\p{L}\d]+){0,5}):\s/u;
const PLACE =
  /^(?:xã|phường|thị trấn|huyện|thôn|bản|xóm|ấp|khu|tổ|khối|đội|đơn vị|trường|chi hội|chi đoàn|chi bộ|cụm) (?=\p{L}{2})/u;

interface Item {
  readonly name: string;
  readonly line: QuantityLine;
}

/** Takes line after line and gives the lists that stand in lines of their own, a name and its figures in each, once they are full. */
export function collectItems(): (line: QuantityLine) => readonly (readonly Named[])[] {
  let run: Item[] = [];
  let above = "";
  let last: QuantityLine | null = null;
  return (line) => {
    const { sentence } = line;
    const within = last?.sentence.document === sentence.document && last.sentence.block === sentence.block;
    if (within && run.length > 0) return [];
    const name = ITEM.test(sentence.text) ? readName(line) : null;
    const goesOn =
      name !== null &&
      run.length > 0 &&
      last?.sentence.document === sentence.document &&
      sentence.block === last.sentence.block + 1;
    const lists = !goesOn && run.length > 2 ? readColumns(run, above) : [];
    if (!goesOn) {
      run = [];
      above = last?.sentence.document === sentence.document ? last.sentence.lower : "";
    }
    if (name !== null) run.push({ name, line });
    last = line;
    return lists;
  };
}

function readName({ sentence, quantities }: QuantityLine): string | null {
  const [first] = quantities;
  if (!first) return null;
  const before = sentence.text.slice(0, first.figure.from);
  const name = OPENING.exec(before)?.[1] ?? LABELLED.exec(before)?.[1];
  return name === undefined ? null : name.toLowerCase().replace(PLACE, "");
}

/** A list for each place of a figure that all items have: the number of households, the percentage behind it. */
function readColumns(run: readonly Item[], above: string): readonly (readonly Named[])[] {
  if (new Set(run.map(({ name }) => name)).size !== run.length) return [];
  const [first] = run;
  const columns = first ? keysOf(first.line.quantities) : [];
  const own = first?.line.sentence.lower ?? "";
  const head = `${above} ${own}`;
  return columns.flatMap((key) => {
    const found = run.flatMap(({ name, line }) => {
      const at = keysOf(line.quantities).indexOf(key);
      const quantity = at < 0 ? undefined : line.quantities.filter(isListed)[at];
      return quantity ? [{ name, quantity, sentence: line.sentence, head }] : [];
    });
    return found.length === run.length ? [found] : [];
  });
}

/** What each figure of an item counts, of what time, and the how manyth of these it is. */
function keysOf(quantities: readonly Quantity[]): readonly string[] {
  const seen = new Map<string, number>();
  return quantities.filter(isListed).map(({ figure, counter, role }) => {
    const kind = `${figure.percent ? "%" : counter} ${role}`;
    const times = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, times);
    return `${kind} ${times}`;
  });
}
