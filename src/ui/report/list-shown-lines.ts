import type { TextLine, TextRun } from "../../app/select/lay-out-text";
import type { FigureVerdict } from "../../core/model/report";

export type Verdict = FigureVerdict["verdict"];

/** The lines that hold a figure of this verdict, each under its heading; all where no verdict is asked for. */
export function listShownLines(lines: readonly TextLine[], verdict: Verdict | null): readonly TextLine[] {
  if (verdict === null) return lines;
  const shown: TextLine[] = [];
  let heading: TextLine | null = null;
  for (const line of lines) {
    if (line.runs.some((run) => run.verdict === verdict)) {
      if (heading) shown.push(heading);
      heading = null;
      shown.push(line);
    } else if (line.kind === "heading") heading = line;
  }
  return shown;
}

/** The figures of these lines in reading order, each once; only those of the verdict where one is given. */
export function listFigures(lines: readonly TextLine[], verdict: Verdict | null): readonly number[] {
  const figures = new Set<number>();
  for (const { runs } of lines)
    for (const run of runs)
      if (run.figure !== null && (verdict === null || run.verdict === verdict)) figures.add(run.figure);
  return [...figures];
}

/** A run of a line; `pointed` where the words are those of the finding at hand. */
export interface ShownRun extends TextRun {
  readonly pointed: boolean;
}

/** The runs of a line, cut so that the stretch from `start` to `end` of the document's text stands out. */
export function pointOut(
  line: TextLine,
  stretch: { readonly start: number; readonly end: number } | null,
): readonly ShownRun[] {
  const runs: ShownRun[] = [];
  let at = line.start;
  for (const run of line.runs) {
    const end = at + run.text.length;
    const from = Math.min(Math.max(stretch?.start ?? end, at), end);
    const to = Math.min(Math.max(stretch?.end ?? end, from), end);
    for (const [begin, stop, pointed] of [
      [at, from, false],
      [from, to, true],
      [to, end, false],
    ] as const) {
      if (stop > begin) runs.push({ ...run, text: run.text.slice(begin - at, stop - at), pointed });
    }
    at = end;
  }
  return runs;
}
