import type { Claims, Figure, Sentence } from "../model/claim";
import type { Document } from "../model/document";
import type { Template } from "../template/schema";
import { splitText } from "./find-phrases";
import { placeIn } from "./place-in-sentence";
import { findNumberedWords } from "../numerals/find-numbered-words";
import { readBound } from "../numerals/read-bound";
import { readContexts, type RunContext } from "./read-context";
import { readHead, type Head } from "./read-head";
import { readReferences } from "./references/read-references";
import { scanNumbers, type KnownWords, type ScannedNumber } from "../numerals/scan-numbers";
import { splitSentences, type FoundSentence } from "./split-sentences";
import { createVocabulary, type Vocabulary } from "./vocabulary";

/**
 * Reads every number of the documents' prose once, with all that its sentence and the headings above say of it.
 * Takes the template for its words, `units`, the units' names, and `rowNames`, what tables call their rows; tables inside a document are no prose.
 */
export function readClaims(
  documents: readonly Document[],
  template: Template,
  units: readonly string[],
  rowNames: readonly string[] = [],
): Claims {
  // A province has thousands of units to make words of, for nothing where there is no text.
  if (documents.length === 0) return { figures: [], sentences: [], references: [] };
  const vocabulary = createVocabulary(template, units);
  const figures: Figure[] = [];
  const sentences: Sentence[] = [];
  let runs = 0;
  for (const document of documents) {
    const fieldOf = createFieldReader(vocabulary);
    const found = [...splitSentences(document)];
    const known = { rowNames, numbered: findNumberedWords(found) };
    for (const sentence of found) {
      const index = sentences.length;
      sentences.push(sentence);
      const headingField = fieldOf(sentence);
      const read = readSentence(sentence, vocabulary, headingField, known);
      for (const draft of read.figures)
        figures.push({ ...draft, index: figures.length, sentence: index, run: runs + draft.run });
      runs += read.runs;
    }
  }
  return { figures, sentences, references: readReferences(documents, sentences) };
}

type FigureDraft = Omit<Figure, "index" | "sentence">;

function readSentence(
  sentence: FoundSentence,
  vocabulary: Vocabulary,
  headingField: string | null,
  known: KnownWords,
): { figures: readonly FigureDraft[]; runs: number } {
  const { text, lower } = sentence;
  const numbers = scanNumbers(text, lower, sentence.first, known);
  const counted = numbers.flatMap((number) => {
    if (number.notFigure !== undefined) return [];
    const isNoun = (words: string): boolean => vocabulary.subjects(splitText(words, words)).length > 0;
    const head: Head = number.percent
      ? { end: number.to, head: "", unit: "%" }
      : readHead(text, lower, number.to, isNoun);
    return [{ number, head, headEnd: head.end, from: number.from, percent: number.percent }];
  });
  const depths = measureDepths(text, numbers);
  const contexts = readContexts(
    sentence,
    counted.map((each) => ({ ...each, depth: depths.get(each.from) ?? 0 })),
    { headingField, vocabulary },
  );
  const figures: FigureDraft[] = [];
  let at = 0;
  for (const number of numbers) {
    const depth = depths.get(number.from) ?? 0;
    const found = counted[at];
    if (found?.number !== number) {
      figures.push(buildFigure(sentence, number, noHead(number), depth, undefined, 0, vocabulary));
      continue;
    }
    const run = contexts.findIndex((context) => context.first <= at && at <= context.last);
    figures.push(buildFigure(sentence, number, found.head, depth, contexts[run], run, vocabulary));
    at++;
  }
  return { figures, runs: contexts.length };
}

function noHead(number: ScannedNumber): Head {
  return { end: number.to, head: "", unit: "" };
}

