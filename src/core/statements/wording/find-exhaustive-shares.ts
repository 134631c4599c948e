import type { Claims } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readNumeral } from "../../numerals/read-numeral";
import { readQuantities } from "../../quantities/read-quantities";
import { addUp } from "../precision";
import type { Assertion } from "./assertion";

const REACH = 8;
const CHOICE = "mức|phương án|lựa chọn|ý kiến|nhóm|loại|câu trả lời|đáp án|mục";
const COUNTED = new RegExp(
  String.raw`(?<!\p{L})(?:chỉ có|gồm|có|trong|theo|một trong|chia (?:làm|thành)) (\d|hai|ba|bốn|năm|sáu) (?:${CHOICE})(?!\p{L})`,
  "u",
);
const ONE_EACH =
  /(?<!\p{L})(?:mỗi|từng) (?:\p{L}+ ){1,3}?(?:chỉ )?(?:được )?(?:chọn|đánh dấu|trả lời|thuộc|xếp|nằm)(?: vào)?(?: đúng| duy nhất| chỉ)? (?:một|01|1)(?!\p{L})|(?<!\p{L})không (?:phiếu|người|ai)(?: nào)? (?:bỏ trống|chọn hai|để trống)/u;

/**
 * Finds the shares of one question that must make 100 and do not: "mỗi người chọn đúng một mức", "phiếu chỉ có bốn mức", and as many
 * shares in the sentences around it, each alone of its answer. Shares of another time are none of them.
 */
export function* findExhaustiveShares(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  const told = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const { lower } = line.sentence;
    yield* judgeDivision(line, told);
    if (!ONE_EACH.test(lower)) continue;
    const near = lines
      .slice(Math.max(0, at - REACH), at + REACH)
      .filter(({ sentence }) => sentence.document === line.sentence.document);
    const number =
      readNumeral(
        near.map(({ sentence }) => COUNTED.exec(sentence.lower)?.[1]).find((each) => each !== undefined) ??
          "",
      ) ?? 0;
    const shares = near.flatMap(({ quantities }) => quantities).filter(isAnswer);
    const own = line.quantities.filter(isAnswer);
    const isTogether = own.length === shares.length && own.length === line.quantities.length;
    const expected = number > 0 ? number : shares.every(isLabelled) || isTogether ? shares.length : 0;
    if (shares.length < 3 || shares.length !== expected) continue;
    const sum = addUp(shares.map(({ figure }) => figure.value));
    const play = shares.reduce((all, { figure }) => all + figure.step / 2, 0);
    const last = shares.at(-1);
    if (!last || Math.abs(sum - 100) <= play + 1e-9 || Math.abs(sum - 100) > FARTHEST) continue;
    if (told.has(last.figure.index)) continue;
    told.add(last.figure.index);
    yield assert(last, sum, shares.slice(0, -1));
  }
}

/** "Phân theo mục đích: rừng đặc dụng chiếm 22,4%, rừng phòng hộ 41,3%, rừng sản xuất 36,3% diện tích có rừng": all in one sentence. */
function* judgeDivision({ sentence, quantities }: QuantityLine, told: Set<number>): Iterable<Assertion> {
  const shares = quantities.filter(isAnswer);
  const isScale = areOfScale(shares);
  if (!isScale && !DIVIDES.test(sentence.lower)) return;
  const last = shares.at(-1);
  if (!last || shares.length < 3 || shares.length !== quantities.length) return;
  const sum = addUp(shares.map(({ figure }) => figure.value));
  const play = shares.reduce((all, { figure }) => all + figure.step / 2, 0);
  if (
    Math.abs(sum - 100) <= play + 1e-9 ||
    Math.abs(sum - 100) > (isScale ? FARTHEST : NEAR) ||
    told.has(last.figure.index)
  )
    return;
  told.add(last.figure.index);
  yield assert(last, sum, shares.slice(0, -1));
}

/** "rất hài lòng 62%, hài lòng 27%, …, không hài lòng 6%": steps of one scale, of which each has but one. */
function areOfScale(shares: readonly Quantity[]): boolean {
  const labels = shares.map(({ lead }) => {
    const label = lead.split(/[,;:(]/u).at(-1) ?? "";
    return label.trim().replace(/ (?:là|chiếm|đạt)$/u, "");
  });
  return (
    !labels.includes("") && labels.some((label) => NOT.test(label) && labels.includes(label.replace(NOT, "")))
  );
}

const NOT = /^(?:không|chưa) /u;

const DIVIDES = /^[\s\-+•*]*(?:(?:phân|chia|tính|xét|xếp)(?: loại| tích)? |cơ cấu )?theo [\p{L} ]{2,50}:/u;
/** A division that leaves some out is farther from 100. */
const NEAR = 5;

/** Farther away the shares are of several questions. */
const FARTHEST = 40;

function isAnswer({ figure, role, bracket, lead }: Quantity): boolean {
  if (!figure.percent || figure.base !== undefined || figure.bound !== "exact" || bracket >= 0) return false;
  return (role === "main" || role === "left") && !OTHER.test(lead.slice(-60));
}

const OTHER =
  /(?<!\p{L})(?:so với|cùng kỳ|quý trước|năm trước|kỳ trước|tăng|giảm|đạt tỷ lệ|thu về|phiếu hợp lệ|tham gia|cả hai mức)(?!\p{L})/u;

/** Named in quotation marks beside it. */
function isLabelled({ lead, tail }: Quantity): boolean {
  return /[“"”]/u.test(lead.slice(-60)) || /^[^,;.]{0,30}[“"”]/u.test(tail);
}

function assert({ sentence, figure }: Quantity, sum: number, others: readonly Quantity[]): Assertion {
  const { from, to } = figure;
  const figures = others.map((each) => each.figure);
  const expected = addUp([figure.value, 100, -sum]);
  return { kind: "complement", sentence, from, to, expected, figures, loudness: "error" };
}
