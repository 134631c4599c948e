/** An organ that issues documents under a symbol of its own. */
export type Organ =
  | "committee"
  | "party-office"
  | "mobilisation"
  | "propaganda"
  | "organisation"
  | "inspection"
  | "internal-affairs"
  | "steering"
  | "council"
  | "peoples-committee"
  | "government"
  | "assembly"
  | "front"
  | "women"
  | "farmers"
  | "youth"
  | "veterans"
  | "union";

/** Where it stands. `city`: a city may be a province's peer or a district's, and so may its committee. */
export type Level = "central" | "province" | "city" | "district" | "commune";

export const LEVELS: readonly Level[] = ["central", "province", "city", "district", "commune"];

/** May two levels be the same? One that is not known may be any. */
export function levelsAgree(a: Level | undefined, b: Level | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const [city, other] = a === "city" ? [a, b] : [b, a];
  return city === "city" && (other === "province" || other === "district");
}

interface Phrase {
  readonly words: RegExp;
  readonly organ: Organ;
  readonly level?: Level;
}

/**
 * What prose calls them, in lower case; each pattern is tried where a name may begin, the fuller names first. Committees,
 * standing boards and secretaries of one Party body issue under one symbol, as council chairs do under the council's.
 */
export const ORGAN_PHRASES: readonly Phrase[] = [
  { words: start("ban dân vận|ban tuyên giáo và dân vận"), organ: "mobilisation" },
  { words: start("ban tuyên giáo"), organ: "propaganda" },
  { words: start("ban tổ chức(?= (?:tỉnh|huyện|thành|quận|thị|trung))"), organ: "organisation" },
  { words: start("(?:ủy ban|ban) kiểm tra|ubkt"), organ: "inspection" },
  { words: start("ban nội chính"), organ: "internal-affairs" },
  { words: start("văn phòng(?= (?:tỉnh|huyện|thành|quận|thị|trung ương|đảng))"), organ: "party-office" },
  { words: start("ban chỉ đạo|bcđ|bcd|tiểu ban chỉ đạo"), organ: "steering" },
  { words: start("bộ chính trị|ban bí thư"), organ: "committee", level: "central" },
  {
    words: start(
      "ban chấp hành (?:đảng bộ (?!tỉnh|huyện|thành|quận|thị|xã|phường))?trung ương(?: đảng)?|bch ?tw|trung ương đảng",
    ),
    organ: "committee",
    level: "central",
  },
  {
    words: start(
      "(?:ban thường vụ|thường trực|ban chấp hành|thường vụ|bí thư|btv|bch|tt)?(?: đảng bộ)? ?tỉnh ủy",
    ),
    organ: "committee",
    level: "province",
  },
  {
    words: start(
      "(?:ban thường vụ|thường trực|ban chấp hành|thường vụ|bí thư|btv|bch|tt)? ?(?:huyện|quận) ủy",
    ),
    organ: "committee",
    level: "district",
  },
  {
    words: start(
      "(?:ban thường vụ|thường trực|ban chấp hành|thường vụ|bí thư|btv|bch|tt)? ?(?:thành|thị) ủy",
    ),
    organ: "committee",
    level: "city",
  },
  {
    words: start("(?:ban thường vụ|thường trực|ban chấp hành|btv|bch)? ?đảng ủy(?: xã| phường| thị trấn)?"),
    organ: "committee",
  },
  { words: start("(?:ban chấp hành|bch|ban thường vụ) đảng bộ tỉnh"), organ: "committee", level: "province" },
  {
    words: start("(?:ban chấp hành|bch|ban thường vụ) đảng bộ (?:huyện|quận)"),
    organ: "committee",
    level: "district",
  },
  {
    words: start("(?:ban chấp hành|bch|ban thường vụ) đảng bộ (?:thành phố|thị xã)"),
    organ: "committee",
    level: "city",
  },
  {
    words: start("(?:ban chấp hành|bch|ban thường vụ) đảng bộ (?:xã|phường|thị trấn)"),
    organ: "committee",
    level: "commune",
  },
  {
    words: start("(?:ủy ban |ban thường trực |ban thường trực ủy ban |ub)?(?:mttq|mặt trận tổ quốc|mttqvn)"),
    organ: "front",
  },
  { words: start("(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)"), organ: "peoples-committee" },
  { words: start("(?:thường trực )?(?:hội đồng nhân dân|hđnd)"), organ: "council" },
  {
    words: start("thủ tướng chính phủ|thủ tướng|chính phủ|văn phòng chính phủ"),
    organ: "government",
    level: "central",
  },
  { words: start("(?:ủy ban thường vụ )?quốc hội"), organ: "assembly", level: "central" },
  { words: start("(?:ban thường vụ )?(?:hội liên hiệp phụ nữ|hội lhpn|hội phụ nữ)"), organ: "women" },
  { words: start("(?:ban thường vụ )?(?:hội nông dân|hội nd)"), organ: "farmers" },
  { words: start("(?:ban thường vụ )?(?:huyện đoàn)"), organ: "youth", level: "district" },
  { words: start("(?:ban thường vụ )?(?:tỉnh đoàn)"), organ: "youth", level: "province" },
  { words: start("(?:ban thường vụ )?(?:hội cựu chiến binh|hội ccb)"), organ: "veterans" },
  { words: start("(?:ban thường vụ )?(?:liên đoàn lao động|lđlđ)"), organ: "union" },
];