function buildFigure(
  sentence: FoundSentence,
  number: ScannedNumber,
  head: Head,
  depth: number,
  context: RunContext | undefined,
  run: number,
  vocabulary: Vocabulary,
): FigureDraft {
  const { value, decimals, step, percent, from, to, base, notFigure } = number;
  const subject = readSubject(sentence, head, vocabulary);
  const field = context?.sure === true ? context.fields[0] : undefined;
  const ownKind = vocabulary.kinds(splitText(head.head, head.head.toLowerCase()))[0]?.id ?? context?.kind;
  const level = context?.levels.length === 1 ? context.levels[0] : undefined;
  const period = context?.period;
  return {
    at: placeIn(sentence, from, head.end),
    number: placeIn(sentence, from, to),
    value,
    decimals,
    step,
    percent,
    ...(base === undefined ? {} : { base }),
    bound: readBound(sentence.lower, number, head.end),
    head: head.head,
    unit: head.unit,
    dimensions: {
      ...(context?.measure === undefined ? {} : { measure: context.measure }),
      ...(field === undefined ? {} : { field }),
      ...(ownKind === undefined ? {} : { kind: ownKind }),
      ...(subject === undefined ? {} : { subject }),
      ...(level === undefined ? {} : { level }),
      ...(context?.unit === undefined ? {} : { unit: context.unit }),
      ...(period === undefined ? {} : { period: period.period }),
    },
    levels: context?.levels ?? [],
    fields: context?.fields ?? [],
    overall: context?.overall ?? false,
    periodQuote:
      period === undefined
        ? ""
        : sentence.text
            .slice(period.from, period.to)
            .replace(/^\(|\($/gu, "")
            .trim(),
    ...(period === undefined
      ? {}
      : { period: period.period, periodAt: { from: period.from, to: period.to } }),
    periodKind: period?.kind ?? "none",
    from,
    to,
    headEnd: head.end,
    depth,
    run,
    block: sentence.block,
    ...(notFigure === undefined ? {} : { notFigure }),
  };
}

/** The subject a figure counts; none where two are counted together ("77 tập thể, cá nhân", "15 tập thể và cá nhân"). */
function readSubject(sentence: FoundSentence, head: Head, vocabulary: Vocabulary): string | undefined {
  if (head.head === "") return undefined;
  const named = vocabulary.subjects(splitText(head.head, head.head.toLowerCase()));
  const next = /^\s?(?:và|,|\/|hoặc)\s?(\p{L}+ \p{L}+)/u.exec(sentence.lower.slice(head.end, head.end + 24));
  const joined = next?.[1] === undefined ? [] : vocabulary.subjects(splitText(next[1], next[1]));
  const ids = new Set([...named, ...joined].map((each) => each.id));
  return ids.size === 1 ? named[0]?.id : undefined;
}

function measureDepths(text: string, numbers: readonly ScannedNumber[]): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  let depth = 0;
  let at = 0;
  for (const { from } of numbers) {
    for (; at < from; at++) {
      const mark = text.charAt(at);
      if (mark === "(") depth++;
      else if (mark === ")") depth = Math.max(0, depth - 1);
    }
    depths.set(from, depth);
  }
  return depths;
}

/** The field a sentence stands under: that of its bullet ("- Về kinh tế: …"), else of the nearest heading with one. */
function createFieldReader(vocabulary: Vocabulary): (sentence: FoundSentence) => string | null {
  const byHeading = new Map<string, string | null>();
  let lead: { block: number; field: string | null } = { block: -1, field: null };
  const readHeading = (heading: string): string | null => {
    const known = byHeading.get(heading);
    if (known !== undefined) return known;
    const fields = new Set(
      vocabulary.fields(splitText(heading, heading.toLowerCase())).map((each) => each.id),
    );
    const [field = null] = fields.size === 1 ? fields : [];
    byHeading.set(heading, field);
    return field;
  };
  return (sentence) => {
    if (sentence.first) {
      const opening = sentence.text.slice(0, 80).split(/[:;.]/u, 1)[0] ?? "";
      const led = /^[\s\d.)+-]*(?:về|trên|trong)?\s?lĩnh vực\s|^[\s\d.)+-]*về\s/iu.test(opening);
      const bare = sentence.text.charAt(opening.length) === ":" && opening.length < 60;
      lead = { block: sentence.block, field: led || bare ? readHeading(opening) : null };
    }
    if (lead.block === sentence.block && lead.field !== null) return lead.field;
    for (const heading of sentence.headings) {
      const field = readHeading(heading);
      if (field !== null) return field;
    }
    return null;
  };
}
