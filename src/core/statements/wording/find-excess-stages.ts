import type { Claims } from "../../model/claim";
import { lastClause } from "../../quantities/last-clause";
import type { Quantity } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import type { Assertion } from "./assertion";

/** Stages through which the same things pass, none of which has more of them than the one before. */
interface Course {
  readonly counters: ReadonlySet<string>;
  readonly stages: readonly RegExp[];
}

const COURSES: readonly Course[] = [
  {
    counters: new Set(["phiếu", "lá", ""]),
    stages: [
      /(?<!\p{L})phát (?:ra|hành)?(?!\p{L})/u,
      /(?<!\p{L})thu (?:về|vào|lại)(?!\p{L})/u,
      /(?<!không )(?<!\p{L})hợp lệ(?!\p{L})/u,
      /(?<!\p{L})(?:cao nhất|thấp nhất|trúng cử|tán thành|đồng ý|tín nhiệm|(?:ông|bà|đồng chí) \p{L}+[^,;]{0,40} (?:được|với|đạt))(?!\p{L})/u,
    ],
  },
  {
    counters: new Set(["đại biểu", "đại", "người", "đồng", ""]),
    stages: [/(?<!\p{L})triệu tập(?!\p{L})/u, /(?<!\p{L})(?:có mặt|về dự)(?!\p{L})/u],
  },
  {
    counters: new Set(["em", "học", "thí", "học sinh", "thí sinh", "người"]),
    stages: [/(?<!\p{L})(?:dự thi|dự tuyển)(?!\p{L})/u, /(?<!\p{L})(?:trúng tuyển|thi đỗ)(?!\p{L})/u],
  },
];

/** In sentences: the stages of one vote or one exam are told together. */
const MOST_BACK = 2;

/**
 * Finds a stage that has more than the one before it: "phát ra 145 phiếu, thu về 148 phiếu", "phiếu hợp lệ 2.297 … ông Tuất
 * với 2.318 phiếu". The nearest number of that stage is the one it passes on from.
 */
export function* findExcessStages(claims: Claims): Iterable<Assertion> {
  let placed: { readonly stage: number; readonly quantity: Quantity; readonly course: Course }[] = [];
  let document = "";
  for (const { sentence, index, quantities } of readQuantities(claims)) {
    if (sentence.document !== document) placed = [];
    placed = placed.filter(({ quantity }) => index - quantity.figure.sentence <= MOST_BACK);
    document = sentence.document;
    for (const quantity of quantities) {
      const found = readStage(quantity);
      if (!found) continue;
      const before = placed.filter((each) => each.course === found.course && each.stage < found.stage);
      const nearest = Math.max(-1, ...before.map(({ stage }) => stage));
      const from = before.filter(({ stage }) => stage === nearest).at(-1)?.quantity;
      if (from && quantity.figure.value > from.figure.value)
        yield {
          kind: "excess",
          sentence,
          from: quantity.figure.from,
          to: Math.max(quantity.figure.to, quantity.figure.headEnd),
          expected: from.figure.value,
          figures: [quantity.figure, from.figure],
          loudness: "error",
        };
      placed.push({ ...found, quantity });
    }
  }
}

function readStage(quantity: Quantity): { readonly course: Course; readonly stage: number } | null {
  const { figure, role, counter, lead } = quantity;
  if (role !== "main" || figure.percent || figure.base !== undefined || figure.bound !== "exact") return null;
  const words = `${lastClause(lead)} # ${figure.head.toLowerCase()}`;
  for (const course of COURSES) {
    if (!course.counters.has(counter)) continue;
    const stage = course.stages.map((each) => each.test(words)).lastIndexOf(true);
    if (stage >= 0) return { course, stage };
  }
  return null;
}
