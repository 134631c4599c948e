import { CLOSED_LEADS, OPEN_LEADS, TURN_WORDS } from "../../lexicon/prose-words";
import { everyOf, anyOf } from "../../lexicon/word-pattern";

/** Where a sentence begins to take a figure apart. */
export interface ListLead {
  readonly from: number;
  readonly to: number;
  /** Where the list may end; `widest` goes past a list within it. */
  readonly end: number;
  readonly widest: number;
  readonly kind: "closed" | "open" | "bracket" | "colon";
  /** Where the bracket that holds the parts opens, or -1. */
  readonly bracket: number;
  /** The bracket that holds the total, or -1. */
  readonly outer: number;
  /** Nothing but marks before it: the total stands in the sentence before. */
  readonly opens: boolean;
}

interface Bracket {
  readonly open: number;
  readonly close: number;
  readonly outer: number;
}

const CLOSED = anyOf(CLOSED_LEADS);
const LEADS = everyOf([...CLOSED_LEADS, ...OPEN_LEADS]);
/** "…, gồm đoàn phí 118 triệu và kinh phí được cấp lại 224 triệu": behind "và" it is the name of a part; "đồng thời là đảng viên" says what else they are. */
const TURNS = new RegExp(`(?<!(?<!\\p{L})và )${anyOf(TURN_WORDS).source}(?! là(?!\\p{L}))`, "gu");
/** A sentence with more lists than this is none; its time stays linear. */
const MOST_LEADS = 40;

/** Finds what may begin a list of parts: words such as "trong đó" and "gồm", brackets, colons. */
export function findLeads(lower: string): readonly ListLead[] {
  const brackets = pairBrackets(lower);
  const found: Omit<ListLead, "end" | "widest">[] = [];
  for (const match of lower.matchAll(LEADS)) {
    if (found.length === MOST_LEADS) break;
    const to = match.index + match[0].length;
    const bracket = innermost(brackets, match.index);
    const first = bracket !== null && /^[\s\-+•]*$/u.test(lower.slice(bracket.open + 1, match.index));
    found.push({
      from: match.index,
      to,
      kind: CLOSED.test(match[0]) ? "closed" : "open",
      bracket: bracket?.open ?? -1,
      outer: first ? bracket.outer : (bracket?.open ?? -1),
      opens: bracket === null && isOpening(lower.slice(0, match.index)),
    });
  }
  for (const { open, outer } of brackets)
    found.push({ from: open, to: open + 1, kind: "bracket", bracket: open, outer, opens: false });
  for (const match of lower.matchAll(/:(?!\d)/gu)) {
    if (found.length >= 3 * MOST_LEADS) break;
    const bracket = innermost(brackets, match.index)?.open ?? -1;
    const lead = lower.slice(0, match.index);
    const opens = bracket < 0 && lead.length < 60 && !/\d/u.test(lead);
    found.push({ from: match.index, to: match.index + 1, kind: "colon", bracket, outer: bracket, opens });
  }
  const leads = found.sort((a, b) => a.from - b.from).slice(0, MOST_LEADS);
  return leads.map((lead, index) => ({ ...lead, ...findEnd(lower, lead, leads.slice(index + 1), brackets) }));
}

function isOpening(before: string): boolean {
  return /^[\s\-+•*\d.)]*(?:các )?$/u.test(before);
}

function findEnd(
  lower: string,
  lead: Omit<ListLead, "end" | "widest">,
  later: readonly Omit<ListLead, "end" | "widest">[],
  brackets: readonly Bracket[],
): { end: number; widest: number } {
  let widest = lower.length;
  for (const { open, close } of brackets) if (open === lead.bracket) widest = close;
  for (const { index } of lower.slice(lead.to, widest).matchAll(TURNS)) {
    const turn = lead.to + index;
    // What stands in a bracket of its own says nothing of the list around it.
    if ((innermost(brackets, turn)?.open ?? -1) > lead.bracket) continue;
    // "Riêng" right behind the lead turns to nothing.
    if (index > 3) widest = turn;
    break;
  }
  const next = later.find(
    (each) =>
      each.from > lead.to + 2 &&
      each.bracket === lead.bracket &&
      (each.kind === "open" || each.kind === "closed"),
  );
  if (!next || next.from >= widest) return { end: widest, widest };
  const clause = lower.lastIndexOf(";", next.from);
  return { end: clause > lead.to ? clause : next.from, widest };
}

function pairBrackets(lower: string): readonly Bracket[] {
  const brackets: Bracket[] = [];
  const open: number[] = [];
  for (let at = 0; at < lower.length; at++) {
    const mark = lower.charAt(at);
    if (mark === "(") open.push(at);
    else if (brackets.length === MOST_LEADS) break;
    else if (mark === ")" && open.length > 0) {
      const start = open.pop() ?? 0;
      brackets.push({ open: start, close: at, outer: open.at(-1) ?? -1 });
    }
  }
  return brackets.sort((a, b) => a.open - b.open);
}

function innermost(brackets: readonly Bracket[], at: number): Bracket | null {
  let found: Bracket | null = null;
  for (const each of brackets) if (each.open < at && at < each.close) found = each;
  return found;
}
