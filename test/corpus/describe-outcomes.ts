import { extname } from "node:path";
import type { Outcome } from "./examine-all";

/** The table of a run, with what is behind its numbers; `ours`: how many files show a fault of Khớp's. */
export function describeOutcomes(
  outcomes: readonly Outcome[],
  unopened: readonly string[] | null,
  nameOf: (path: string) => string,
): { readonly text: string; readonly ours: number } {
  const isUnopened = ({ examined }: Outcome): boolean =>
    examined?.written.some((file) => unopened?.includes(file)) === true;
  const endings = [...new Set(outcomes.map(({ path }) => extname(path).toLowerCase()))].sort();
  const lines = [HEADER, ...endings.map((ending) => countOf(ending))];

  function countOf(ending: string): readonly string[] {
    const own = outcomes.filter(({ path }) => extname(path).toLowerCase() === ending);
    const count = (is: (outcome: Outcome) => boolean): string => String(own.filter(is).length);
    const sum = (of: (outcome: Outcome) => number): number =>
      own.reduce((total, each) => total + of(each), 0);
    return [
      ending,
      String(own.length),
      count(({ examined }) => examined?.outcome === "read"),
      count(({ examined }) => examined !== null && examined.outcome !== "read"),
      count(({ trouble }) => trouble !== null),
      String(sum(({ examined }) => examined?.cells ?? 0)),
      String(sum(({ examined }) => examined?.differingCount ?? 0)),
      count(({ examined }) => (examined?.faults.length ?? 0) > 0),
      unopened === null ? "-" : count(isUnopened),
      Math.max(0, ...own.map(({ seconds }) => seconds)).toFixed(1),
    ];
  }

  const refused = new Map<string, number>();
  for (const { examined } of outcomes)
    if (examined && examined.outcome !== "read")
      refused.set(examined.outcome, (refused.get(examined.outcome) ?? 0) + 1);
  const told = outcomes.flatMap((outcome) => {
    const { path, examined, trouble } = outcome;
    const found = [
      ...(trouble === null ? [] : [trouble.split("\n").slice(0, 3).join(" ")]),
      ...(examined?.faults ?? []),
      ...(isUnopened(outcome) ? ["LibreOffice does not open what was written"] : []),
    ];
    const differing =
      examined && examined.differingCount > 0
        ? [`${examined.differingCount} cells read otherwise: ${examined.differing.join("; ")}`]
        : [];
    return [...found, ...differing].map((line) => `${nameOf(path)}: ${line}`);
  });
  const ours = outcomes.filter(
    (outcome) =>
      outcome.trouble !== null || (outcome.examined?.faults.length ?? 0) > 0 || isUnopened(outcome),
  ).length;
  const codes = [...refused].sort((a, b) => b[1] - a[1]).map(([code, files]) => `${code} ${files}`);
  const text = [...align(lines), "", `refused: ${codes.join(", ") || "none"}`, ...told].join("\n");
  return { text, ours };
}

const HEADER = [
  "",
  "files",
  "read",
  "refused",
  "trouble",
  "cells",
  "differing",
  "invalid",
  "unopened",
  "slowest s",
];

function align(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines.map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "));
}
