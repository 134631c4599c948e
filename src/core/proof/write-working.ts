import type { Language } from "../base/language";
import { writeNumber } from "../base/number-text";
import type { Working } from "../engine/collect-grounds";
import { fillMessage } from "../messages/fill-message";
import { proofWordsOf } from "./words";

/** The arithmetic of a figure that was borne out, as one line; null where there is none to write, or it does not come out as written. */
export function writeWorking(working: Working, language: Language): string | null {
  const words = proofWordsOf(language);
  const write = (value: number): string => writeNumber(value, language);
  switch (working.kind) {
    case "entries":
      return words.entries(working.label, write(working.count));
    case "names":
      return words.names(write(working.count));
    case "same":
      return words.same;
    case "cells":
      return writeCells(working, language);
    case "text":
      return writeRelation(working, language);
  }
}

function writeCells(
  { relation, values }: Extract<Working, { kind: "cells" }>,
  language: Language,
): string | null {
  const write = (value: number): string => writeNumber(value, language);
  const [first, second] = values;
  if (first === undefined) return null;
  switch (relation) {
    case "equal":
      return null;
    case "sum":
      return `${writeSum(values, language)} = ${write(add(values))}`;
    case "count":
      return proofWordsOf(language).rowsCounted(write(values.length));
    case "difference":
      return second === undefined ? null : writeDifference(first, second, language);
    case "average":
      return second === undefined || second === 0
        ? null
        : `${write(first)} : ${write(second)} ${about(first / second, language)}`;
    case "growth":
      if (second === undefined) return `${write(first)}% ${MINUS} 100% = ${write(round(first - 100))}%`;
      return writeGrowth(first, second, language);
    case "share":
      return writeShare(values.slice(0, -1), values.at(-1) ?? 0, language);
  }
}

/** Only what comes out as the text has it is written: words may have meant another order of the terms. */
function writeRelation(
  { relation, result, terms }: Extract<Working, { kind: "text" }>,
  language: Language,
): string | null {
  const write = (value: number): string => writeNumber(value, language);
  const [first, second] = terms;
  if (relation === "sum" || relation === "cumulative") {
    return isNear(add(terms), result) ? `${writeSum(terms, language)} = ${write(result)}` : null;
  }
  if (first === undefined || second === undefined || terms.length > 2) return null;
  const [less, more] = [Math.min(first, second), Math.max(first, second)];
  switch (relation) {
    case "difference":
    case "remainder":
      return isNear(more - less, result) ? writeDifference(more, less, language) : null;
    case "share":
      return less !== 0 && isRounded((100 * first) / second, result)
        ? writeShare([first], second, language)
        : isRounded((100 * less) / more, result)
          ? writeShare([less], more, language)
          : null;
    case "growth":
      return (
        [
          [first, second],
          [second, first],
        ].flatMap(([now = 0, then = 0]) =>
          then !== 0 && isRounded(Math.abs((100 * (now - then)) / then), Math.abs(result))
            ? [writeGrowth(now, then, language)]
            : [],
        )[0] ?? null
      );
    case "product":
      return isNear(first * second, result) ? `${write(first)} × ${write(second)} = ${write(result)}` : null;
    case "average":
    case "times":
      return less !== 0 && isRounded(more / less, result)
        ? `${write(more)} : ${write(less)} ${about(more / less, language)}`
        : null;
    case "direction":
    case "rise":
    case "fall":
    case "conversion":
      return null;
  }
}

const MINUS = "−";

function writeSum(values: readonly number[], language: Language): string {
  return fillMessage("{parts}", { parts: values }, language);
}

function writeDifference(more: number, less: number, language: Language): string {
  const write = (value: number): string => writeNumber(value, language);
  return `${write(more)} ${MINUS} ${write(less)} = ${write(round(more - less))}`;
}

function writeGrowth(now: number, then: number, language: Language): string {
  const write = (value: number): string => writeNumber(value, language);
  const percent = (100 * (now - then)) / then;
  return `(${write(now)} ${MINUS} ${write(then)}) : ${write(then)} ${about(percent, language)}%`;
}

function writeShare(parts: readonly number[], base: number, language: Language): string | null {
  if (base === 0) return null;
  const sum = writeSum(parts, language);
  const part = parts.length > 1 ? `(${sum})` : sum;
  return `${part} : ${writeNumber(base, language)} ${about((100 * add(parts)) / base, language)}%`;
}

/** `= 12,5`, or `≈ 12,35` where that is not all of it. */
function about(value: number, language: Language): string {
  const short = Math.round(value * 100) / 100;
  return `${Math.abs(short - value) < 1e-9 ? "=" : "≈"} ${writeNumber(short, language)}`;
}

function add(values: readonly number[]): number {
  return round(values.reduce((sum, value) => sum + value, 0));
}

function round(value: number): number {
  return Math.abs(value) > 1e15 ? value : Math.round(value * 1e6) / 1e6;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** As a text rounds: to a hundredth of a percent at the finest, to half of one at the coarsest. */
function isRounded(exact: number, written: number): boolean {
  return Math.abs(exact - written) <= 0.5 + 1e-9;
}
