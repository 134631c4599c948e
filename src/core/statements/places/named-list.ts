import type { Sentence } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";

/** A name, or a time, before one figure: "Tân Thành 42,5 điểm", "năm 2022 đạt 41,8 triệu đồng". */
export interface Named {
  /** In lower case: "tân thành", "năm 2022", "quý ii". */
  readonly name: string;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** The words of the list before its first name, and those that its items repeat. */
  readonly head: string;
}

/** Verbs that say nothing but that a figure follows. */
const VERBS = "đạt|được|có|với|là|thu|góp|chỉ|xảy ra|thu được|trồng|còn|chiếm";
/** What may stand between a name and its figure. */
export const BETWEEN = String.raw`(?::| \(|,)?(?: (?:${VERBS}))*\s?\(?$`;
const NAME = String.raw`\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4}`;
const NAME_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(${NAME})${BETWEEN}`, "u");
/** "chi hội Bàu Sen tiết kiệm được", "chi hội Rạch Vẹt còn khiêm tốn, chỉ": what the name is said to do may stand between. */
const NAME_IN_CLAUSE = new RegExp(
  String.raw`(?:^|[;,:.] ?|(?<!\p{L})và )(?:\p{Ll}+ ){0,3}(${NAME})(?: (?!(?:tăng|giảm|so|từ|kế|năm|cùng|mỗi|trong|hơn|kém|cao|thấp|thêm|vượt|còn lại)(?!\p{L}))\p{Ll}+){1,5}(?:, (?:mới |chỉ )?(?:chỉ|đạt|được|với))?\s?$`,
  "u",
);
const TIME_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d/])((?:năm|quý|tháng|đợt|kỳ|tuần) (?:\d{1,4}|[ivx]{1,4})|(?:19|20)\d{2})(?:/\d{4})?${BETWEEN}`,
  "u",
);
/** "cam 212 ha, bưởi 164 ha": what stands alone between a mark and its figure. */
const LABEL_BEFORE = new RegExp(
  String.raw`(?:[,;:(]|(?<!\p{L})(?:gồm|và)) ?((?!(?:${VERBS}|tổng|cộng|trong|còn|tăng|giảm|bình quân|khác|riêng|kế hoạch|so|từ|đến|mỗi)(?!\p{L}))\p{Ll}+(?: \p{Ll}+){0,4}?)${BETWEEN}`,
  "u",
);
const MOST_NAMES = 40;

/** The list of a sentence: each of three figures or more of the same things has its name; no name twice. */
export function readNamedList({ sentence, quantities }: QuantityLine): readonly Named[] {
  const groups = new Map<string, Named[]>();
  const head = (each: Quantity): string => sentence.lower.slice(0, each.figure.from);
  for (const quantity of quantities.slice(0, MOST_NAMES)) {
    const found = isListed(quantity) ? nameBefore(quantity) : null;
    if (!found) continue;
    const key = `${found.kind} ${quantity.counter}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ name: found.name, quantity, sentence, head: head(group[0]?.quantity ?? quantity) });
  }
  const same = [...groups.values()].reduce<Named[]>((a, b) => (b.length > a.length ? b : a), []);
  return same.length < 3 || new Set(same.map(({ name }) => name)).size !== same.length ? [] : same;
}

/** An exact figure of its own: no ratio, change or plan. */
export function isListed({ figure, role }: Quantity): boolean {
  return figure.bound === "exact" && figure.base === undefined && role !== "change" && role !== "plan";
}

function nameBefore({ sentence, figure, lead }: Quantity): { name: string; kind: string } | null {
  const begin = Math.max(figure.from - lead.length, figure.from - 80);
  const before = sentence.text.slice(begin, figure.from);
  const time = TIME_BEFORE.exec(before.toLowerCase())?.[1];
  if (time !== undefined) return { name: /^\d/u.test(time) ? `năm ${time}` : time, kind: "time" };
  const name = NAME_BEFORE.exec(before)?.[1] ?? NAME_IN_CLAUSE.exec(before)?.[1];
  if (name !== undefined) return { name: name.toLowerCase(), kind: "name" };
  const label = LABEL_BEFORE.exec(before)?.[1];
  return label === undefined ? null : { name: label, kind: "label" };
}
