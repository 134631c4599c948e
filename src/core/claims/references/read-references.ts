import type { Document } from "../../model/document";
import type { DocumentReference, Issuer, ReferenceDate, Sentence } from "../../model/claim";
import type { OrganMention } from "./read-organ";
import { placeIn } from "../place-in-sentence";
import { findNumbers, type FoundNumber } from "./find-numbers";
import type { ReferenceDraft } from "./reference-draft";
import { IssuerOfSentence, readIssuerAfter, type StatedIssuer } from "./find-issuer";
import { readLetterheads } from "./letterhead";
import { readSymbolOrgan } from "./organs";
import { readSubject } from "./read-subject";
import { organCodes, writeSymbol } from "./symbol";
import { readDateAt } from "./written-date";
import { lowerText } from "../../numerals/lower-text";

/** Reads every mention of a numbered document in the documents' prose, and the documents' own numbers. */
export function readReferences(
  documents: readonly Document[],
  sentences: readonly Sentence[],
): readonly DocumentReference[] {
  const found: ReferenceDraft[] = documents.flatMap((document) => [...readLetterheads(document)]);
  const own = new Set(found.map(({ at }) => `${at.document} ${String(at.start)}`));
  let open: OrganMention | null = null;
  for (const [index, sentence] of sentences.entries()) {
    if (sentences[index - 1]?.document !== sentence.document) open = null;
    const numbers = HAS_DIGIT.test(sentence.text) ? [...findNumbers(sentence.text, sentence.lower)] : [];
    const speaks = numbers.length > 0 || /:\s*$/u.test(sentence.text);
    const issuers: IssuerOfSentence | null = speaks
      ? new IssuerOfSentence(sentence.text, sentence.lower, open)
      : null;
    const ahead = numbers.length > 0 ? readOn(sentences, index) : "";
    const read = readSentence(sentence, ahead, numbers, issuers);
    found.push(...read.filter(({ at }) => !own.has(`${at.document} ${String(at.start)}`)));
    const begins =
      numbers[0] !== undefined && /^[\s\-+•\d.)]*$/u.test(sentence.text.slice(0, numbers[0].from));
    open = issuers?.leavesOpen() ?? (begins ? open : null);
  }
  return found.map((reference, index) => ({ ...reference, index }));
}

const HAS_DIGIT = /\d/u;
const LONGEST_AHEAD = 300;

