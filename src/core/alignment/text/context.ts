import type { Item, Passage } from "./passage";
import { isFunctionWord, toToken } from "./words";

/** The words that may name what a figure is of, each with how near it is. */
export type Context = ReadonlyMap<string, readonly Occurrence[]>;

export interface Occurrence {
  /** Places within the passage, for words that stand side by side. */
  readonly at: number;
  /** From 1, right beside the figure, down. */
  readonly weight: number;
}

/** Words fade with what stands between them and the figure. What comes before names more than what follows. */
export function readContext(passage: Passage, at: number): Context {
  const context = new Map<string, Occurrence[]>();
  const add = (token: string, place: number, weight: number): void => {
    const list = context.get(token);
    if (!list) context.set(token, [{ at: place, weight }]);
    else if (list.length < MOST_OCCURRENCES) list.push({ at: place, weight });
  };
  walkBack(passage, at, add);
  walkOn(passage, at, add);
  addLead(passage, at, add);
  passage.heading.forEach((token, index) => {
    add(token, HEADING_AT + index, 0.3);
  });
  passage.title.forEach((token, index) => {
    add(token, TITLE_AT + index, 0.2);
  });
  return context;
}

type Add = (token: string, place: number, weight: number) => void;

function addWord(item: Item & { kind: "word" }, place: number, weight: number, add: Add): void {
  add(item.token, place, weight);
  item.also?.forEach((token, index) => {
    add(token, place + (index + 1) / 8, weight);
  });
}

const MOST_OCCURRENCES = 6;
const HEADING_AT = -1_000;
const TITLE_AT = -2_000;
const FAINT = 0.08;

function walkBack({ items }: Passage, at: number, add: Add): void {
  let weight = 1;
  for (let index = at - 1; index >= 0 && weight > FAINT; index--) {
    const item = items[index];
    if (!item) break;
    if (item.kind === "word") addWord(item, index, weight, add);
    else {
      if (item.kind === "figure" && item.token !== null) add(item.token, index, weight);
      weight *= FADE_BEFORE[item.kind];
    }
  }
}

const FADE_BEFORE = { comma: 0.9, figure: 0.85, semicolon: 0.55, stop: 0.45 } as const;

function walkOn({ items }: Passage, at: number, add: Add): void {
  let weight = 1;
  for (let index = at + 1; index < items.length && weight > FAINT; index++) {
    const item = items[index];
    if (!item || item.kind === "stop" || item.kind === "semicolon") break;
    if (item.kind === "word") {
      if (TURNS.has(item.token)) weight *= 0.35;
      addWord(item, index, weight, add);
    } else weight *= item.kind === "figure" ? 0.3 : 0.4;
  }
}

const TURNS: ReadonlySet<string> = new Set(["và", "trên", "so"].map(toToken));

/** The sentence that leads bullets in speaks for all of them. */
function addLead({ items }: Passage, at: number, add: Add): void {
  for (let index = 0; index < at; index++) {
    const item = items[index];
    if (!item || item.kind === "stop") break;
    if (item.kind === "word") addWord(item, index, 0.3, add);
  }
}

/**
 * The words between the figure before (or the sentence's beginning) and this one, all of one weight. "…, xã A, xã B; cộng lại là 331":
 * a semicolon behind which nothing is named is no end.
 */
export function readSegment({ items }: Passage, at: number): Context {
  const context = new Map<string, Occurrence[]>();
  const add: Add = (token, place, weight) => {
    const list = context.get(token);
    if (list) list.push({ at: place, weight });
    else context.set(token, [{ at: place, weight }]);
  };
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (!item || item.kind === "figure" || item.kind === "stop") break;
    if (item.kind === "semicolon" && !saysNothing(context)) break;
    if (item.kind === "word") addWord(item, index, 1, add);
  }
  return context;
}

function saysNothing(context: Context): boolean {
  return context.size > 0 && [...context.keys()].every((token) => isFunctionWord(token) || token === AGAIN);
}

const AGAIN = toToken("lại");