/** Words that may begin an organ's name: where to look. */
export const ORGAN_START =
  /(?<!\p{L})(?:ban|ủy|ubkt|ubnd|ubmttq|ub|văn phòng|bcđ|bcd|tiểu|bộ chính|bch|btv|tt|thường|bí thư|tỉnh|huyện|quận|thành|thị|trung ương đảng|đảng ủy|mttq|mttqvn|mặt trận|chủ tịch|hội|hđnd|thủ|chính phủ|quốc|liên đoàn|lđlđ)(?!\p{L})/gu;

function start(alternatives: string): RegExp {
  return new RegExp(`(?:${alternatives})(?!\\p{L})`, "uy");
}

/** What a symbol's letters say of the organ. */
export interface SymbolOrgan {
  readonly organ: Organ;
  readonly level?: Level;
}

/** The organ that a symbol names by its codes after the type's ("KH/BCĐ": `["BCĐ"]`), or `null`: not a known one. */
export function readSymbolOrgan(codes: readonly string[], form: "party" | "state"): SymbolOrgan | null {
  const [first = ""] = codes;
  const code = first.toUpperCase();
  for (const { letters, organ, level, only } of SYMBOLS) {
    if (only !== undefined && only !== form) continue;
    const found = letters.exec(code);
    if (!found) continue;
    const named = level ?? SEAT_LETTERS[found[1] ?? ""];
    return { organ, ...(named === undefined ? {} : { level: named }) };
  }
  return null;
}

const SEAT_LETTERS: Readonly<Record<string, Level>> = {
  TW: "central",
  TƯ: "central",
  TU: "province",
  HU: "district",
  QU: "district",
  THU: "city",
  TXU: "city",
};

const OF = "(TW|TƯ|TU|HU|QU|THU|TXU)";
const SYMBOLS: readonly {
  readonly letters: RegExp;
  readonly organ: Organ;
  readonly level?: Level;
  /** "BTC" is a Party board in the Party's form and the Ministry of Finance in the State's. */
  readonly only?: "party" | "state";
}[] = [
  { letters: new RegExp(`^${OF}$`, "u"), organ: "committee" },
  { letters: /^(?:ĐU|ĐUX|ĐUP|ĐUTT)$/u, organ: "committee" },
  { letters: new RegExp(`^VP${OF}$`, "u"), organ: "party-office" },
  { letters: new RegExp(`^(?:B?DV|BTGDV)${OF}?$`, "u"), organ: "mobilisation" },
  { letters: new RegExp(`^BTG${OF}?$`, "u"), organ: "propaganda" },
  { letters: new RegExp(`^BTC${OF}?$`, "u"), organ: "organisation", only: "party" },
  { letters: new RegExp(`^UBKT${OF}?$`, "u"), organ: "inspection" },
  { letters: new RegExp(`^BNC${OF}?$`, "u"), organ: "internal-affairs" },
  { letters: /^BC[ĐD](?:$|[^\p{L}]|\p{Lu})/u, organ: "steering" },
  { letters: /^(?:CT|VP)?UBND$/u, organ: "peoples-committee" },
  { letters: /^(?:TT|VP)?H[ĐD]ND$/u, organ: "council" },
  { letters: /^(?:TTG|CP|VPCP)$/u, organ: "government", level: "central" },
  { letters: /^(?:QH|UBTVQH)\d{0,2}$/u, organ: "assembly", level: "central" },
  { letters: /^(?:UB)?MT(?:TQ|TW)(?:VN)?$/u, organ: "front" },
  { letters: /^(?:H?LHPN|HPN)$/u, organ: "women" },
  { letters: /^(?:HND|HNDT|HNDVN)$/u, organ: "farmers" },
  { letters: /^T?ĐTN$/u, organ: "youth" },
  { letters: /^H?CCB$/u, organ: "veterans" },
  { letters: /^T?LĐLĐ$/u, organ: "union" },
];