/** What the next paragraphs say where the page or the line ended in the middle of the sentence. */
function readOn(sentences: readonly Sentence[], index: number): string {
  const sentence = sentences[index];
  let text = "";
  let last = sentence;
  for (let next = index + 1; last && text.length < LONGEST_AHEAD; next++) {
    const following = sentences[next];
    if (/[.:;!?]["”')\s]*$/u.test(last.text) || following?.document !== last.document) break;
    if (following.kind !== last.kind || following.kind === "heading" || beginsItem(last.text, following.text))
      break;
    text += ` ${following.text}`;
    last = following;
  }
  return text.slice(0, LONGEST_AHEAD);
}

/** A list mark or a number begins something else, unless the line before breaks off before a number. */
function beginsItem(last: string, next: string): boolean {
  if (/(?:ngày|tháng|năm|số|và|,)\s*$/u.test(last)) return /^\s*[-+•]/u.test(next);
  return /^\s*[-+•\d]/u.test(next);
}

function readSentence(
  sentence: Sentence,
  ahead: string,
  numbers: readonly FoundNumber[],
  issuers: IssuerOfSentence | null,
): readonly ReferenceDraft[] {
  const text = sentence.text + ahead;
  const lower = ahead === "" ? sentence.lower : sentence.lower + lowerText(ahead);
  const drafts: ReferenceDraft[] = [];
  let previous: number | null = null;
  for (const [at, number] of numbers.entries()) {
    const next = numbers[at + 1];
    const limit = next?.from ?? lower.length;
    const behind = readTail(text, lower, number, limit);
    const opening = behind.date ?? (at === 0 ? readOpeningDate(lower, number.from) : undefined);
    const tail = opening ? { ...behind, date: opening } : behind;
    const shared = next?.follows === true && !tail.issuer ? lastOfRun(text, lower, numbers, at) : null;
    const subject = issuers?.before(number.from, previous) ?? null;
    const issuer = tail.issuer ?? shared ?? readIssuerAfter(text, lower, number.typeEnd) ?? subject;
    previous = tail.end;
    drafts.push({
      at: placeIn(
        sentence,
        number.from,
        Math.min(Math.max(number.to, tail.date?.to ?? 0), sentence.text.length),
      ),
      type: number.type,
      number: Number(number.number),
      ...(number.actYear === undefined ? {} : { actYear: Number(number.actYear) }),
      codes: number.codes,
      symbol: writeSymbol(number),
      form: number.form,
      ...(tail.date === undefined ? {} : { date: placeDate(sentence, tail.date) }),
      ...nameIssuer(issuer, number, lower, text),
      subject: readSubject(lower.slice(tail.end, next ? next.to : lower.length)),
      own: false,
    });
  }
  return drafts;
}

/** "Ngày 12/5/2025, … ban hành Quyết định số …": the day that the sentence begins with is that of what is issued. */
function readOpeningDate(lower: string, before: number): Tail["date"] {
  const mark = /^[\s\-+•*]*/u.exec(lower)?.[0].length ?? 0;
  const date = readDateAt(lower, mark);
  if (!date || date.to > before) return undefined;
  return ISSUED.test(lower.slice(date.to, before)) ? date : undefined;
}

const ISSUED =
  /^,?[^.;:\d]{0,80}(?<!\p{L})(?:ban hành|ký|ký ban hành|có|đã có)\s+(?:\p{L}+\s+){0,4}(?:số\s*)?$/u;

interface Tail {
  readonly date?: NonNullable<ReturnType<typeof readDateAt>>;
  readonly issuer?: StatedIssuer;
  readonly end: number;
}

/** Behind the number: the date and the issuer, in either order. */
function readTail(text: string, lower: string, number: FoundNumber, limit: number): Tail {
  let end = number.to;
  let date: Tail["date"];
  let issuer: StatedIssuer | null = null;
  for (let turn = 0; turn < 2; turn++) {
    if (date === undefined) {
      const lead =
        /^\s{0,3}(?:[,(]\s{0,2})?(?:ra\s{1,2}|ký\s{1,2}|đề\s{1,2})?/u.exec(lower.slice(end, end + 12))?.[0] ??
        "";
      const read = readDateAt(lower, end + lead.length);
      if (read && read.to <= limit) {
        date = read;
        end = read.to;
        if (lead.includes("(") && lower.charAt(end) === ")") end++;
      }
    }
    if (issuer === null) {
      issuer = readIssuerAfter(text, lower, end);
      if (issuer && issuer.to > limit) issuer = null;
      end = issuer?.to ?? end;
    }
  }
  return { ...(date === undefined ? {} : { date }), ...(issuer ? { issuer } : {}), end };
}

/** "số 12/QĐ-UBND, 13/QĐ-UBND ngày … của …": the issuer behind the last is that of all. */
function lastOfRun(
  text: string,
  lower: string,
  numbers: readonly FoundNumber[],
  at: number,
): StatedIssuer | null {
  let last = at;
  while (numbers[last + 1]?.follows === true) last++;
  const number = numbers[last];
  if (!number) return null;
  return readTail(text, lower, number, numbers[last + 1]?.from ?? lower.length).issuer ?? null;
}

function placeDate(sentence: Sentence, date: NonNullable<Tail["date"]>): ReferenceDate {
  const to = Math.min(date.to, sentence.text.length);
  const { year, month, day } = date;
  return { year, month, day, at: placeIn(sentence, Math.min(date.from, to - 1), to) };
}

function nameIssuer(
  stated: StatedIssuer | null,
  number: FoundNumber,
  lower: string,
  text: string,
): { readonly issuer?: Issuer } {
  if (stated) {
    const { organ, place, name, source, actsForSteering, level } = stated;
    const quote = text.slice(stated.from, stated.to).replace(/\s+/gu, " ").trim();
    const issuer = { organ, place, name, quote, source, actsForSteering };
    return { issuer: level === undefined ? issuer : { ...issuer, level } };
  }
  const read = number.form === "none" ? null : readSymbolOrgan(organCodes(number.codes), number.form);
  if (!read) return {};
  const bare = { place: "", name: "", quote: "", source: "symbol", actsForSteering: false } as const;
  return { issuer: { ...read, ...bare } };
}
