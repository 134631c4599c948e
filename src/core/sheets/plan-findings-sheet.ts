import type { Language, Localized } from "../base/language";
import type { Finding, Severity } from "../model/finding";
import type { Figures } from "../model/report";
import type { CellStyle, PlannedCell, PlannedContent, SheetPlan, StyleRun } from "../model/sheet-plan";
import { estimateHeight } from "./estimate-text";
import { describeFix, namePlace, nameRule, SEVERITY_WORDS } from "./finding-words";
import { countSetAside, describeSetAside, type SetAside } from "./set-aside";
import { printAcross, STYLES } from "./sheet-styles";
import { summarizeFigures, summarizeFindings } from "./summarize-findings";

const FINDINGS_SHEET_NAME = "Kết quả kiểm tra";

export interface FindingsInput {
  readonly findings: readonly Finding[];
  /** The verdicts on the figures of the text, where documents were read. */
  readonly figures?: Figures | undefined;
  /** What people set aside: below the rest, with the reason. */
  readonly setAside?: readonly SetAside[];
  /** Whether a cell can be reached from the workbook that the sheet goes into. */
  readonly isLinkable: (at: Finding["at"]) => boolean;
}

/**
 * The findings as a sheet: what was found in one sentence, then a line each, those of one cause under a line of their
 * own. Severity stands as a word as well as a colour, and each cell named is a link to it.
 */
export function planFindingsSheet(input: FindingsInput, language: Language): SheetPlan {
  const { setAside = [] } = input;
  const asides = setAside.map((each): Line => ({ kind: "aside", finding: each.finding, aside: each }));
  const lines = [...listLines(input.findings), ...asides];
  const intro = [
    TITLE[language],
    summarizeFindings(input.findings, language),
    ...(input.figures && input.figures.read > 0 ? [summarizeFigures(input.figures, language)] : []),
    ...(setAside.length > 0 ? [countSetAside(setAside.length, language)] : []),
  ];
  const headerRow = intro.length + 1;
  const first = headerRow + 1;
  const last = COLUMNS.length - 1;
  const rows = lines.length === 0 ? intro.length : first + lines.length;
  const cells: PlannedCell[] = intro.map((text, row) => textCell(row, 0, text));
  const runs: StyleRun[] = intro.map((_, row) => ({
    range: { top: row, left: 0, bottom: row, right: last },
    style: row === 0 ? STYLES.topTitle : INTRO,
  }));
  const heights = new Map(intro.map((text, row) => [row, row === 0 ? 26 : lineHeight(text)]));
  if (lines.length > 0) {
    for (const [column, { header }] of COLUMNS.entries()) {
      cells.push(textCell(headerRow, column, header[language]));
    }
    runs.push({ range: { top: headerRow, left: 0, bottom: headerRow, right: last }, style: STYLES.header });
    heights.set(headerRow, 24);
  }
  for (const [index, line] of lines.entries()) {
    const row = first + index;
    const contents = writeLine(line, input, language);
    for (const [column, content] of contents.entries()) {
      if (content) cells.push({ row, column, content });
      runs.push({
        range: { top: row, left: column, bottom: row, right: column },
        style: styleOf(line, column, content),
      });
    }
    heights.set(row, rowHeight(contents, line.kind === "group"));
  }
  return {
    name: FINDINGS_SHEET_NAME,
    rows,
    columns: COLUMNS.length,
    cells,
    styleRuns: runs,
    merges: intro.map((_, row) => ({ top: row, left: 0, bottom: row, right: last })),
    columnWidths: COLUMNS.map(({ width }) => width),
    rowHeights: heights,
    print: printAcross(lines.length === 0 ? null : { top: headerRow, bottom: headerRow }),
    frozenRows: lines.length === 0 ? 0 : headerRow + 1,
    charts: [],
    ...(lines.length === 0
      ? {}
      : { autoFilter: { top: headerRow, left: 0, bottom: first + lines.length - 1, right: last } }),
    tabColor: TAB_COLORS[input.findings[0]?.severity ?? "none"],
  };
}

const TITLE: Localized = { vi: "KẾT QUẢ KIỂM TRA SỐ LIỆU", en: "RESULTS OF THE CHECK" };

const COLUMNS: readonly { readonly header: Localized; readonly width: number }[] = [
  { header: { vi: "STT", en: "No." }, width: 6 },
  { header: { vi: "Mức độ", en: "Severity" }, width: 11 },
  { header: { vi: "Loại kiểm tra", en: "Check" }, width: 17 },
  { header: { vi: "Vị trí", en: "Place" }, width: 21 },
  { header: { vi: "Nội dung", en: "Finding" }, width: 48 },
  { header: { vi: "Đang ghi", en: "Stands" }, width: 11 },
  { header: { vi: "Đúng ra", en: "Should be" }, width: 11 },
  { header: { vi: "Cách sửa", en: "What to do" }, width: 29 },
];

const SEVERITY_COLORS: Readonly<Record<Severity, string>> = {
  error: "#B3261E",
  warning: "#8A5000",
  note: "#1F4E79",
};

const TAB_COLORS: Readonly<Record<Severity | "none", string>> = { ...SEVERITY_COLORS, none: "#4F6F52" };

