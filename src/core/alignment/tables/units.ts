import { lowerCase } from "../text/lower-case";

/** What a figure is of: only like is held against like. */
export type Kind = "count" | "percent" | "money";

/** What the words of a header, a label or a unit line say of the figures below or beside them. */
export interface Unit {
  readonly kind: Kind;
  /** What one of the table is worth: 1.000.000 for "triệu đồng", 100 for a percentage that is kept as a fraction. */
  readonly scale: number;
}

/** Reads "%", "tỷ lệ", "triệu đồng" and the like; `null` where the words name no unit. */
export function readUnit(label: string): Unit | null {
  const words = lowerCase(label);
  if (/%|(?:^|\P{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|phần trăm)(?!\p{L})/u.test(words))
    return { kind: "percent", scale: 1 };
  const money =
    /(?:^|\P{L})(?:(nghìn|ngàn|triệu|tỷ|tỉ|tr)\.? ?)?(?:đồng(?! (?:chí|nghiệp|bào|đội))|đ|vnđ)(?!\p{L})/u.exec(
      words,
    );
  if (money) return { kind: "money", scale: MAGNITUDES.get(money[1] ?? "") ?? 1 };
  const large = LARGE_COUNT.exec(words)?.[1];
  return large === undefined ? null : { kind: "count", scale: MAGNITUDES.get(large) ?? 1 };
}

/** "Triệu kWh", "Đàn gia cầm (nghìn con)". */
const LARGE_COUNT = /(?:^|\()\s?(nghìn|ngàn|triệu|tỷ|tỉ) (?!đồng)\p{L}[\p{L}\d]{0,12}\s?(?:\)|$)/u;

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["triệu", 1e6],
  ["tr", 1e6],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
]);

/** A label that says of itself that it counts: "Số hộ", "số dự án"; not "số tiền", "số thu". */
export function isCounting(label: string): boolean {
  return /^(?:số lượng|số (?!tiền|vốn|thu|chi|dư|nợ|kinh phí)\p{L})/u.test(lowerCase(label));
}

/** The magnitude that a number is written in: 1.000.000 for "45 triệu". */
export function magnitudeOf(quote: string): number {
  const word = /\d\s?(nghìn|ngàn|triệu|tỷ|tỉ)/u.exec(lowerCase(quote))?.[1];
  return word === undefined ? 1 : (MAGNITUDES.get(word) ?? 1);
}
