import { foldWords } from "../base/fold-text";
import type { ColumnKey } from "../model/register";
import { createCategoryFinder } from "../template/find-category";
import type { RegisterColumnSpec, Template } from "../template/schema";
import type { ColumnSample } from "./column-sample";
import { findMeantYear } from "./find-meant-year";
import { nameLikeness, namesOf, type KnownName } from "./name-likeness";
import type { ColumnHeader } from "./read-header";
import { createMeaningReader, createUnitCatalogue } from "./read-meaning";
import { isUnitName } from "./find-sheet-unit";
import { isOrdinalHeader } from "./row-words";

/** What a column most likely is; `used`: surely enough to be read as that, and asked about all the same. */
export interface ColumnGuess {
  readonly header: ColumnHeader;
  readonly id: ColumnKey;
  readonly confidence: number;
  readonly used: boolean;
}

/** From here on a column is read as what it was taken for; below, and down to the second, it is only asked about. */
const USED = 0.6;
const ASKED = 0.45;

/** A guess is never as sure as a known header. */
const SUREST = 0.95;

/**
 * Gives the columns whose headers nobody has seen to the register's columns that are still wanting: by how near the header
 * is to a known one (words in common, letters apart) and by what stands in the column. The likeliest pair first; each
 * column and each meaning once. Two meanings as likely are both left to be asked about.
 */
export function guessColumns(
  headers: readonly ColumnHeader[],
  known: ReadonlyMap<ColumnKey, ColumnHeader>,
  template: Template,
  sampleOf: (column: number) => ColumnSample,
): readonly ColumnGuess[] {
  const wanting = judgesOf(template).filter(({ spec }) => !known.has(spec.id));
  // "Cá nhân" over marks is one of a column's values, and no mark of its own.
  const values = [template.subjects, template.kinds, template.fields].map(createCategoryFinder);
  const pairs = headers.flatMap((header) => {
    if (header.path.length === 0 || isOrdinalHeader(header.path.at(-1) ?? "")) return [];
    const sample = sampleOf(header.column);
    if (sample.values.length === 0) return [];
    const isHonour = /\bdanh hieu\b/u.test(foldWords(header.path.join(" ")));
    const isValue = values.some((finder) => finder.exact(header.path.at(-1) ?? "") !== null);
    const isUnit = isUnitColumn(
      header,
      wanting.find(({ spec }) => spec.id === "unit")?.holds(sample, header.path) ?? 0,
    );
    const meantYear = findMeantYear(header.column, known, template, sampleOf);
    return wanting.flatMap(({ spec, holds, names }) => {
      const isOther =
        (isUnit && spec.id === "name") ||
        (isHonour && spec.id === "awardForm") ||
        (isValue && spec.holds === "flag");
      // Contents that do not fit rule a column out, whatever its header.
      const content = isOther ? 0 : holds(sample, header.path);
      const score = content < FITS ? 0 : scorePair(spec, nameLikeness(header.path, names), content);
      return score < ASKED ? [] : [{ header, spec, isMeantYear: spec.id === meantYear, score }];
    });
  });
  pairs.sort((a, b) => b.score - a.score || Number(b.isMeantYear) - Number(a.isMeantYear));
  const guesses: ColumnGuess[] = [];
  const takenColumns = new Set<number>();
  const takenIds = new Set<ColumnKey>();
  for (const { header, spec, score, isMeantYear } of pairs) {
    if (takenColumns.has(header.column) || takenIds.has(spec.id)) continue;
    const rival = pairs.some(
      (other) =>
        other.score >= USED &&
        score - other.score < 0.08 &&
        // Any words are words: where all of a column's are of one catalogue, they are not by chance.
        !(TELLING.has(spec.id) && other.header === header && other.spec.holds === "text") &&
        !(isMeantYear && other.header === header && other.spec.holds === "year") &&
        ((other.header === header && other.spec !== spec && !takenIds.has(other.spec.id)) ||
          (other.spec === spec && other.header !== header && !takenColumns.has(other.header.column))),
    );
    takenColumns.add(header.column);
    takenIds.add(spec.id);
    const confidence = Math.round(Math.min(SUREST, score) * 100) / 100;
    guesses.push({ header, id: spec.id, confidence, used: score >= USED && !rival });
  }
  return guesses;
}

/** Only these tell by their contents alone what they are; years, levels and marks stand in several columns. */
const TELLING: ReadonlySet<ColumnKey> = new Set([
  "unit",
  "kind",
  "subject",
  "field",
  "awardForm",
  "decision",
]);

/** From here on the values of one catalogue make a column its own, whatever else stands among them. */
const STEADY = 0.7;

/** The share of its contents that must fit. */
const FITS = 0.5;

function scorePair(spec: RegisterColumnSpec, name: number, content: number): number {
  if (TELLING.has(spec.id)) return 0.62 * content + 0.38 * name;
  // Words fit any column of words, and years any of years: the header must do most of it.
  const [weight, least] = spec.holds === "text" ? [0.25, 0.6] : [0.35, 0.5];
  return Math.min(weight * content + (1 - weight) * name, name < least ? USED - 0.01 : 1);
}

