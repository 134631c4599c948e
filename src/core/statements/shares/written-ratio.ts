import type { Quantity } from "../../quantities/quantity";

/** "33 trường trên tổng số 75 trường": the words between make a ratio of the two. */
export function isWrittenRatio(first: Quantity, last: Quantity): boolean {
  if (first.figure.percent || last.figure.percent || last.figure.value < first.figure.value) return false;
  return last.lead.length < 60 && WRITTEN.test(last.lead);
}

/** "trên tổng số", "trên tổng dân số", "trong toàn xã". */
const WRITTEN =
  /(?:(?:trên|trong|\/)\s?tổng(?: \p{L}+){0,3}|(?:trên|trong) (?:dân số|toàn(?: \p{L}+){1,2}))\s$/u;
