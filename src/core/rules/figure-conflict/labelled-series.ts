import { findSlip } from "../../base/number-slip";
import type { Claims, Figure } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";

/**
 * Finds a figure of one year, quarter or round that a series gives otherwise: "Số đoàn viên kết nạp các năm 2023, 2024, 2025 lần lượt là
 * 46, 58 và 63. … năm 2025 kết nạp được 36 đoàn viên". Told where its words are among those of the series, and a slip explains it.
 */
export function* findSeriesConflicts(
  claims: Claims,
): Iterable<{ readonly first: Figure; readonly second: Figure }> {
  const lines = readQuantities(claims);
  const series = lines.flatMap(readSeries);
  if (series.length === 0) return;
  for (const { quantities } of lines) {
    for (const quantity of quantities) {
      const said = isPlain(quantity) ? readLabel(quantity) : null;
      if (!said) continue;
      for (const { values, name, of } of series) {
        const first = values.get(said.label);
        if (!first || of.sentence === quantity.sentence) continue;
        if (
          of.sentence.document !== quantity.sentence.document ||
          !said.words.every((each) => name.has(each))
        )
          continue;
        if (isSlipOf(quantity.figure, first)) yield { first, second: quantity.figure };
      }
    }
  }
}

interface Series {
  readonly of: QuantityLine;
  /** By what it is of: "năm 2025". */
  readonly values: ReadonlyMap<string, Figure>;
  /** The words that say of what they are. */
  readonly name: ReadonlySet<string>;
}

const SERIES =
  /(?<!\p{L})(năm|tháng|quý|đợt|khối|kỳ) ((?:[\divx/]{1,7}(?:, | và )){1,11}[\divx/]{1,7}),? lần lượt (?:là |đạt |có )?$/u;
const LABELLED = /(?<!\p{L})((?:năm|tháng|quý|đợt|khối|kỳ) [\divx/]{1,7})((?: \p{L}+){1,6})\s$/u;
const PLAIN = new Set(["được", "là", "đã", "có", "đạt", "chỉ", "thì", "số", "các", "qua", "của", "trong"]);
const LONGEST = 160;

function readSeries(line: QuantityLine): readonly Series[] {
  const { lower } = line.sentence;
  return line.quantities.flatMap(({ figure, order }) => {
    const before = lower.slice(Math.max(0, figure.from - LONGEST), figure.from);
    const [all, unit, list] = SERIES.exec(before) ?? [];
    if (all === undefined || unit === undefined || list === undefined) return [];
    const labels = list.split(/, | và /u);
    const run = line.quantities.slice(order, order + labels.length);
    const listed = run.every(
      ({ lead, figure: { percent } }, at) => !percent && (at === 0 || /^(?:,| và) ?$/u.test(lead.trimEnd())),
    );
    if (run.length < labels.length || !listed) return [];
    const values = new Map(
      run.flatMap((each, at) => [[`${unit} ${labels[at] ?? ""}`, each.figure] as const]),
    );
    return [{ of: line, values, name: new Set(wordsOf(before.slice(0, -all.length))) }];
  });
}

function readLabel({ sentence, figure }: Quantity): { label: string; words: readonly string[] } | null {
  const [, label, behind] =
    LABELLED.exec(sentence.lower.slice(Math.max(0, figure.from - 70), figure.from)) ?? [];
  const words = wordsOf(behind ?? "");
  return label === undefined || words.length === 0 ? null : { label, words };
}

function wordsOf(text: string): readonly string[] {
  return (text.split(/[.;:,](?=\s)/u).at(-1) ?? "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !PLAIN.has(word));
}

function isPlain({ figure, role }: Quantity): boolean {
  return role === "main" && !figure.percent && figure.base === undefined && figure.bound === "exact";
}

function isSlipOf({ value, step }: Figure, first: Figure): boolean {
  if (first.step !== step || value / step < 10) return false;
  return (
    value !== first.value && findSlip(Math.round(value / step), Math.round(first.value / step)) !== "other"
  );
}
