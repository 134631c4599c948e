import { figuresBySentence } from "../model/figures-by-sentence";
import type { Claims, Figure, Sentence } from "../model/claim";
import { inheritUnits } from "./inherit-units";
import type { Quantity, QuantityLine } from "./quantity";
import { readRole } from "./read-role";

/**
 * Reads the figures of the prose as quantities: by sentence, in reading order. Numbers that count nothing (dates, names,
 * document numbers) are left out. Read once for the same claims.
 */
export function readQuantities(claims: Claims): readonly QuantityLine[] {
  const known = made.get(claims);
  if (known) return known;
  const bySentence = figuresBySentence(claims);
  const unread = new Map<number, Figure[]>();
  for (const figure of claims.figures.filter(isUnread)) {
    const list = unread.get(figure.sentence);
    if (list) list.push(figure);
    else unread.set(figure.sentence, [figure]);
  }
  const lines = claims.sentences.map((sentence, index) => ({
    sentence,
    index,
    quantities: inheritUnits(readLine(sentence, bySentence.get(index) ?? [])),
    unread: unread.get(index) ?? [],
  }));
  made.set(claims, lines);
  return lines;
}

const made = new WeakMap<Claims, readonly QuantityLine[]>();

/** "KHHGĐ 7", "thứ 3", "trùng số 5": what may be a count after all. */
function isUnread({ notFigure }: Figure): boolean {
  return notFigure === "name" || notFigure === "ordinal" || notFigure === "document-number";
}

function readLine(sentence: Sentence, figures: readonly Figure[]): readonly Quantity[] {
  if (figures.length === 0) return [];
  const places = measurePlaces(sentence.lower, figures);
  return figures.map((figure, order) => {
    const before = figures[order - 1];
    const after = figures[order + 1];
    const lead = sentence.lower.slice(before?.to ?? 0, figure.from);
    const tail = sentence.lower.slice(figure.to, after?.from ?? sentence.lower.length);
    const words = figure.head.toLowerCase().split(/[\s,/]+/u);
    const place = places[order] ?? { clause: 0, bracket: -1 };
    return {
      figure,
      sentence,
      order,
      ...readRole({ figure, before, lead, tail }),
      counter: figure.percent ? "%" : JOINING.has(words[0] ?? "") ? "" : (words[0] ?? ""),
      key: figure.percent ? "%" : words.slice(0, 3).join(" "),
      ...place,
      lead,
      tail,
    };
  });
}

/** "từ 18 lên 54 câu lạc bộ": no thing is counted by these. */
const JOINING: ReadonlySet<string> = new Set(["lên", "xuống", "còn", "đến", "sang"]);

interface PlaceOf {
  readonly clause: number;
  readonly bracket: number;
}

/** The clause and the innermost bracket of each figure, in one walk over the sentence. */
function measurePlaces(lower: string, figures: readonly Figure[]): readonly PlaceOf[] {
  const places: PlaceOf[] = [];
  const open: { at: number; clause: number }[] = [];
  let clause = 0;
  let next = 0;
  for (let at = 0; at < lower.length && next < figures.length; at++) {
    while (figures[next]?.from === at) {
      places.push({ clause, bracket: open.at(-1)?.at ?? -1 });
      next++;
    }
    const mark = lower.charAt(at);
    if (mark === "(") {
      open.push({ at, clause });
      clause = 0;
    } else if (mark === ")") clause = open.pop()?.clause ?? clause;
    else if (mark === ";") clause++;
  }
  return places;
}
