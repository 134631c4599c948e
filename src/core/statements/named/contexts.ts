import type { Quantity } from "../../quantities/quantity";

/** What a passage calls each of its figures, and how much the words that two of them share tell. */
export interface Contexts {
  /** Nats that the words of both say for their being of one thing; words that all figures share say nothing. */
  readonly shared: (a: Quantity, b: Quantity) => number;
}

/** Words that count in the clause of the number itself, and those of its sentence's beginning. */
interface Words {
  readonly own: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
}

/** Pairs of words name things, single ones only hint at them. */
const MOST_FOR_PAIR = 2.5;
const MOST_FOR_WORD = 1;
/** What the beginning of the sentence says counts half. */
const TOPIC = 0.5;

/** Reads the words around every figure of a passage. */
export function readContexts(quantities: readonly Quantity[]): Contexts {
  const words = new Map<Quantity, Words>();
  for (const [at, each] of quantities.entries()) {
    const before = quantities[at - 1];
    const read = readWords(each, before);
    // "hộ nghèo 283, tỷ lệ 18,42%": the percentage is called what its number is.
    const own =
      each.figure.percent && read.own.size === 0 && before?.sentence === each.sentence
        ? words.get(before)?.own
        : undefined;
    words.set(each, own ? { ...read, own } : read);
  }
  const uses = new Map<string, number>();
  for (const { own, topic } of words.values())
    for (const word of new Set([...own, ...topic])) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weigh = (word: string): number => {
    const most = word.includes(" ") ? MOST_FOR_PAIR : MOST_FOR_WORD;
    const nats = Math.log((quantities.length + 4) / ((uses.get(word) ?? 0) + 1));
    return Math.max(0, Math.min(most, nats));
  };
  const shared = (a: Quantity, b: Quantity): number => {
    const [one, other] = [words.get(a), words.get(b)];
    if (!one || !other) return 0;
    let nats = 0;
    for (const word of new Set([...one.own, ...one.topic])) {
      if (!other.own.has(word) && !other.topic.has(word)) continue;
      nats += weigh(word) * (one.own.has(word) ? 1 : TOPIC) * (other.own.has(word) ? 1 : TOPIC);
    }
    return nats;
  };
  return { shared };
}

const LONGEST_CLAUSE = 90;

function readWords(quantity: Quantity, before: Quantity | undefined): Words {
  const { sentence, figure, tail, order } = quantity;
  const { lower } = sentence;
  // What the figure before it counts is not its own name.
  const from = before?.sentence === sentence ? before.figure.headEnd : 0;
  const clause = (
    lower
      .slice(from, figure.from)
      .split(/[;.()]/u)
      .at(-1) ?? ""
  ).slice(-LONGEST_CLAUSE);
  const behind = (/^[^,;.:()]*/u.exec(tail)?.[0] ?? "").slice(0, LONGEST_CLAUSE);
  const first = order === 0 ? "" : (/^[^\d,;.()]*/u.exec(lower)?.[0] ?? "");
  return {
    own: listWords(`${clause} | ${figure.head.toLowerCase()} | ${behind}`),
    topic: listWords(first.slice(0, LONGEST_CLAUSE)),
  };
}

/** Content words and pairs of them that stand side by side. */
function listWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const piece of text.split(/[^\p{L}\s]+/u)) {
    let before = "";
    for (const word of piece.split(/\s+/u)) {
      if (word === "" || GRAMMAR.has(word)) {
        before = "";
        continue;
      }
      if (!VAGUE.has(word)) found.add(word);
      if (before !== "" && !(VAGUE.has(word) && VAGUE.has(before))) found.add(`${before} ${word}`);
      before = word;
    }
  }
  return found;
}

/** Words of grammar, of time, and of counting itself: they name nothing. */
const GRAMMAR: ReadonlySet<string> = new Set(
  (
    "và của là có được trong cho với để do từ theo về tại ở đã như bằng gồm bao hoặc đến trên so tăng giảm qua nhằm đang sẽ bị vào ra nay " +
    "khi mà thì này đó kia các những một mỗi cả toàn tổng số cộng lên xuống lại chỉ riêng nhất hơn kém thêm thiếu thừa " +
    "đạt chiếm khoảng gần tỷ lệ sau cùng trăm nghìn triệu tỉ nhiều ít nhưng nên vì thấp cao đều cũng"
  ).split(" "),
);

/** Words that name something only beside another: "bắt đầu", "thời điểm". */
const VAGUE: ReadonlySet<string> = new Set(
  "năm tháng ngày quý kỳ còn không chưa trước đầu cuối lúc hiện phần điểm đồng người lần".split(" "),
);
