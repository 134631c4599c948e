import { TOTAL_WORDS } from "../../lexicon/prose-words";
import { startsWith } from "../../lexicon/word-pattern";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { addsUp, isTold } from "./judge-sum";
import { isTotalBehind } from "./find-totals-behind";
import { countsAlike } from "./list-parts";
import { relateSum } from "./relate-sum";

/**
 * Finds totals whose parts stand on lines of their own: bullets below the sentence that announces them, lines before
 * "Tổng cộng: 101 mô hình", or paragraphs with labels ("Thanh tra hành chính: …") below a headline.
 */
export function* findBulletSums(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const run of findRuns(lines)) {
    // A total on the line below may be read as the end of the last item.
    const within = run.items.at(-1)?.find((each) => isMain(each) && isTotalBehind(each));
    const next = lines[run.last + 1];
    const below = next && TOTAL.test(next.sentence.lower) ? next.quantities.find(isMain) : undefined;
    const behind = within ?? below;
    const beside = within ? [] : (next?.quantities ?? []);
    // What makes up the total above is not the figure below, too, unless it comes out.
    const taken = !within && addsUpToHead(lines[run.first - 1], run);
    if (behind)
      for (const relation of judge(behind, run, true, beside)) if (relation.holds || !taken) yield relation;
    for (const back of [1, 2]) {
      const line = lines[run.first - back];
      if (!line || line.sentence.document !== lines[run.first]?.sentence.document) break;
      const announced = /:\s*$/u.test(line.sentence.text);
      const totals = line.quantities.filter(isMain);
      for (const total of totals.slice(0, 4)) yield* judge(total, run, announced && total === totals.at(-1));
      if (totals.length > 0 && !run.labels) break;
    }
  }
}

function addsUpToHead(head: QuantityLine | undefined, run: Run): boolean {
  if (!head || !/:\s*$/u.test(head.sentence.text)) return false;
  return head.quantities
    .filter(isMain)
    .some((total) => [...judge(total, run, true)].some(({ holds }) => holds));
}

const TOTAL = startsWith(TOTAL_WORDS, String.raw`[\s\-+•*]*`);

interface Run {
  readonly first: number;
  readonly last: number;
  /** The figures of each item, by item. */
  readonly items: readonly (readonly Quantity[])[];
  /** Paragraphs with labels, not bullets. */
  readonly labels: boolean;
}

/** Neighbouring paragraphs that begin alike. */
function* findRuns(lines: readonly QuantityLine[]): Iterable<Run> {
  let at = 0;
  while (at < lines.length) {
    const mark = readMark(lines[at]);
    if (mark === null || !isFirst(lines, at)) {
      at++;
      continue;
    }
    const first = at;
    const items: (readonly Quantity[])[] = [];
    const document = lines[at]?.sentence.document;
    while (at < lines.length && lines[at]?.sentence.document === document && readMark(lines[at]) === mark) {
      const block = lines[at]?.sentence.block;
      const item: Quantity[] = [];
      for (; at < lines.length && lines[at]?.sentence.block === block; at++)
        item.push(...(lines[at]?.quantities ?? []));
      items.push(item);
    }
    if (items.length > 1) yield { first, last: at - 1, items, labels: mark === "label" };
  }
}

function isFirst(lines: readonly QuantityLine[], at: number): boolean {
  return (
    lines[at - 1]?.sentence.block !== lines[at]?.sentence.block ||
    lines[at - 1]?.sentence.document !== lines[at]?.sentence.document
  );
}

/** How a paragraph begins: a mark, a number, or a label with a colon; `null` for any other. */
function readMark(line: QuantityLine | undefined): string | null {
  if (!line) return null;
  const { text, kind, lower } = line.sentence;
  const [, dash, number, letter] = /^\s*(?:([-+•*])\s|(\d{1,2})[.)-]\s?|([a-zđ])[.)]\s)/u.exec(text) ?? [];
  if (dash !== undefined) return dash;
  if (number !== undefined) return "1";
  if (letter !== undefined) return "a";
  if (kind === "list-item") return "•";
  return /^[^\d:;.]{3,50}:/u.test(lower) && !TOTAL.test(lower) ? "label" : null;
}

function isMain({ role, figure }: Quantity): boolean {
  return role === "main" && !figure.percent;
}

function* judge(
  total: Quantity,
  { items, labels }: Run,
  closed: boolean,
  beside: readonly Quantity[] = [],
): Iterable<Relation> {
  const firsts = items.map((item) =>
    item.find(
      (each) =>
        (isMain(each) || each.role === "left") &&
        (countsAlike(each, total) || (each.counter === "" && total.counter === "")),
    ),
  );
  const parts = firsts.flatMap((each) => each ?? []);
  if (parts.length !== items.length || parts.length < 2) return;
  if (addsUp(total, parts)) {
    yield relateSum(total, parts, true);
    return;
  }
  // "Cộng chung, kế hoạch 18.130 triệu, giải ngân 14.959 triệu": the other column's.
  if (beside.some((each) => each !== total && addsUp(each, parts))) return;
  const list = { parts, how: "same" as const };
  const over = parts.some((part) => part.figure.value > total.figure.value);
  if (over && (labels || !closed)) return;
  if (isTold({ total, list, closure: closed && !labels ? "words" : "none", twinHolds: false, rest: "" }))
    yield relateSum(total, parts, false);
}