const INTRO: CellStyle = { size: 12, horizontal: "center", vertical: "center", wrap: true };
const TEXT: CellStyle = { size: 11, horizontal: "left", vertical: "top", wrap: true, border: true };
const CENTRED: CellStyle = { ...TEXT, horizontal: "center" };
const GROUP: CellStyle = { ...TEXT, bold: true, fill: "#F7F7F7" };

type Line =
  | { readonly kind: "finding"; readonly finding: Finding; readonly ordinal: number }
  | { readonly kind: "aside"; readonly finding: Finding; readonly aside: SetAside }
  | { readonly kind: "group"; readonly members: readonly Finding[] };

/** Findings in their order; a group stands where its first member is, with all its members below its line. */
function listLines(findings: readonly Finding[]): readonly Line[] {
  const members = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.group === null) continue;
    const group = members.get(finding.group);
    if (group) group.push(finding);
    else members.set(finding.group, [finding]);
  }
  const lines: Line[] = [];
  let ordinal = 0;
  for (const finding of findings) {
    const group = finding.group === null ? undefined : members.get(finding.group);
    if (group && group[0] !== finding) continue;
    if (group && group.length > 1) lines.push({ kind: "group", members: group });
    for (const each of group ?? [finding]) lines.push({ kind: "finding", finding: each, ordinal: ++ordinal });
  }
  return lines;
}

type RowContents = readonly (PlannedContent | null)[];

function writeGroup({ members }: { readonly members: readonly Finding[] }, language: Language): RowContents {
  const severity = members[0]?.severity ?? "note";
  const rule = members[0]?.rule ?? "";
  const words =
    language === "vi"
      ? `${members.length} chỗ cùng một nguyên nhân, xem các dòng dưới.`
      : `${members.length} places of one cause, on the lines below.`;
  return [
    null,
    text(SEVERITY_WORDS[severity][language]),
    text(nameRule(rule, language)),
    null,
    text(words),
    null,
    null,
    null,
  ];
}

function writeLine(line: Line, input: FindingsInput, language: Language): RowContents {
  if (line.kind === "group") return writeGroup(line, language);
  if (line.kind === "finding") return writeFinding(line, input, language);
  const [, , ...written] = writeFinding({ finding: line.finding, ordinal: 0 }, input, language).slice(0, -1);
  const done = text(language === "vi" ? "Đã bỏ qua" : "Dismissed");
  return [null, done, ...written, text(describeSetAside(line.aside, language))];
}

function writeFinding(
  { finding, ordinal }: { readonly finding: Finding; readonly ordinal: number },
  { isLinkable }: FindingsInput,
  language: Language,
): RowContents {
  const { at } = finding;
  const place = namePlace(at);
  return [
    { kind: "number", value: ordinal },
    text(SEVERITY_WORDS[finding.severity][language]),
    text(nameRule(finding.rule, language)),
    at.kind === "cell" && isLinkable(at)
      ? { kind: "text", text: place, link: { sheet: at.sheet, address: at.address } }
      : text(place),
    text(finding.message),
    writeValue(finding.shown),
    writeValue(finding.expected),
    text(describeFix(finding, language)),
  ];
}

function writeValue(value: number | string | null): PlannedContent | null {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { kind: "number", value } : text(value);
}

function styleOf(line: Line, column: number, content: PlannedContent | null | undefined): CellStyle {
  if (line.kind === "group") {
    const severity = line.members[0]?.severity ?? "note";
    return column === SEVERITY_COLUMN
      ? { ...GROUP, horizontal: "center", color: SEVERITY_COLORS[severity] }
      : GROUP;
  }
  if (column === SEVERITY_COLUMN) {
    if (line.kind === "aside") return CENTRED;
    return { ...CENTRED, bold: true, color: SEVERITY_COLORS[line.finding.severity] };
  }
  if (content?.kind === "text" && content.link) return { ...TEXT, color: LINK_COLOR, underline: true };
  if (column > 0 && content?.kind === "number") {
    return { ...CENTRED, numberFormat: numberFormatOf(content.value, line.finding.rule) };
  }
  return VALUE_COLUMNS.has(column) ? CENTRED : TEXT;
}

const LINK_COLOR = "#1F4E79";
const SEVERITY_COLUMN = 1;
const VALUE_COLUMNS: ReadonlySet<number> = new Set([0, 5, 6]);

/** Thousands are parted, but not in a year; decimals stand as they are. */
function numberFormatOf(value: number, rule: string): string {
  return Number.isInteger(value) && !/year|period/u.test(rule) ? "#,##0" : "General";
}

function rowHeight(contents: RowContents, bold: boolean): number {
  const heights = contents.map((content, column) =>
    content?.kind === "text"
      ? estimateHeight(content.text, COLUMNS[column]?.width ?? 10, { size: 11, bold })
      : 0,
  );
  // Excel allows no row above 409 points.
  return Math.min(409, Math.max(18, ...heights));
}

function lineHeight(line: string): number {
  const width = COLUMNS.reduce((sum, column) => sum + column.width, 0);
  return estimateHeight(line, width, { size: 12 });
}

function text(words: string): PlannedContent {
  return { kind: "text", text: words.slice(0, MAX_CELL_TEXT) };
}

/** Excel's limit for one cell. */
const MAX_CELL_TEXT = 32_767;

function textCell(row: number, column: number, words: string): PlannedCell {
  return { row, column, content: text(words) };
}
