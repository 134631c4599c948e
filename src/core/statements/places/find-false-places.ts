import type { Claims } from "../../model/claim";
import { readWholeNumber } from "../../numerals/number-words";
import { readQuantities } from "../../quantities/read-quantities";
import type { QuantityLine } from "../../quantities/quantity";
import type { Assertion } from "../wording/assertion";
import { findMember } from "./find-member";
import type { Named } from "./named-list";
import { readFirstPlaces, type FirstPlace } from "./read-first-places";
import { walkNamedLists } from "./walk-lists";

/**
 * Finds a place that the words give to one of a list, and its figures do not: "năm 2024 đạt 471 tấn, là mức cao nhất trong bốn năm"
 * beside a year of 486, "cao nhất là Phú Hậu" beside a greater one, "Xã Tân Dân đứng thứ ba" of one that only one other
 * beats. The list gives three figures or more of the same things, each with its name or its time.
 */
export function* findFalsePlaces(claims: Claims): Iterable<Assertion> {
  const told = new Set<string>();
  for (const { line, lists } of walkNamedLists(readQuantities(claims))) {
    const { sentence } = line;
    const places = [
      ...judgeFirst(lists.flatMap((list) => [...readFirstPlaces(line, list)])),
      ...lists.slice(0, 1).flatMap((list) => [...readRanks(line, list)]),
    ];
    for (const { from, to, member, place, ahead } of places) {
      const key = `${sentence.document} ${sentence.block} ${from} ${member.name}`;
      if (told.has(key)) continue;
      told.add(key);
      const figures = [member, ...ahead].map(({ quantity }) => quantity.figure);
      yield { kind: "rank", sentence, from, to, expected: place, figures, loudness: "error" };
    }
  }
}

interface FalsePlace {
  readonly from: number;
  readonly to: number;
  readonly member: Named;
  /** Where it stands by its figure. */
  readonly place: number;
  /** Those that are before it. */
  readonly ahead: readonly Named[];
}

/** Of several figures beside each name one that gives it the place is the one that is meant. */
function* judgeFirst(claims: readonly FirstPlace[]): Iterable<FalsePlace> {
  const aheadOf = ({ member, most, list }: FirstPlace): readonly Named[] => {
    const { value } = member.quantity.figure;
    return list.filter(({ quantity: { figure } }) => (most ? figure.value > value : figure.value < value));
  };
  for (const claim of claims) {
    const same = claims.filter(
      ({ from, member }) => from === claim.from && member.name === claim.member.name,
    );
    if (same[0] !== claim || same.some((each) => aheadOf(each).length === 0)) continue;
    const ahead = aheadOf(claim);
    // One that beats it is the odd one out; where several do, the list tells of something else, unless it is the whole list.
    if (ahead.length === 1 || (claim.whole && ahead.length > 0))
      yield { from: claim.from, to: claim.to, member: claim.member, place: ahead.length + 1, ahead };
  }
}

const RANK =
  /(?<!\p{L})(?:đứng|xếp|giữ|ở)(?: ở)?(?: vị trí| hạng)? (?:thứ|hạng) (hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})(?![\p{L}\d/]| ?\/)/gu;
/** Of more than the list: "xếp thứ 12 toàn huyện". */
const OF_MORE =
  /^ (?:toàn|trong|của|cả|trên)(?: toàn| cả)? (?:huyện|tỉnh|thành phố|nước|ngành|quốc|thị xã|quận)(?!\p{L})/u;

/** "xã Chiềng Lề xếp thứ hai": counted from the greatest or, where no points are given, from the least. */
function* readRanks(line: QuantityLine, list: readonly Named[]): Iterable<FalsePlace> {
  const { lower } = line.sentence;
  for (const match of lower.matchAll(RANK)) {
    const from = match.index;
    const to = from + match[0].length;
    const rank = match[1] === "tư" ? 4 : (readWholeNumber(match[1] ?? "") ?? Number(match[1]));
    const member = findMember(line, from, list, /^(?:,? (?:và |đã |hiện )?)$/u);
    if (!member || rank > list.length || OF_MORE.test(lower.slice(to, to + 24))) continue;
    const { value } = member.quantity.figure;
    const figures = list.filter((each) => each !== member).map(({ quantity: { figure } }) => figure.value);
    if (figures.includes(value)) continue;
    const ahead = list.filter(({ quantity: { figure } }) => figure.value > value);
    const place = ahead.length + 1;
    const upwards = list.length - ahead.length;
    const { counter } = member.quantity;
    const counted = counter === "điểm" || lower.slice(to).startsWith(` về số ${counter}`);
    if (rank === place || (rank === upwards && !counted)) continue;
    yield { from, to, member, place, ahead };
  }
}
