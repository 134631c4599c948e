import { foldText, foldWords, tidyText } from "../base/fold-text";
import type { Table } from "../model/table";
import { nameIds } from "./name-ids";
import type { PartSource } from "./sources";

/** What a workbook is about, as its titles say. */
export interface Movement {
  readonly id: string;
  /** `"Phong trào thi đua “Dân vận khéo”"`, `"Sáng kiến"`. */
  readonly name: string;
  /** How titles of built sheets call it: `"“Dân vận khéo”"`, `"sáng kiến"`; "" where nothing says it. */
  readonly subject: string;
  /** What is counted, where the title says it in a noun ("sáng kiến"); null for a movement with a name of its own. */
  readonly noun: string | null;
  /** What one of the things counted is called: "sáng kiến", "hộ gia đình"; null for the trade's own words. */
  readonly counted: string | null;
  readonly source: PartSource;
}

/** Reads the movement from the titles of lists, then of tables; a quoted name goes before any other words. */
export function deriveMovement(
  tables: readonly Table[],
  hasTradeKinds: boolean,
  /** What the list's own headers call an entry. */
  entry: string | null,
  /** "khen thưởng" says what is counted, not what the movement is. */
  namesMeasure: (noun: string) => boolean,
): Movement {
  const lists = tables.filter(isList);
  const others = tables.filter((table) => !isList(table));
  const lines = [...lists, ...others].flatMap((table) =>
    table.title.map((line) => ({ line: tidyText(line), table, isOfList: isList(table) })),
  );
  for (const { line, table, isOfList } of lines) {
    const quoted = readQuoted(line);
    if (quoted !== null) return nameQuoted(quoted, entry, sourceOf(table, isOfList));
  }
  for (const { line, table, isOfList } of lines.filter((each) => each.isOfList)) {
    const titled = readNoun(line);
    if (titled === null || namesMeasure(titled)) continue;
    // "Cán bộ, công chức có sáng kiến" lists what its column is headed with.
    const isMore = entry !== null && foldWords(titled).includes(foldWords(entry));
    return nameNoun(isMore ? entry : titled, sourceOf(table, isOfList));
  }
  if (hasTradeKinds) return nameQuoted("Dân vận khéo", entry, { kind: "trade" });
  if (entry !== null && !isOfAnyMovement(entry)) return nameNoun(entry, { kind: "register" });
  return {
    id: "thi-dua",
    name: "Phong trào thi đua",
    subject: "",
    noun: null,
    counted: entry,
    source: { kind: "trade" },
  };
}

function nameNoun(noun: string, source: PartSource): Movement {
  const [id = "khac"] = nameIds([noun]);
  const name = noun.charAt(0).toLocaleUpperCase("vi") + noun.slice(1);
  return { id, name, subject: noun, noun, counted: noun, source };
}

/** Persons and bodies are listed by every movement. */
function isOfAnyMovement(noun: string): boolean {
  return /\b(?:ca nhan|tap the|can bo|doan vien|hoi vien|cong chuc|nguoi|ho gia dinh|tac gia)\b/u.test(
    foldWords(noun),
  );
}

/** A register, or many lines with words in several columns. */
function isList({ kind, document, rows, columns }: Table): boolean {
  if (kind === "register") return true;
  const words = columns.filter(({ role }) => role === "text" || role === "label").length;
  return (
    document === undefined && words > 2 && rows.filter((row) => row.kind === "record").length >= LEAST_ENTRIES
  );
}

const LEAST_ENTRIES = 12;

function sourceOf(table: Table, isOfList: boolean): PartSource {
  return { kind: isOfList ? "list-title" : "table-title", sheet: table.sheet || (table.document ?? "") };
}

function readQuoted(line: string): string | null {
  const words = foldWords(line);
  if (/\bdan van kheo\b/u.test(words)) return "Dân vận khéo";
  if (/\bhoc tap (?:va )?lam theo\b/u.test(words)) return "Học tập và làm theo Bác";
  const quoted = /"([^"]{3,60})"/u.exec(line)?.[1];
  if (
    quoted === undefined ||
    !/\b(?:phong trao|thi dua|mo hinh|danh hieu|cuoc van dong)\b/u.test(foldText(line))
  )
    return null;
  return quoted === quoted.toLocaleUpperCase("vi")
    ? quoted.charAt(0) + quoted.slice(1).toLocaleLowerCase("vi")
    : quoted;
}

function nameQuoted(quoted: string, counted: string | null, source: PartSource): Movement {
  const [id = "thi-dua"] = nameIds([quoted]);
  return { id, name: `Phong trào thi đua “${quoted}”`, subject: `“${quoted}”`, noun: null, counted, source };
}

/** "DANH SÁCH SÁNG KIẾN NĂM 2026" is of "sáng kiến": what stands between the words for a list and those for a time or place. */
function readNoun(line: string): string | null {
  const lower = line.toLocaleLowerCase("vi");
  const lead =
    /^(?:(?:danh sách|danh mục|sổ theo dõi|sổ|biểu|bảng kê|bảng|theo dõi|tổng hợp|thống kê|đăng ký|kết quả|số liệu|xét|công nhận|đề nghị|các)[\s,:]*)+/u.exec(
      lower,
    );
  if (!lead || !/danh sách|danh mục|sổ|theo dõi|bảng kê|đăng ký|tổng hợp|thống kê|xét/u.test(lead[0]))
    return null;
  const rest = lower.slice(lead[0].length);
  const [noun = ""] = rest.split(
    /(?:^|\s)(?:năm|giai đoạn|quý|tháng|\d|nhiệm kỳ|của|tại|trên|trong|cấp|được|theo|đợt)(?=\s|$|\d)|[(,:;-]/u,
  );
  const bare = noun.trim();
  return bare.length >= 3 && bare.length <= 60 && /\p{L}{2}/u.test(bare) ? bare : null;
}
