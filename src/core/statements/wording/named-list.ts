import type { Sentence } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";

/** A name, or a time, right before one figure: "Tân Thành 42,5 điểm", "năm 2022 đạt 41,8 triệu đồng". */
export interface Named {
  /** In lower case: "tân thành", "năm 2022", "quý ii". */
  readonly name: string;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** The words of the list before its first name. */
  readonly head: string;
}

const VERBS = "đạt|được|có|với|là|thu|góp|chỉ|xảy ra|thu được|trồng|còn|chiếm";
const BETWEEN = String.raw`(?::| \(|,)?(?: (?:${VERBS}))*\s?\(?$`;
const NAME_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4})${BETWEEN}`, "u");
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
function readNamedList({ sentence, quantities }: QuantityLine): readonly Named[] {
  const groups = new Map<string, Named[]>();
  const head = (each: Quantity): string => sentence.lower.slice(0, each.figure.from);
  for (const quantity of quantities.slice(0, MOST_NAMES)) {
    const found = isPlain(quantity) ? nameBefore(quantity) : null;
    if (!found) continue;
    const key = `${found.kind} ${quantity.counter}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ name: found.name, quantity, sentence, head: head(group[0]?.quantity ?? quantity) });
  }
  const same = [...groups.values()].reduce<Named[]>((a, b) => (b.length > a.length ? b : a), []);
  return same.length < 3 || new Set(same.map(({ name }) => name)).size !== same.length ? [] : same;
}

function isPlain({ figure, role }: Quantity): boolean {
  return figure.bound === "exact" && figure.base === undefined && role !== "change" && role !== "plan";
}

function nameBefore({ sentence, figure, lead }: Quantity): { name: string; kind: string } | null {
  const begin = Math.max(figure.from - lead.length, figure.from - 60);
  const before = sentence.text.slice(begin, figure.from);
  const time = TIME_BEFORE.exec(before.toLowerCase())?.[1];
  if (time !== undefined) return { name: /^\d/u.test(time) ? `năm ${time}` : time, kind: "time" };
  const name = NAME_BEFORE.exec(before)?.[1];
  if (name !== undefined) return { name: name.toLowerCase(), kind: "name" };
  const label = LABEL_BEFORE.exec(before)?.[1];
  return label === undefined ? null : { name: label, kind: "label" };
}

/** The list that a sentence closes or follows by little: its own, or the last one of the document. */
export function* walkNamedLists(
  lines: readonly QuantityLine[],
): Iterable<{ readonly line: QuantityLine; readonly list: readonly Named[] }> {
  let list: readonly Named[] = [];
  let age = 0;
  const below = collectLines();
  for (const line of lines) {
    const inline = readNamedList(line);
    const own = inline.length > 0 ? inline : below(line);
    age = own.length > 0 ? 0 : age + 1;
    if (own.length > 0) list = own;
    if (age <= MOST_BACK && list[0]?.sentence.document === line.sentence.document) yield { line, list };
  }
}

const MOST_BACK = 3;

const ITEM = /^\s*(?:[-+•*]\s|\(?\d{1,2}[.)]\s)/u;
/** "- Xã Tân Hòa 88,65; năm trước 84,10": the name that opens the line, and nothing but a mark or a verb before its figure. */
const OPENING = new RegExp(
  String.raw`^\s*(?:[-+•*]\s|\(?\d{1,2}[.)]\s)\s*(?:\p{L}\p{Ll}*(?: \p{Ll}+){0,2} )??(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4})${BETWEEN}`,
  "u",
);

/** Takes line after line and gives the list that stands in lines of its own, a name and its figure in each, once it is full. */
function collectLines(): (line: QuantityLine) => readonly Named[] {
  let run: Named[] = [];
  let block = -1;
  return (line) => {
    const { sentence } = line;
    const above = run[0];
    if (above && sentence.document === above.sentence.document && sentence.block === block) return [];
    const named = ITEM.test(sentence.text) ? readOpening(line, run) : null;
    const goesOn = named && above?.sentence.document === sentence.document && sentence.block === block + 1;
    const full = !goesOn && run.length > 2 && new Set(run.map(({ name }) => name)).size === run.length;
    const list = full ? run : [];
    if (!goesOn) run = [];
    if (named) run.push(named);
    block = sentence.block;
    return list;
  };
}

const PLACE =
  /^(?:xã|phường|thị trấn|huyện|thôn|bản|xóm|ấp|khu|tổ|khối|đội|đơn vị|trường|chi hội|chi đoàn|chi bộ|cụm) (?=\p{L})/u;

function readOpening({ sentence, quantities }: QuantityLine, run: readonly Named[]): Named | null {
  const [quantity] = quantities;
  const [first] = run;
  if (!quantity || !isPlain(quantity)) return null;
  const name = OPENING.exec(sentence.text.slice(0, quantity.figure.from))?.[1];
  if (name === undefined) return null;
  const unit = first?.quantity.counter ?? quantity.counter;
  const same = unit === quantity.counter || unit === "" || quantity.counter === "";
  return same
    ? { name: name.toLowerCase().replace(PLACE, ""), quantity, sentence, head: first?.head ?? "" }
    : null;
}

/**
 * Whom of the list the words at `at` are said of: the name or the figure right before them, with only what `said` matches
 * between.
 */
export function findMember(
  { sentence, quantities }: QuantityLine,
  at: number,
  list: readonly Named[],
  said: RegExp,
): Named | null {
  const { lower } = sentence;
  const last = quantities.filter(({ figure }) => figure.to <= at).at(-1);
  const begin = Math.max(last?.figure.to ?? 0, at - LONGEST_GAP);
  const before = lower.slice(begin, at);
  const named = list.find(({ name }) => {
    const found = before.lastIndexOf(name);
    const end = begin + found + name.length;
    return found >= 0 && !/^\p{L}/u.test(lower.charAt(end)) && said.test(lower.slice(end, at));
  });
  if (named || !last) return named ?? null;
  const member = list.find(({ quantity }) => quantity === last);
  // What is counted may be named between: "12,5 tấn, …".
  const gap = lower.slice(last.figure.to, at).replace(/^ ?%?[^,;:.()]*(?=,)/u, "");
  return member && said.test(gap) ? member : null;
}

const LONGEST_GAP = 90;
