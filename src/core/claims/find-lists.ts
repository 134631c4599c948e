import { findLast } from "../base/find-last";
import type { Claims, Figure, Sentence } from "../model/claim";

/** Figures that take others apart: those before "trong đó" or an opening bracket, and those behind it. */
export interface FigureList {
  /** The figures side by side that are taken apart; often one. */
  readonly totals: readonly Figure[];
  readonly parts: readonly Figure[];
  /** Index of the sentence of the parts; offsets in it of the list. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** "trong đó" may name only some of the parts; "gồm" names all; a bracket alone or "cụ thể" lies between. */
  readonly lead: "trong đó" | "gồm" | "cụ thể" | "(";
}

/** Finds the lists of figures in the text. */
export function findLists(claims: Claims): readonly FigureList[] {
  const bySentence = new Map<number, Figure[]>();
  for (const figure of claims.figures) {
    const list = bySentence.get(figure.sentence);
    if (list) list.push(figure);
    else bySentence.set(figure.sentence, [figure]);
  }
  const lists: FigureList[] = [];
  for (const [index, all] of bySentence) {
    const sentence = claims.sentences[index];
    if (!sentence) continue;
    const figures = all.filter(isCount);
    const before = claims.sentences[index - 1];
    const previous =
      before?.document === sentence.document && sentence.block - before.block <= 1
        ? (bySentence.get(index - 1) ?? []).filter(isCount)
        : [];
    lists.push(...findInSentence(index, sentence, figures, previous));
  }
  return lists;
}

function isCount(figure: Figure): boolean {
  return figure.notFigure === undefined && !figure.percent;
}

const LEADS = /(?<!\p{L})(trong đó|trong số đó|gồm có|bao gồm|gồm|chia ra|cụ thể là|cụ thể)(?!\p{L})|\(/gu;

/** Past this the words before a list are about something else. */
const LONGEST_GAP = 200;

/**
 * A bracket opens a list of its own where a figure comes first in it, a year with its figures, or a few words and the
 * first of several figures ("khiếu nại 15 đơn, tố cáo …").
 */
const OPENS_LIST =
  /^\s*(?:(?:có\s)?\d|(?:trong |đầu )?năm (?:19|20)\d{2}\s?(?::|là|có|-|,)?\s*\d|(?:\p{L}+ ){1,4}\d[\d.]* \p{L}[^,;()]*[,;] ?\p{L})/u;

/** A sentence with more lists than this is none; its time stays linear. */
const MOST_LEADS = 40;

interface Lead {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly kind: FigureList["lead"];
}

function* findInSentence(
  index: number,
  sentence: Sentence,
  figures: readonly Figure[],
  previous: readonly Figure[],
): Iterable<FigureList> {
  const leads = listLeads(sentence.lower);
  for (const [at, lead] of leads.entries()) {
    const to = listEnd(sentence.lower, lead, leads[at + 1]);
    const parts = figures.filter(
      (each) => each.from >= lead.to && each.to <= to && each.depth === lead.depth,
    );
    if (parts.length < 2) continue;
    const totals = findTotals(sentence.lower, lead, figures, previous);
    if (totals.length > 0) yield { totals, parts, sentence: index, from: lead.from, to, lead: lead.kind };
  }
}

function listLeads(lower: string): readonly Lead[] {
  const leads: Lead[] = [];
  let depth = 0;
  let at = 0;
  for (const match of lower.matchAll(LEADS)) {
    if (leads.length === MOST_LEADS) break;
    for (; at <= match.index; at++) {
      const mark = lower.charAt(at);
      if (mark === "(") depth++;
      else if (mark === ")") depth = Math.max(0, depth - 1);
    }
    const to = match.index + match[0].length;
    const word = match[1];
    if (word === undefined) {
      if (OPENS_LIST.test(lower.slice(to, to + 60))) leads.push({ from: match.index, to, depth, kind: "(" });
      continue;
    }
    const kind = word.startsWith("trong") ? "trong đó" : word.startsWith("cụ thể") ? "cụ thể" : "gồm";
    leads.push({ from: match.index, to, depth, kind });
  }
  return leads;
}

/** A list ends with its bracket, with the next list of its own depth, or where the sentence turns to something else. */
function listEnd(lower: string, lead: Lead, next: Lead | undefined): number {
  let end = lower.length;
  if (lead.depth > 0) {
    let depth = 1;
    for (let at = lead.kind === "(" ? lead.to : lead.from; at < lower.length && depth > 0; at++) {
      const mark = lower.charAt(at);
      if (mark === "(") depth++;
      else if (mark === ")" && --depth === 0) end = at;
    }
  }
  if (next && next.depth === lead.depth && next.kind !== "(" && next.from < end) end = next.from;
  const turn = TURNS.exec(lower.slice(lead.to, end));
  return turn ? lead.to + turn.index : end;
}

const TURNS =
  /(?<!\p{L})(?:đồng thời|ngoài ra|bên cạnh|qua đó|từ đó|kết quả|riêng|so với|tăng|giảm|trị giá|tổng kinh phí|với tổng)(?!\p{L})/u;

function findTotals(
  lower: string,
  lead: Lead,
  figures: readonly Figure[],
  previous: readonly Figure[],
): readonly Figure[] {
  const opener = /^\s*\(?\s*$/u.test(lower.slice(0, lead.from));
  if (opener && lead.kind !== "(") {
    const outer = previous.filter((each) => each.depth === 0);
    return outer.length === 1 ? outer : [];
  }
  const inBracket = lead.kind === "(" || /\(\s*$/u.test(lower.slice(Math.max(0, lead.from - 3), lead.from));
  const depth = inBracket ? lead.depth - 1 : lead.depth;
  const last = findLast(figures, (each) => each.from < lead.from && each.depth === depth);
  if (!last) return [];
  const gap = lower.slice(last.headEnd, lead.from).replace(/\([^()]*\)/gu, "");
  const reach = lead.kind === "(" ? 60 : LONGEST_GAP;
  if (gap.length > reach || /;(?!\s*$)|[.:](?!\s*$)/u.test(gap)) return [];
  if (lead.kind === "(" && /,|\sở\s|\stại\s/u.test(gap)) return [];
  return figures.filter((each) => each.run === last.run);
}
