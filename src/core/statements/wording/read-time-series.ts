import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { walkNamedLists } from "../places/walk-lists";

/** Figures of the same things at times that follow one another. */
export interface TimeSeries {
  readonly points: readonly { readonly time: number; readonly quantity: Quantity }[];
  /** The lines that it stands in. */
  readonly from: number;
  readonly to: number;
}

const FEWEST = 3;

/**
 * Finds series: "2020 là 9,8%, 2021 là 8,1%, …" in one sentence, a year a line, and "các năm 2021, 2022, 2023 lần lượt là 5,1%; 4,8%;
 * 4,9%". Months and quarters too; in the order of time.
 */
export function* readTimeSeries(lines: readonly QuantityLine[]): Iterable<TimeSeries> {
  const known = new Set<number>();
  for (const { lists } of walkNamedLists(lines)) {
    const [list] = lists;
    const [first] = list ?? [];
    // Lines of their own are read below, with where they end.
    if (!list || list.some(({ sentence }) => sentence !== first?.sentence)) continue;
    if (!first || known.has(first.quantity.figure.index)) continue;
    known.add(first.quantity.figure.index);
    const points = list.map(({ name, quantity }) => ({ time: timeOf(name), quantity }));
    const at = first.quantity.figure.sentence;
    const series = sortPoints(points, at, at);
    if (series) yield series;
  }
  for (const line of lines) {
    const series = readInTurn(line);
    if (series) yield series;
  }
  yield* readLines(lines);
}

function sortPoints(points: TimeSeries["points"], from: number, to: number): TimeSeries | null {
  if (points.length < FEWEST || points.some(({ time }) => Number.isNaN(time))) return null;
  const sorted = [...points].sort((a, b) => a.time - b.time);
  const even = sorted.every(({ time }, at) => at === 0 || time > (sorted[at - 1]?.time ?? 0));
  return even ? { points: sorted, from, to } : null;
}

const ROMAN = ["i", "ii", "iii", "iv"];

/** "năm 2022" is 2022, "quý iii" 3, "tháng 4" 4; no number where it is no time. */
function timeOf(name: string): number {
  const [, kind, number = ""] = /^(năm|quý|tháng|đợt|kỳ|tuần) (\S+)$/u.exec(name) ?? [];
  if (kind === undefined) return Number.NaN;
  return ROMAN.includes(number) ? ROMAN.indexOf(number) + 1 : Number(number);
}

const IN_TURN = /(?<!\p{L})(?:lần lượt|tương ứng)(?: là| đạt| còn| có|:)*(?!\p{L})/u;

/** "các năm 2021, 2022, 2023 lần lượt là …": as many figures behind as times before. */
function readInTurn(line: QuantityLine): TimeSeries | null {
  const { lower } = line.sentence;
  const mark = IN_TURN.exec(lower);
  if (!mark) return null;
  const before = lower.slice(0, mark.index);
  const listed =
    /(?:năm|từ) ((?:19|20)\d{2})((?:,? (?:và )?(?:năm )?(?:19|20)\d{2}){1,30}|(?: ?- ?| đến (?:năm )?)(?:19|20)\d{2})[^\d]{0,60}$/u.exec(
      before,
    );
  if (!listed) return null;
  const [, first = "", rest = ""] = listed;
  const others = rest.match(/\d{4}/gu) ?? [];
  const span = /^ ?(?:-|đến)/u.test(rest);
  const years = span
    ? Array.from(
        { length: Math.max(0, Math.min(20, Number(others[0]) - Number(first) + 1)) },
        (_, at) => Number(first) + at,
      )
    : [first, ...others].map(Number);
  const figures = line.quantities.filter(({ figure }) => figure.from > mark.index).slice(0, years.length);
  if (figures.length < years.length || !figures.every((each) => isAlike(each, figures[0]))) return null;
  const at = figures[0]?.figure.sentence ?? -1;
  return sortPoints(
    figures.map((quantity, index) => ({ time: years[index] ?? Number.NaN, quantity })),
    at,
    at,
  );
}

/** Units may be told at the last of them only. */
function isAlike({ figure, counter }: Quantity, first: Quantity | undefined): boolean {
  const same =
    figure.percent === first?.figure.percent &&
    (counter === first.counter || counter === "" || first.counter === "");
  return same && figure.bound === "exact" && figure.base === undefined;
}

const OPENING =
  /^\s*(?:(?:[-+•*]|\(?\d{1,2}[.)])\s+)?(?:trong )?((?:năm|quý|tháng) (?:\d{1,4}|[iv]{1,3})|(?:19|20)\d{2})(?:\/\d{4})?(?!\d)(?:[:,]| có| đạt| là| còn| xảy ra| \p{L}+){0,5} ?/u;

/** "- Năm 2021: 34 vụ" and so on: each line opens with its time and gives its first figure. */
function* readLines(lines: readonly QuantityLine[]): Iterable<TimeSeries> {
  let points: { time: number; quantity: Quantity }[] = [];
  let from = 0;
  for (const [at, line] of [...lines.entries(), [lines.length, undefined] as const]) {
    const own = line && readOpening(line);
    const last = points.at(-1)?.quantity;
    const goesOn =
      own && last && own.quantity.sentence.document === last.sentence.document && isAlike(own.quantity, last);
    if (!goesOn) {
      const series = sortPoints(points, from, at - 1);
      if (series) yield series;
      points = [];
      from = at;
    }
    if (own) points.push(own);
  }
}

function readOpening({ sentence, quantities }: QuantityLine): { time: number; quantity: Quantity } | null {
  const found = OPENING.exec(sentence.lower);
  const [quantity] = quantities;
  if (!found || quantity?.figure.from !== found[0].length || quantity.figure.bound !== "exact") return null;
  const name = found[1] ?? "";
  return { time: timeOf(/^\d/u.test(name) ? `năm ${name}` : name), quantity };
}
