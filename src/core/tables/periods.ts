import type { Period } from "../model/table";
import { foldText } from "../base/fold-text";

/** The years that a label or title names: `"giai đoạn 2020 - 2022"`, `"năm 2022"`, `"2020-2022"`; null without any. */
export function findPeriod(text: string): Period | null {
  const folded = foldText(text);
  const span = /\b((?:19|20)\d\d)\s*(?:-|den nam|den het nam|den|toi nam|toi)\s*((?:19|20)\d\d)\b/u.exec(
    folded,
  );
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    if (from <= to) return { from, to };
  }
  const single =
    /\b(?:nam|nam:)\s*((?:19|20)\d\d)\b/u.exec(folded) ?? /^\s*((?:19|20)\d\d)\s*$/u.exec(folded);
  return single ? { from: Number(single[1]), to: Number(single[1]) } : null;
}
