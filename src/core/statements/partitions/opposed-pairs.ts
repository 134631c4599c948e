import type { Quantity } from "../../quantities/quantity";
import { lastClause } from "../../quantities/last-clause";
import { addUp } from "../precision";
import { areSexes } from "../sums/is-closed";
import type { Row, Run } from "./run";

/**
 * What is done and what is not make up the whole, wherever they stand: "đã khởi công 84 nhà, hoàn thành 61 nhà. Số chưa khởi
 * công là 9 nhà". The words that "chưa" or "không" denies stand before the other figure.
 */
export function listNegatedPairs(total: Quantity, rows: readonly Row[]): readonly Run[] {
  const figures = rows.flatMap(({ parts }, distance) => parts.map((each) => ({ each, distance })));
  const runs: Run[] = [];
  for (const [at, { each: denied }] of figures.entries()) {
    const words = readDenied(denied);
    const absent = ABSENT.test(denied.lead.slice(-40));
    if (words === null && !absent) continue;
    for (const [from, { each: done, distance }] of figures.slice(0, at).entries()) {
      if (
        at - from > MOST_BETWEEN ||
        !(absent ? PRESENT.test(done.lead.slice(-50)) : says(done, words ?? "")) ||
        done.figure.value >= total.figure.value
      )
        continue;
      // "được đánh giá 478; miễn 29; chưa đánh giá 05": what stands between is a part, too, where all make up the whole.
      const between = figures.slice(from, at + 1).map(({ each }) => each.figure.value);
      if (between.length > 2 && addUp(between) === total.figure.value) continue;
      runs.push({
        parts: [done, denied],
        side: "behind",
        distance,
        // What stands between may be what the second is left of.
        skipped: at - from - 1,
        whole: true,
        opposed: true,
        opening: "",
      });
    }
  }
  return runs;
}

/** "Có mặt: 26. Vắng: 04 đồng chí". */
const PRESENT = /(?<!\p{L})(?:có mặt|dự họp|tham dự|đến dự)(?: \p{L}+){0,3}:?\s*$/u;
const ABSENT = /(?<!\p{L})vắng(?: mặt)?(?: có lý do| có phép| không lý do)?:?\s*$/u;

/** Past another figure or two the second is left of what they say. */
const MOST_BETWEEN = 2;

/** The first two words that are denied before the figure: "chưa khởi công". */
function readDenied({ lead, tail }: Quantity): string | null {
  const [, before] =
    /(?<!\p{L})(?:chưa|không)(?: được)? (\p{L}+ \p{L}+)[^,;.()]{0,25}$/u.exec(lead.slice(-60)) ?? [];
  if (before !== undefined) return before;
  return /^[^,;.()]{0,25}?(?<!\p{L})(?:chưa|không)(?: được)? (\p{L}+ \p{L}+)/u.exec(tail)?.[1] ?? null;
}

/** The same words beside the other figure, not denied. */
function says({ lead, tail }: Quantity, words: string): boolean {
  // "Số phiếu hợp lệ: 39": a label ends with its colon.
  const label = /([^,;.()]{0,50}):\s*$/u.exec(lead)?.[1];
  const beside = `${label ?? lastClause(lead)} # ${tail.split(/[,;.()]/u, 1)[0] ?? ""}`;
  const at = beside.indexOf(words);
  return at >= 0 && !/(?:chưa|không)(?: được)? $/u.test(beside.slice(0, at));
}

/** Sentences between a whole and its men and women. */
const MOST_BACK = 4;

/**
 * "2.316 hội viên … Nữ 1.322 người, nam 994 người": men and women make up the whole, whatever it is counted by. They may be told
 * sentences apart ("Nữ đại biểu có 88 người, … nam giới tham dự đông: 57 đại biểu") where each is told once.
 */
export function listSexes(total: Quantity, rows: readonly (readonly Quantity[])[]): readonly Run[] {
  const near = rows.slice(0, MOST_BACK);
  const runs = near.flatMap((row, distance) =>
    row.flatMap((second, at) => {
      const first = row[at - 1];
      return first && areSexes(first, second) ? [{ parts: [first, second], distance }] : [];
    }),
  );
  if (runs.length === 0) {
    const told = near.flatMap((row, distance) => row.map((each) => ({ each, distance, sex: readSex(each) })));
    const [women, men] = ["nữ", "nam"].map((name) => told.filter(({ sex }) => sex === name));
    const [woman, man] = [women?.[0], men?.[0]];
    if (woman && man && women?.length === 1 && men?.length === 1)
      runs.push({ parts: [woman.each, man.each], distance: Math.min(woman.distance, man.distance) });
  }
  return (
    runs
      // "109,1 nam/100 nữ" are no people.
      .filter(({ parts }) =>
        parts.every(({ figure }) => figure.value < total.figure.value && figure.step >= 1),
      )
      .map((run) => ({ ...run, side: "behind", skipped: 0, whole: true, opposed: true, opening: "" }))
  );
}

/** Women or men, as the words of the clause before the number say, and nothing more of them. */
function readSex({ lead, counter }: Quantity): string {
  if (counter === "nữ" || counter === "nam") return counter;
  const clause = lead.split(/[,;.()]/u).at(-1) ?? "";
  const [, name = "", more = ""] = SEX.exec(clause) ?? [];
  return more.split(" ").length <= MOST_WORDS ? name : "";
}

const SEX = /(?<!\p{L})(nữ|nam)(?! (?:định|trung|bộ|đàn))(?: giới)?((?: \p{L}+){0,5}):? $/u;
/** "nữ đại biểu có 88 người", but not "nữ làm chủ cơ sở sản xuất kinh doanh có 5 chị". */
const MOST_WORDS = 5;
