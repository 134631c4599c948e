import type { Localized } from "../base/language";

/** Names of the sheets: in Vietnamese whatever the language, as of all built sheets. */
export const SUM_SHEETS = { sum: "Cộng", moves: "Biến động", sources: "Nguồn số liệu" } as const;

/** The words of tables that are added up; `{placeholders}` are filled by `fillMessage`. */
export const CONSOLIDATION_WORDS = {
  columnsMissing: {
    vi: "Biểu của đơn vị không có cột {labels}: phần này không có số của đơn vị. Hỏi lại đơn vị.",
    en: "The unit's table has no column {labels}: the sum has no figures of this unit there. Ask the unit.",
  },
  rowsMissing: {
    vi: "Biểu của đơn vị không có dòng {labels}: phần này không có số của đơn vị. Hỏi lại đơn vị.",
    en: "The unit's table has no row {labels}: the sum has no figures of this unit there. Ask the unit.",
  },
  columnExtra: {
    vi: "Cột “{label}” không có trong biểu chung nên chưa cộng ({figures}). Nếu là một cột của biểu chung, sửa tiêu đề cho giống rồi tổng hợp lại.",
    en: "The column “{label}” is not in the common table and is not added ({figures}). If it is one of its columns, head it alike and collect again.",
  },
  rowExtra: {
    vi: "Dòng “{label}” không có trong biểu chung nên chưa cộng ({figures}). Nếu là một dòng của biểu chung, sửa tên dòng cho giống rồi tổng hợp lại.",
    en: "The row “{label}” is not in the common table and is not added ({figures}). If it is one of its rows, call it alike and collect again.",
  },
  lineRenamed: {
    vi: "“{written}” được cộng vào “{taken}” của biểu chung.",
    en: "“{written}” is added to “{taken}” of the common table.",
  },
  cellNoNumber: {
    vi: "Ô “{label}” ghi “{text}”, không phải một số: không cộng.",
    en: "The cell “{label}” says “{text}”, which is no number: it is not added.",
  },
  fault: { vi: "Biểu của đơn vị: {message}", en: "The unit's own table: {message}" },
  totalDiffers: {
    vi: "“{label}”: theo công thức của biểu là {worked}, cộng số các đơn vị tự ghi là {told}. Xem lại biểu của {units}.",
    en: "“{label}”: {worked} by the table's formula, {told} by what the units wrote there. See the table of {units}.",
  },
  rateLeft: {
    vi: "Không cộng được {labels} (tỷ lệ, bình quân), và không thấy tính từ hai cột hay dòng nào của biểu: để trống, hãy tự tính.",
    en: "{labels} (rates, averages) cannot be added, and no two lines of the table give them: left blank, to be worked out by hand.",
  },
  twice: {
    vi: "“{unit}” gửi biểu này nhiều lần: {files}. Chỉ cộng {taken}. Nếu bản khác mới đúng, bỏ tệp này ra rồi tổng hợp lại.",
    en: "“{unit}” has sent this table more than once: {files}. Only {taken} is added. If another is the right one, take this file away and collect again.",
  },
  year: {
    vi: "Tiêu đề biểu ghi năm {year}, các đơn vị khác ghi {all}: vẫn cộng. Kiểm tra có gửi nhầm biểu năm khác không.",
    en: "The table's title says {year}, the others say {all}: it is added. See whether it is another year's.",
  },
  unitUnknown: {
    vi: "Đơn vị “{unit}” không có trong danh sách đơn vị của mẫu: vẫn cộng. Sửa tên cho đúng, hoặc thêm cách gọi đó vào mẫu.",
    en: "The unit “{unit}” is not in the template's list of units: its table is added. Correct the name, or add it to the template.",
  },
  quoted: { vi: "“{label}”", en: "“{label}”" },
  moreLines: { vi: "{lines} và {count} chỗ khác", en: "{lines} and {count} more" },
  sumOf: { vi: "Cộng biểu của {count} đơn vị.", en: "The tables of {count} units added up." },
  sumMissing: {
    vi: "Chưa gửi biểu này ({count}): {units}.",
    en: "Have not sent this table ({count}): {units}.",
  },
  toldSum: {
    vi: "Biểu “{name}”: đã cộng biểu của {count} đơn vị.",
    en: "Table “{name}”: added up of {count} units.",
  },
  toldMoves: {
    vi: "{count} số biến động nhiều so với năm trước: xem trang “Biến động”.",
    en: "{count} figures moved much against last year: see the sheet “Biến động”.",
  },
  toldNoMoves: {
    vi: "Không có số nào biến động nhiều so với năm trước.",
    en: "No figure moved much against last year.",
  },
  partOf: {
    vi: "{unit}. Nguồn: {file}, trang {sheet}, {place}.",
    en: "{unit}. Source: {file}, sheet {sheet}, {place}.",
  },
  partLacks: {
    vi: "Ô nền xám: biểu của đơn vị không có dòng hoặc cột đó.",
    en: "Grey cells: the unit's table has no such row or column.",
  },
  movesTitle: {
    vi: "SỐ LIỆU BIẾN ĐỘNG NHIỀU SO VỚI NĂM TRƯỚC",
    en: "FIGURES THAT MOVED MUCH AGAINST LAST YEAR",
  },
  movesSummary: {
    vi: "So biểu của {count} đơn vị có đủ hai năm. Nêu các số tăng từ gấp rưỡi, giảm từ một phần ba trở lên, và nhiều hơn mức dao động thường của một số đếm; đứng đầu là chỗ lệch nhiều nhất.",
    en: "The tables of {count} units of both years. Told are figures that rose by half or fell by a third at least, and by more than a count varies by itself; those furthest off stand first.",
  },
  movesWhole: {
    vi: "So với biểu tổng hợp năm trước. Nêu các số tăng từ gấp rưỡi, giảm từ một phần ba trở lên, và nhiều hơn mức dao động thường của một số đếm.",
    en: "Against last year's table of all. Told are figures that rose by half or fell by a third at least, and by more than a count varies by itself.",
  },
  movesNone: {
    vi: "So biểu của {count} đơn vị có đủ hai năm: không có số nào biến động nhiều.",
    en: "The tables of {count} units of both years: no figure moved much.",
  },
  allUnits: { vi: "Tất cả đơn vị", en: "All units" },
  ordinal: { vi: "STT", en: "No." },
  table: { vi: "Biểu", en: "Table" },
  unit: { vi: "Đơn vị", en: "Unit" },
  row: { vi: "Dòng", en: "Row" },
  column: { vi: "Cột", en: "Column" },
  before: { vi: "Năm trước", en: "Last year" },
  after: { vi: "Năm nay", en: "This year" },
  change: { vi: "Tăng, giảm", en: "Change" },
  value: { vi: "Số", en: "Figure" },
  file: { vi: "Tệp", en: "File" },
  sheet: { vi: "Trang", en: "Sheet" },
  cell: { vi: "Ô", en: "Cell" },
  sourcesTitle: { vi: "TỪNG SỐ ĐÃ CỘNG VÀ NGUỒN", en: "EVERY FIGURE ADDED, AND ITS SOURCE" },
  sourcesSummary: {
    vi: "{count} số của {units} đơn vị; lọc theo dòng và cột để xem một ô của biểu cộng từ đâu mà có.",
    en: "{count} figures of {units} units; filter by row and column to see where a cell of the sum comes from.",
  },
} as const satisfies Readonly<Record<string, Localized>>;
