import { COUNTED_WORDS } from "../lexicon/counted-words";
import { MEASURES, PERSON_WORDS } from "../lexicon/measures";
import { startsWith } from "../lexicon/word-pattern";
import type { Quantity } from "./quantity";

/** A unit of measure, or the thing that is counted. */
export interface Unit {
  /** `mass`, `money` …, `person`, or the first word of what is counted. */
  readonly dimension: string;
  /** How many of the dimension's first unit it is. */
  readonly factor: number;
  /** It may be parted anywhere, as no household may. */
  readonly measured: boolean;
  /** The words that name it. */
  readonly words: string;
}

/** What a quantity is measured in: "7 triệu đồng/người/tháng" is money for each person and month. */
export interface Measure {
  readonly unit: Unit;
  /** What it is one for each of; none of a plain amount. */
  readonly per: readonly Unit[];
  /** The words say that it is a mean, not an allotment or a price. */
  readonly mean: boolean;
}

/** Reads the unit of a quantity, with what it is for each of however that is written. Read once for each quantity. */
export function readMeasure(quantity: Quantity): Measure {
  const known = made.get(quantity);
  if (known) return known;
  const measure = read(quantity);
  made.set(quantity, measure);
  return measure;
}

const made = new WeakMap<Quantity, Measure>();

function read(quantity: Quantity): Measure {
  const { lead, tail } = quantity;
  if (/^ ?‰/u.test(tail))
    return {
      unit: { dimension: "any", factor: 1, measured: false, words: "" },
      per: [{ dimension: "person", factor: 1000, measured: false, words: "dân" }],
      mean: true,
    };
  const unit = readOwn(quantity);
  const behind = readBehind(tail, quantity);
  const before = readBefore(lead);
  const per = behind.length > 0 ? [...behind, ...before.filter((each) => !isAmong(each, behind))] : before;
  return { unit, per: quantity.figure.percent ? [] : per, mean: MEAN.test(lead) };
}

function isAmong(unit: Unit, others: readonly Unit[]): boolean {
  return others.some(({ dimension }) => dimension === unit.dimension);
}

const MEAN = /(?<!\p{L})(?:bình quân|trung bình|năng suất|mật độ|tỷ suất|tính ra)(?!\p{L})/u;

function readOwn({ figure, sentence, counter, tail }: Quantity): Unit {
  const measured = readUnit(tail);
  if (measured?.measured === true) return measured;
  const scaled = /(?:triệu|tỷ|tỉ|nghìn|ngàn)$/u.test(sentence.lower.slice(figure.from, figure.to));
  const words = figure.head.toLowerCase().split("/", 1)[0] ?? "";
  if (scaled && (counter === "" || /^\s?(?:[/,;.):]|$)/u.test(tail)))
    return { dimension: "money", factor: 1, measured: true, words: "đồng" };
  return counter === "" ? NOTHING : countUnit(words);
}

const NOTHING: Unit = { dimension: "", factor: 1, measured: false, words: "" };

const MEASURE = startsWith(Object.keys(MEASURES), " ?");
const PERSON = startsWith(PERSON_WORDS, "(?:đầu )?");

/** Reads the unit that words begin with. */
function readUnit(words: string): Unit | null {
  const name = MEASURE.exec(words)?.[0].trim();
  const measure = name === undefined ? undefined : MEASURES[name];
  // "12 ngày công" are days of work, no stretch of time.
  if (name !== undefined && measure && !/^ công/u.test(words.trimStart().slice(name.length)))
    return { ...measure, measured: true, words: name };
  const counted = /^ ?(\p{L}+(?: \p{L}+){0,2})/u.exec(words)?.[1];
  return counted === undefined ? null : countUnit(counted);
}

function countUnit(words: string): Unit {
  const bare = words.replace(/^(?:mỗi|số|cái|chiếc) (?=\p{L})/u, "");
  const dimension = PERSON.test(bare) ? "person" : (/^\p{L}+/u.exec(bare)?.[0] ?? "");
  return { dimension, factor: 1, measured: false, words: bare };
}