/** How a column of the register is known by its contents and by its names. */
interface ColumnJudge {
  readonly spec: RegisterColumnSpec;
  readonly holds: ContentJudge;
  readonly names: readonly KnownName[];
}

const judges = new WeakMap<Template, readonly ColumnJudge[]>();

function judgesOf(template: Template): readonly ColumnJudge[] {
  let found = judges.get(template);
  if (!found) {
    found = template.columns.map((spec) => ({
      spec,
      holds: createContentJudge(spec, template),
      names: namesOf(spec),
    }));
    judges.set(template, found);
  }
  return found;
}

type ContentJudge = (sample: ColumnSample, path: readonly string[]) => number;

/** How much of a column's contents, 0–1, is what the register's column holds. */
function createContentJudge(spec: RegisterColumnSpec, template: Template): ContentJudge {
  if (spec.id === "unit") return createUnitJudge(template);
  if (spec.id === "awardForm") return createRewardJudge(template);
  if (spec.id === "decision")
    return (sample) =>
      share(sample, (text) => /(?<!\d)\d+\s*(?:[-/]\s*)?(?:QĐ|QD|NQ|TB)(?!\p{L})/iu.test(text));
  if (spec.holds === "text") return judgeWords;
  const isField = spec.id === "field";
  const read = createMeaningReader(spec, template, createUnitCatalogue(template));
  const { from, to } = template.span ?? template.period;
  return ({ values, isDate }, path) => {
    // An office has fields of its own, and says so above them: a few that come again and again.
    if (isField && SAYS_FIELD.test(path.at(-1) ?? "") && comesAgain(values)) return STEADY;
    const categories = new Set<string>();
    const fitting = values.filter((value) => {
      const meaning = read(value, isDate);
      // A year of birth is a year too.
      if (meaning.kind === "year") return meaning.year >= from - 12 && meaning.year <= to + 12;
      if (meaning.kind === "category") categories.add(meaning.id);
      return meaning.kind === (spec.holds === "flag" ? "flag" : "category");
    });
    const share = fitting.length / Math.max(1, values.length);
    // Several names of one catalogue that come again and again leave no doubt; the rest are names nobody knows yet.
    const isSteady = categories.size > 1 && fitting.length >= 2 * categories.size;
    return isSteady && share >= STEADY ? 1 : share;
  };
}

const SAYS_FIELD = /lĩnh vực|(?<!\p{L})l\s?\.\s?vực/iu;

function comesAgain(values: ColumnSample["values"]): boolean {
  const texts = values.filter((value) => typeof value === "string");
  return texts.length >= 8 && texts.length === values.length && new Set(texts).size * 3 <= texts.length;
}

function createUnitJudge(template: Template): ContentJudge {
  if (template.units.length > 0) {
    const finder = createCategoryFinder(
      template.units.map((unit) => ({ id: unit.name, name: unit.name, aliases: unit.aliases })),
    );
    return (sample) => share(sample, (text) => finder.exact(text) !== null);
  }
  // Names of units come again and again, or stand for the rows below; a list of collectives does neither.
  return (sample, path) => {
    const names = share(sample, (text) => isUnitName(text));
    const distinct = new Set(sample.values).size;
    if (distinct * 2 <= sample.values.length) return names;
    // Collectives stand so, too, beside a column of persons: then only the header can tell.
    const isSparse = sample.isFromTop && distinct * 2 <= sample.rows;
    return isSparse && UNIT_HEADER.test(path.join(" ")) && !DOER_HEADER.test(path.join(" ")) ? names : 0;
  };
}

/** "Đơn vị thực hiện" over units that come again and again: who does it is a unit, and no name of a doer. */
function isUnitColumn({ path }: ColumnHeader, share: number): boolean {
  const words = path.join(" ");
  return share >= USED && UNIT_HEADER.test(words) && !DOER_HEADER.test(words);
}

const UNIT_HEADER = /đơn vị|cơ quan|địa phương|xã|phường|chi bộ|trường học|nhà trường/iu;
const DOER_HEADER = /tập thể|cá nhân|người|họ (?:và )?tên|tác giả|chủ thể/iu;

/** Rewards, most of them; a title of honour among them is a fault to be told, and no reason to pass the column by. */
function createRewardJudge({ rewards, honours }: Template): (sample: ColumnSample) => number {
  const toFinder = (names: readonly string[]): ReturnType<typeof createCategoryFinder> =>
    createCategoryFinder(names.map((name) => ({ id: name, name, aliases: [] })));
  const [reward, honour] = [toFinder(rewards), toFinder(honours)];
  return (sample) => {
    const own = share(sample, (text) => reward.within(text) !== null);
    return own < 0.5 ? own : share(sample, (text) => (reward.within(text) ?? honour.within(text)) !== null);
  };
}

/** Words, not figures. */
function judgeWords(sample: ColumnSample): number {
  return share(sample, (text) => /\p{L}{2}/u.test(text));
}

function share({ values }: ColumnSample, fits: (text: string) => boolean): number {
  const fitting = values.filter((value) => typeof value === "string" && fits(value)).length;
  return fitting / Math.max(1, values.length);
}
