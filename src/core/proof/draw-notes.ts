import type { FigureVerdict } from "../model/report";
import type { Place, TextPlace } from "../model/place";
import type { Finding } from "../model/finding";
import { collectGrounds, type Ground } from "../engine/collect-grounds";
import { shorten } from "../rules/shared/places";
import { drawExcerpts } from "./draw-excerpt";
import { VERDICT_SIGNS } from "./draw-document";
import type { CellFinder } from "./find-cells";
import { markup, type Markup } from "./markup";
import type { Proof } from "./proof";
import { proofWordsOf, type ProofWords } from "./words";
import { writeWorking } from "./write-working";

/** A note for every figure of the text: what it was held against, drawn, and the arithmetic. On screen the one asked for shows. */
export function drawNotes(proof: Proof, find: CellFinder): Markup | null {
  const { items } = proof.report.figures;
  if (items.length === 0) return null;
  const words = proofWordsOf(proof.language);
  const grounds = listGrounds(proof);
  const figures = new Map<string, number>();
  for (const [index, { at }] of items.entries())
    if (at.kind === "text" && !figures.has(keyOf(at))) figures.set(keyOf(at), index);
  const findings = groupFindings(proof.report.findings, items);
  return markup`<section id="notes"><h2>${words.notes}</h2>${items.map((item, index) =>
    drawNote(item, index, {
      proof,
      words,
      find,
      figures,
      findings: findings.get(index) ?? [],
      ground: grounds[index] ?? null,
    }),
  )}</section>`;
}

/** In the order of the Report's figures: those of the claims that are figures at all. */
function listGrounds({ facts }: Proof): readonly (Ground | undefined)[] {
  const grounds = collectGrounds(facts);
  return facts.claims.figures
    .filter(({ notFigure }) => notFigure === undefined)
    .map(({ index }) => grounds.get(index));
}

interface NoteContext {
  readonly proof: Proof;
  readonly words: ProofWords;
  readonly find: CellFinder;
  /** The figures of the text by their places. */
  readonly figures: ReadonlyMap<string, number>;
  readonly findings: readonly number[];
  readonly ground: Ground | null;
}

function drawNote(item: FigureVerdict, index: number, context: NoteContext): Markup {
  const { proof, words, find, findings, ground } = context;
  const { verdict, sources, reason, note, quote } = item;
  const cells = sources.flatMap((place) => find(place) ?? []);
  const others = sources.filter(
    (place): place is TextPlace => place.kind === "text" && find(place) === null && !isSame(place, item.at),
  );
  const working = verdict === "matched" && ground ? writeWorking(ground.working, proof.language) : null;
  const number = index + 1;
  return markup`<article class="note ${verdict}" id="n${number}" tabindex="-1" aria-labelledby="h${number}"><h3 id="h${number}"><span class="sign" aria-hidden="true">${
    VERDICT_SIGNS[verdict]
  }</span> <span class="no">${number}.</span> <span class="word">${words[verdict]}</span></h3><p class="quote" lang="vi">“${quote}”</p>${
    reason === null
      ? null
      : markup`<p>${words.reasons[reason] ?? reason}${note === undefined ? null : `: ${note}`}.</p>`
  }${
    sources.length === 0
      ? null
      : markup`<p class="hint">${verdict === "differs" ? words.heldAgainst : words.sources}</p>`
  }${drawExcerpts(cells, proof)}${
    others.length === 0
      ? null
      : markup`<ul class="words">${others.map((place) => markup`<li>${drawQuote(place, context)}</li>`)}</ul>`
  }${working === null ? null : markup`<p class="working"><span class="vh">${words.value}: </span>${working}</p>`}${findings.map(
    (finding) => {
      const { message } = proof.report.findings[finding] ?? { message: "" };
      return markup`<p class="told"><a href="#p${finding + 1}"><span class="sign" aria-hidden="true">⚑</span>${finding + 1}</a> ${message}</p>`;
    },
  )}<a class="back" href="#s${number}">${words.close}</a></article>`;
}

function drawQuote(place: TextPlace, { figures, words }: NoteContext): Markup {
  const index = figures.get(keyOf(place));
  const text = words.inDocument(shorten(place.quote, 160));
  return index === undefined ? markup`${text}` : markup`<a href="#n${index + 1}">${text}</a>`;
}

/** The findings that stand at the words of each figure, by the figure's index. */
function groupFindings(
  findings: readonly Finding[],
  items: readonly FigureVerdict[],
): ReadonlyMap<number, readonly number[]> {
  const byDocument = new Map<
    string,
    { readonly start: number; readonly end: number; readonly index: number }[]
  >();
  for (const [index, { at }] of items.entries()) {
    if (at.kind !== "text") continue;
    const list = byDocument.get(at.document);
    if (list) list.push({ start: at.start, end: at.end, index });
    else byDocument.set(at.document, [{ start: at.start, end: at.end, index }]);
  }
  for (const list of byDocument.values()) list.sort((a, b) => a.start - b.start);
  const grouped = new Map<number, number[]>();
  for (const [number, { at }] of findings.entries()) {
    if (at.kind !== "text") continue;
    const list = byDocument.get(at.document) ?? [];
    for (let next = firstFrom(list, at.start - LONGEST_FIGURE); next < list.length; next++) {
      const figure = list[next];
      if (!figure || figure.start >= at.end) break;
      if (figure.end <= at.start) continue;
      const known = grouped.get(figure.index);
      if (known) known.push(number);
      else grouped.set(figure.index, [number]);
    }
  }
  return grouped;
}

/** Characters of a number with the words that it counts: no figure is longer. */
const LONGEST_FIGURE = 500;

function firstFrom(list: readonly { readonly start: number }[], from: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keyOf({ document, start }: TextPlace): string {
  return JSON.stringify([document, start]);
}

function isSame(place: TextPlace, other: Place): boolean {
  return other.kind === "text" && place.document === other.document && place.start === other.start;
}