/** "62 tạ/ha", "7 triệu đồng/người/tháng", "8,5 bác sĩ/10.000 dân", "500.000 đồng một suất". */
function readBehind(tail: string, { sentence, figure }: Quantity): readonly Unit[] {
  const words = sentence.lower.slice(figure.to, figure.to + 80);
  const slash = /^[^,;.()\d/]{0,30}\/ ?/u.exec(words);
  if (slash) return readChain(words.slice(slash[0].length));
  const each =
    /^[^,;.()\d/]{0,30}?(?<!\p{L})(?:trên một|trên mỗi|cho một|cho mỗi|một|mỗi|từng) (?=\p{L})/u.exec(tail);
  if (!each) return [];
  const rest = tail.slice(each[0].length);
  // "trao 20 suất, mỗi suất 500.000 đồng": it belongs to the next number, as it does without the comma.
  if (sentence.lower.length > figure.to + tail.length && /^\p{L}+(?: \p{L}+){0,6} $/u.test(rest)) return [];
  const unit = readUnit(rest);
  return unit ? [unit] : [];
}

function readChain(words: string): readonly Unit[] {
  const units: Unit[] = [];
  for (let rest = words; units.length < MOST_PER;) {
    const many = /^(?:(\d{1,3}(?:\.\d{3})*|\d+)|(?:một )?(vạn|nghìn|ngàn)) ?/u.exec(rest);
    if (many) rest = rest.slice(many[0].length);
    const unit = readUnit(rest);
    if (!unit || !isRound(countOf(many))) break;
    units.push({ ...unit, factor: unit.factor * countOf(many) });
    const next = /^[\p{L}\d²³ ]{1,24}\/ ?/u.exec(rest);
    if (!next) break;
    rest = rest.slice(next[0].length);
  }
  return units;
}

const MOST_PER = 3;

/** "21,6 tỷ đồng/318 hộ" are two figures side by side, no rate. */
function isRound(count: number): boolean {
  return Number.isInteger(Math.log10(count));
}

function countOf(many: RegExpExecArray | null): number {
  if (!many) return 1;
  if (many[1] !== undefined) return Number(many[1].replace(/\./gu, ""));
  return many[2] === "vạn" ? 1e4 : 1000;
}

/** "mỗi hộ nhận", "bình quân mỗi tháng mỗi tổ", "lương thực bình quân đầu người". */
function readBefore(lead: string): readonly Unit[] {
  const near = lead.slice(-70);
  const units: Unit[] = [];
  for (const [, words = ""] of near.matchAll(EACH)) {
    const unit = readUnit(words);
    if (unit && !isAmong(unit, units)) units.push(unit);
  }
  if (
    units.length === 0 &&
    /(?<!\p{L})(?:đầu người|nhân khẩu)[^,;:.()]{0,30}$/u.test(near) &&
    MEAN.test(near)
  )
    units.push(countUnit("người"));
  return units;
}

/** Nothing parts it from the number but a second kind of the same ("mỗi xã, thị trấn có"). */
const EACH =
  /(?<!\p{L})(?:mỗi|từng|cứ một|bình quân một|trung bình một) (\p{L}+(?: \p{L}+){0,2})(?=(?:, \p{L}+ \p{L}+)?(?: [^,;:.()\d]{0,45})?\s?$)/gu;

/** Do two units name one thing: of one dimension, and not "hội thi" for "hội viên"? */
export function isSameThing(a: Unit, b: Unit): boolean {
  if (a.dimension === "" || a.dimension !== b.dimension) return false;
  if (a.measured || b.measured || a.dimension === "person") return a.measured === b.measured;
  const [[, one], [, other]] = [a.words.split(" "), b.words.split(" ")];
  if (one === undefined || other === undefined || one === other) return true;
  return !COMPOUND.has(`${a.dimension} ${one}`) && !COMPOUND.has(`${b.dimension} ${other}`);
}

/** Two words that are one name: the first alone says little. */
const COMPOUND: ReadonlySet<string> = new Set(COUNTED_WORDS.filter((word) => word.includes(" ")));
