import type { Sentence } from "../../model/claim";
import { listDates, wordsBefore, type DatedDay } from "./list-dates";

/** An act that is dated before what it rests on. */
export interface FalseOrder {
  readonly act: DatedDay;
  readonly basis: DatedDay;
}

/**
 * Finds "phê duyệt ngày 12/5/2024 trên cơ sở Tờ trình … lập ngày 28/6/2024", "Căn cứ Biên bản ngày 8/7/2024, ngày 3/7/2024 …
 * ban hành" and "ngày 17/5/2024 … ra quyết định trên cơ sở đơn rút nói trên" of an application withdrawn on a later day.
 */
export function* findFalseOrders(sentences: readonly Sentence[]): Iterable<FalseOrder> {
  for (const [at, sentence] of sentences.entries()) {
    const link = BASIS.exec(sentence.lower);
    if (!link) continue;
    const dates = listDates([sentence], at);
    const found =
      readBehind(sentence, link, dates) ?? readBefore(sentence, dates) ?? readRecalled(sentences, at, link);
    if (found && found.act.days < found.basis.days) yield found;
  }
}

const LINK =
  "trên cơ sở|căn cứ(?: vào)?|dựa trên|thực hiện|chấp hành|thi hành|sau khi (?:có|nhận được|nhận|xem xét|được)|theo đề nghị tại|xét đề nghị tại";
const BASIS = new RegExp(String.raw`(?<!\p{L})(?:${LINK})(?!\p{L})`, "u");
const OPENS =
  /^\s*(?:[-+•] )?(?:trên cơ sở|căn cứ(?: vào)?|dựa trên|thực hiện|chấp hành|thi hành|sau khi (?:có|nhận được|nhận|xem xét)|xét|theo)(?!\p{L})/u;
const ACT =
  /(?<!\p{L})(?:phê duyệt|ban hành|ký|quyết định|công nhận|cấp|thông qua|chấp thuận|giao|thành lập|khen thưởng|kết luận|xử phạt|đình chỉ|thu hồi|bổ nhiệm|khởi công|ra quyết định|chuyển|chi trả|công bố|gửi|báo cáo|nộp)(?!\p{L})/u;
/** A day that is a limit, and no day of an act. */
const LIMIT =
  /(?<!\p{L})(?:hiệu lực|từ|đến|trước|hạn|dự kiến|hết|kể từ|tính từ|chậm nhất)(?: \p{L}+)?(?: ngày)? $/u;

/** The act and its day, then the basis and its day. */
function readBehind(
  { lower }: Sentence,
  link: RegExpExecArray,
  dates: readonly DatedDay[],
): FalseOrder | null {
  const from = link.index;
  const act = dates.filter(({ to }) => to <= from).at(-1);
  const basis = dates.find((each) => each.from >= from + link[0].length);
  if (!act || !basis || LIMIT.test(wordsBefore(act, 30)) || LIMIT.test(wordsBefore(basis, 30))) return null;
  const gap = lower.slice(act.to, from);
  const rest = lower.slice(from, basis.from);
  if (
    gap.length > 70 ||
    rest.length > 150 ||
    /[;.:]/u.test(gap) ||
    /;|\. |(?<!\p{L})(?:thực hiện|trước khi)(?!\p{L})/u.test(rest)
  )
    return null;
  const isAct =
    ACT.test(lower.slice(Math.max(0, act.from - 60), act.from).replace(/^.*[;.]/u, "")) || ACT.test(gap);
  return isAct ? { act, basis } : null;
}

/** "Căn cứ … ngày B, … ngày A … ban hành": the basis opens the sentence. */
function readBefore({ lower }: Sentence, dates: readonly DatedDay[]): FalseOrder | null {
  const [basis, act, ...others] = dates;
  if (!OPENS.test(lower) || !basis || !act || others.length > 0 || basis.from > 160) return null;
  if (LIMIT.test(wordsBefore(act, 30)) || LIMIT.test(wordsBefore(basis, 30))) return null;
  const gap = lower.slice(basis.to, act.from);
  const behind = /^[^,;.]{0,60}/u.exec(lower.slice(act.to))?.[0] ?? "";
  if (!gap.includes(",") || /[;.]/u.test(gap) || gap.length > 160) return null;
  // Another document of the basis: "…, Quyết định số 5 ngày …".
  if (/(?:số|luật|nghị định|thông tư)[^,]{0,60}$/u.test(gap) && !ACT.test(behind)) return null;
  return ACT.test(behind) || ACT.test(gap.slice(gap.lastIndexOf(",", gap.length - 3)))
    ? { act, basis }
    : null;
}

const MOST_BACK = 5;

/** "trên cơ sở đơn rút nói trên": the only day told before of what its words name. */
function readRecalled(sentences: readonly Sentence[], at: number, link: RegExpExecArray): FalseOrder | null {
  const sentence = sentences[at];
  if (!sentence) return null;
  const behind = sentence.lower.slice(link.index + link[0].length);
  const words = /^((?: \p{L}+){1,6}?)(?: (?:nói|nêu|kể) trên| (?:này|đó)| vừa nêu| đã nêu)(?!\p{L})/u.exec(
    behind,
  )?.[1];
  if (words === undefined) return null;
  const first = Math.max(0, at - MOST_BACK);
  const near = sentences.slice(first, at + 1).filter(({ document }) => document === sentence.document);
  const dates = listDates(near, at + 1 - near.length);
  // "Thực hiện Kết luận này, ngày 09/8/2024 … đã gửi báo cáo": the act may stand behind it.
  const own = dates.filter((each) => each.sentence === sentence);
  // Where the words open a clause the act is told behind them.
  const opens = OPENS.test(sentence.lower) || /[;,]\s*$/u.test(sentence.lower.slice(0, link.index));
  const act =
    (opens ? own.find(({ from }) => from > link.index) : undefined) ??
    own.filter(({ to }) => to <= link.index).at(-1);
  if (
    !act ||
    LIMIT.test(wordsBefore(act, 30)) ||
    !ACT.test(
      act.to <= link.index
        ? sentence.lower.slice(Math.max(0, act.from - 60), link.index)
        : sentence.lower.slice(act.to, act.to + 80),
    )
  )
    return null;
  const named = words.trim().split(" ");
  const meant = dates.filter((each) => {
    // "ngày 14/8/2024, Đoàn ban hành Kết luận": the words may stand behind the day.
    const behind = each.sentence.lower.slice(each.to, each.to + 60).split(/[;.]/u, 1)[0] ?? "";
    const before = `${wordsBefore(each, 60).replace(/^.*[;,.]/u, "")} ${behind}`.split(/[\s,]+/u);
    return (
      each !== act &&
      each.from + each.at * 1e6 < act.from + act.at * 1e6 &&
      named.filter((word) => before.includes(word)).length >= Math.min(2, named.length)
    );
  });
  const [basis, ...others] = meant;
  return basis && others.length === 0 && !LIMIT.test(wordsBefore(basis, 30)) ? { act, basis } : null;
}
