import type { Sentence } from "../../model/claim";
import type { FalseOrder } from "./find-false-order";
import { listDates, wordsBefore, type DatedDay } from "./list-dates";

/** In sentences: both acts are told in one paragraph. */
const MOST_BACK = 4;

/**
 * Finds an act that is said to have come after another, or before it, and is dated otherwise: "Đơn được thụ lý ngày 20/5/2025; … sau khi
 * thụ lý, Chủ tịch ký quyết định ngày 12/5/2025", "bàn giao ngày 25/8; trước khi bàn giao, … kiểm tra ngày 09/10". The other act is
 * told by the same words with one day of its own.
 */
export function* findToldOrders(sentences: readonly Sentence[]): Iterable<FalseOrder> {
  for (const [at, sentence] of sentences.entries()) {
    for (const link of sentence.lower.matchAll(LINK)) {
      const near = sentences
        .slice(Math.max(0, at - MOST_BACK), at + 1)
        .filter(({ document, block }) => document === sentence.document && block === sentence.block);
      const dates = listDates(near, at + 1 - near.length);
      const act = findAct(dates, sentence, link.index + link[0].length);
      const basis = act && findBasis(dates, sentence, link.index, (link[2] ?? "").trim());
      if (!act || !basis) continue;
      if (link[1] === "sau" ? act.days < basis.days : act.days > basis.days) yield { act, basis };
    }
  }
}

const LINK = /(?<!\p{L})(sau|trước) khi((?: \p{L}+){1,4})/gu;
/** A day that is a limit, wished for, or an end of a stretch is no day of an act. */
const LIMIT =
  /(?<!\p{L})(?:hiệu lực|từ|đến|trước|hạn|dự kiến|kể từ|tính từ|chậm nhất|kế hoạch|hết)(?: \p{L}+)?(?: ngày)? $/u;

/** The one day behind the words, up to the end of their clause. */
function findAct(dates: readonly DatedDay[], sentence: Sentence, from: number): DatedDay | null {
  const rest = sentence.lower.slice(from);
  const end = from + (/[;]/u.exec(rest)?.index ?? rest.length);
  // "sau khi hoàn thành mặt bằng ngày 05/4": without a comma the day is that of the words themselves.
  const comma = rest.indexOf(",");
  const behind = dates.filter(
    (each) => each.sentence === sentence && comma >= 0 && each.from > from + comma && each.to <= end,
  );
  const [act, ...others] = behind;
  return act && others.length === 0 && !LIMIT.test(wordsBefore(act, 30)) ? act : null;
}

/** The last day before that the words of the act stand beside, where they stand beside no other day. */
function findBasis(
  dates: readonly DatedDay[],
  sentence: Sentence,
  until: number,
  words: string,
): DatedDay | null {
  const before = dates.filter((each) => each.sentence !== sentence || each.to <= until);
  const all = words.split(" ").filter((word) => !GRAMMAR.has(word));
  const name = all.slice(0, 2).join(" ");
  if (!name.includes(" ")) return null;
  const isEnd = ENDS.test(name);
  const named = before.filter(
    (each) => clauseOf(each).includes(` ${name} `) && (isEnd || !LIMIT.test(wordsBefore(each, 30))),
  );
  // "làm việc … từ ngày 16/6 đến ngày 27/6. Sau khi kết thúc …": the end of the only stretch.
  const ends = isEnd ? before.filter((each) => STRETCH.test(wordsBefore(each, 40))) : [];
  const found = named.length > 0 ? named : ends;
  return new Set(found.map(({ days }) => days)).size === 1 ? (found[0] ?? null) : null;
}

const GRAMMAR: ReadonlySet<string> = new Set(["được", "đã", "có", "bị", "các", "việc"]);
const ENDS = /^(?:kết thúc|hoàn thành|hết thời)/u;
const STRETCH = /(?<!\p{L})từ(?: ngày)? \d{1,2}\/\d{1,2}(?:\/\d{4})? đến(?: hết)?(?: ngày)? $/u;

/** The words between the day before it, or the beginning of its clause, and a few behind it. */
function clauseOf(day: DatedDay): string {
  const { lower } = day.sentence;
  const before =
    (wordsBefore(day, 110).split(/[;.:]/u).at(-1) ?? "").split(/\d{1,2}\/\d{1,2}(?:\/\d{4})?/u).at(-1) ?? "";
  const behind = /^[^,;.:\d]{0,30}/u.exec(lower.slice(day.to))?.[0] ?? "";
  return ` ${before.replace(/[(),–-]/gu, " ")} ${behind} `.replace(/\s+/gu, " ");
}
