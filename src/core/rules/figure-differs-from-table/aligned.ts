import type { Alignment, CellSource, NotExtreme } from "../../alignment/alignment";
import { magnitudeOf } from "../../alignment/tables/units";
import { describeSlip, findSlip } from "../../base/number-slip";
import { isWhole } from "../../claims/place-in-sentence";
import { writeLike } from "../../claims/write-like";
import type { Figure } from "../../model/claim";
import type { Fix } from "../../model/edit";
import type { Draft, Facts } from "../define-rule";
import { alignRest, citeAligned, describeAligned } from "../shared/aligned-figures";

/** Figures whose words, and the figures beside them, single out a cell of any table that says otherwise. */
export function* listAligned(facts: Facts): Iterable<Draft> {
  for (const [index, alignment] of alignRest(facts)) {
    const figure = facts.claims.figures[index];
    if (!figure) continue;
    if (alignment.kind === "differs") yield describe(facts, figure, alignment);
    if (alignment.kind === "matched" && alignment.notExtreme)
      yield describeOrder(facts, figure, alignment.source, alignment.notExtreme);
  }
}

function describe(facts: Facts, figure: Figure, { source, sure }: Alignment & { kind: "differs" }): Draft {
  const expected = inOwnTerms(figure, source.value);
  const text = writeOwn(figure.number.quote, expected);
  const fix = figure.bound === "exact" && text !== null ? correct(facts, figure, text) : null;
  return {
    messageId: MESSAGES[source.relation] ?? "differsFromSum",
    data: {
      figure: figure.at.quote,
      expected: text ?? expected,
      source: describeAligned(facts, source),
      slip: describeSlip(findSlip(inOwnTerms(figure, figure.value), expected)),
    },
    at: figure.at,
    shown: figure.value,
    expected: source.value,
    evidence: citeAligned(facts, source),
    key: [figure.at.document, figure.at.section, figure.at.quote, keyOf(source), String(expected)],
    severity: sure ? "error" : "note",
    ...(fix ? { fix } : {}),
  };
}

const MESSAGES: Partial<Record<CellSource["relation"], "differs" | "differsFromRows">> = {
  equal: "differs",
  count: "differsFromRows",
};

function describeOrder(facts: Facts, figure: Figure, source: CellSource, order: NotExtreme): Draft {
  const extreme: CellSource = { ...source, relation: "equal", cells: [order.extreme] };
  return {
    messageId: order.direction === "most" ? "notMost" : "notLeast",
    data: {
      figure: figure.at.quote,
      expected: order.extreme.value,
      source: describeAligned(facts, extreme),
    },
    at: figure.at,
    shown: figure.value,
    expected: order.extreme.value,
    evidence: [...citeAligned(facts, extreme), ...citeAligned(facts, source)],
    key: [figure.at.document, figure.at.section, figure.at.quote, order.direction, keyOf(extreme)],
    severity: "warning",
  };
}

function keyOf({ table, cells }: CellSource): string {
  return [table.id, ...cells.map(({ column }) => column)].join(" ");
}

/** 46.580 for "45.680 triệu", as exact as the text is. */
function inOwnTerms({ number, step }: Figure, value: number): number {
  const magnitude = magnitudeOf(number.quote);
  return (Math.round(value / step) * step) / magnitude;
}

/** A number as another is written, with its "triệu" or "tỷ". */
function writeOwn(quote: string, value: number): string | null {
  const words = /^(\S+)(\s?(?:nghìn|ngàn|triệu|tỷ|tỉ))$/iu.exec(quote);
  if (!words) return writeLike(quote, value);
  const digits = writeLike(words[1] ?? "", value);
  return digits === null ? null : digits + (words[2] ?? "");
}

function correct(facts: Facts, figure: Figure, to: string): Fix | null {
  const sentence = facts.claims.sentences[figure.sentence];
  if (!sentence || !isWhole(sentence, figure.from, figure.to)) return null;
  const { document, start, end, quote } = figure.number;
  return { safety: "needs-review", edits: [{ kind: "replace-text", document, start, end, from: quote, to }] };
}
