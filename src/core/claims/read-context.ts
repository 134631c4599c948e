import { findLast } from "../base/find-last";
import type { Figure } from "../model/claim";
import { splitText, type Mention } from "./find-phrases";
import { chooseField, type FieldChoice } from "./choose-field";
import { chooseMeasure } from "./choose-measure";
import type { RunSpan } from "./run-span";
import { readPeriods, type NamedPeriod } from "./read-periods";
import type { FoundSentence } from "./split-sentences";
import type { Vocabulary } from "./vocabulary";

/** A counted number and the words it counts. */
export interface Counted {
  readonly from: number;
  readonly headEnd: number;
  readonly depth: number;
  readonly percent: boolean;
}

/** What a sentence says of figures set side by side. */
export interface RunContext extends FieldChoice {
  readonly first: number;
  readonly last: number;
  readonly measure: string | undefined;
  readonly levels: Figure["levels"];
  readonly kind: string | undefined;
  readonly unit: string | undefined;
  readonly period: NamedPeriod | undefined;
}

/** What is known of the words around: above all the headings. */
export interface Surroundings {
  readonly headingField: string | null;
  readonly vocabulary: Vocabulary;
}

/**
 * Reads for every run of figures ("257 tập thể, 532 cá nhân") what it measures, at what level, in which field and
 * period. A run in brackets after another, or after "trong đó", takes over what it does not say itself.
 */
export function readContexts(
  sentence: FoundSentence,
  counted: readonly Counted[],
  { headingField, vocabulary }: Surroundings,
): readonly RunContext[] {
  if (counted.length === 0) return [];
  const { text, lower } = sentence;
  const split = splitText(text, lower);
  const mentions = {
    measures: vocabulary.measures(split),
    levels: vocabulary.levels(split),
    fields: vocabulary.fields(split),
    kinds: vocabulary.kinds(split),
    units: vocabulary.units(split),
  };
  const periods = readPeriods(lower);
  const runs = groupRuns(lower, counted);
  const contexts: RunContext[] = [];
  for (const [index, { first, last }] of runs.entries()) {
    const span: RunSpan = {
      from: counted[first]?.from ?? 0,
      to: counted[last]?.headEnd ?? 0,
      previousEnd: counted[first - 1]?.headEnd ?? 0,
      nextStart: counted[last + 1]?.from ?? lower.length,
    };
    const parent = findParent(lower, span, counted, contexts, index);
    const own = chooseMeasure(lower, span, mentions.measures, mentions.levels);
    const inherits = own.measure === undefined && parent !== undefined;
    const measure = inherits ? parent.measure : own.measure;
    const field = chooseField(lower, span, mentions.fields, headingField);
    contexts.push({
      first,
      last,
      measure,
      levels: inherits ? parent.levels : vocabulary.leveled.has(measure ?? "") ? own.levels : [],
      kind: mentions.kinds.find((kind) => kind.from >= span.from && kind.to <= span.to)?.id ?? parent?.kind,
      unit: findUnit(mentions.units, span) ?? parent?.unit,
      period: choosePeriod(lower, span, periods) ?? parent?.period,
      ...(parent !== undefined && field.source !== "clause" ? pickField(parent) : field),
    });
  }
  return contexts;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function groupRuns(lower: string, counted: readonly Counted[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const [index, each] of counted.entries()) {
    const run = runs.at(-1);
    const previous = counted[index - 1];
    const sideBySide =
      previous !== undefined &&
      !previous.percent &&
      !each.percent &&
      previous.depth === each.depth &&
      /^[\s,]*(?:(?:và|cùng|cùng với)\s)?$/u.test(lower.slice(previous.headEnd, each.from));
    if (run && sideBySide) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}

/** The run that this one takes apart: "… (trong đó 187 tập thể)", "…, gồm 29 tập thể", "… (Năm 2020: 01 tập thể; …". */
function findParent(
  lower: string,
  span: RunSpan,
  counted: readonly Counted[],
  contexts: readonly RunContext[],
  index: number,
): RunContext | undefined {
  const depth = counted[contexts[index - 1] ? (contexts[index - 1]?.last ?? 0) + 1 : 0]?.depth ?? 0;
  const gap = lower.slice(span.previousEnd, span.from);
  const led = /(?:trong đó|gồm|cụ thể|chia ra|trong số)(?!\p{L})/u.test(gap);
  for (let at = contexts.length - 1; at >= 0; at--) {
    const context = contexts[at];
    const outer = counted[context?.last ?? 0]?.depth ?? 0;
    if (outer < depth || (outer === depth && led)) return context;
    if (outer === depth && depth === 0) return undefined;
  }
  return undefined;
}

function pickField(context: FieldChoice): FieldChoice {
  const { fields, sure, overall, source } = context;
  return { fields, sure, overall, source };
}

function findUnit(units: readonly Mention[], span: RunSpan): string | undefined {
  return findLast(units, (unit) => unit.from >= span.previousEnd && unit.to <= span.from)?.id;
}

/** The period right behind the run, else the last one named before it, else one behind it in the same clause. */
function choosePeriod(
  lower: string,
  span: RunSpan,
  periods: readonly NamedPeriod[],
): NamedPeriod | undefined {
  const behind = periods.find((period) => period.from >= span.to && period.from < span.nextStart);
  const gap = behind ? lower.slice(span.to, behind.from) : "";
  if (behind && gap.length <= 60 && !/[,;.:()]/u.test(gap)) return behind;
  // Over a semicolon only a period at the head of the sentence reaches: others belong to what stands there.
  const ahead = findLast(
    periods,
    (period) =>
      period.to <= span.from && (period.from < 24 || !lower.slice(period.to, span.from).includes(";")),
  );
  if (ahead) return ahead;
  return behind && !/[;.:]/u.test(gap) ? behind : undefined;
}
