import type { Localized } from "../base/language";

/** Names of the sheets: in Vietnamese whatever the language, as of all built sheets. */
export const COLLECTION_SHEETS = {
  register: "Danh sách tổng hợp",
  units: "Đơn vị báo cáo",
  files: "Tệp đã nhận",
  remarks: "Cần xem lại",
  normalised: "Đã chuẩn hóa",
} as const;

/** The words of a collection; `{placeholders}` are filled by `fillMessage`. */
export const COLLECTION_WORDS = {
  unitsTitle: { vi: "ĐƠN VỊ BÁO CÁO", en: "WHO HAS REPORTED" },
  unitsSummary: {
    vi: "Trong {all} đơn vị của mẫu, {reported} đơn vị đã báo cáo, {missing} đơn vị chưa gửi gì; tổng cộng {what} từ {files}.",
    en: "Of the template's {all} units {reported} have reported and {missing} have sent nothing yet; {what} from {files}.",
  },
  unitsSummaryUnknown: {
    vi: "Trong {all} đơn vị của mẫu, {reported} đơn vị đã báo cáo, {missing} đơn vị chưa gửi gì; {unknown} đơn vị ngoài danh sách cũng gửi. Tổng cộng {what} từ {files}.",
    en: "Of the template's {all} units {reported} have reported and {missing} have sent nothing yet; {unknown} units outside of it have sent something, too. {what} from {files}.",
  },
  takenFrom: { vi: "{what} của {units}, từ {files}", en: "{what} of {units}, from {files}" },
  entriesAlone: { vi: "{entries} mục", en: "{entries} entries" },
  tablesAlone: { vi: "{tables} biểu", en: "{tables} tables" },
  entriesAndTables: { vi: "{entries} mục và {tables} biểu", en: "{entries} entries and {tables} tables" },
  unitsKnown: { vi: "{reported} đơn vị", en: "{reported} units" },
  unitsBoth: {
    vi: "{reported} đơn vị và {unknown} đơn vị ngoài danh sách",
    en: "{reported} units and {unknown} that are not in the list",
  },
  filesAll: { vi: "{files} tệp", en: "{files} files" },
  filesSome: { vi: "{taken} trong {files} tệp", en: "{taken} of {files} files" },
  noCatalogue: {
    vi: "{reported} đơn vị có trong các tệp; tổng cộng {what} từ {files}. Mẫu chưa có danh sách đơn vị nên chưa biết đơn vị nào còn thiếu: thêm danh sách đó vào mẫu rồi tổng hợp lại.",
    en: "{reported} units in the files; {what} from {files}. The template has no list of units, so nobody knows who is missing: add one and collect again.",
  },
  filesTitle: { vi: "TỆP ĐÃ NHẬN", en: "FILES RECEIVED" },
  remarksTitle: { vi: "CẦN XEM LẠI", en: "TO BE LOOKED AT" },
  remarksNone: { vi: "Không có điều gì cần xem lại.", en: "Nothing needs a look." },
  remarksSummary: {
    vi: "{errors} điều phải xử lý, {warnings} điều nên hỏi lại đơn vị, {notes} lưu ý.",
    en: "{errors} things to be dealt with, {warnings} things to ask the unit about, {notes} notes.",
  },
  normalisedTitle: { vi: "NHỮNG CÁCH GHI ĐÃ ĐƯỢC CHUẨN HÓA", en: "WRITINGS READ AS ANOTHER" },
  normalisedNone: { vi: "Mọi ô được lấy nguyên như đã ghi.", en: "Every cell was taken as it is written." },
  normalisedSummary: {
    vi: "Danh sách tổng hợp ghi theo cột “Hiểu là”; tệp của đơn vị không bị thay đổi.",
    en: "The collected register says what stands under “Read as”; the units' files are unchanged.",
  },
  ordinal: { vi: "STT", en: "No." },
  unit: { vi: "Đơn vị", en: "Unit" },
  status: { vi: "Tình trạng", en: "Status" },
  entries: { vi: "Số mục", en: "Entries" },
  tables: { vi: "Số biểu", en: "Tables" },
  fileCount: { vi: "Số tệp", en: "Files" },
  files: { vi: "Tệp", en: "Files" },
  file: { vi: "Tệp", en: "File" },
  sheetsTaken: { vi: "Trang lấy / có", en: "Sheets taken / all" },
  reason: { vi: "Lý do, cách xử lý", en: "Reason, what to do" },
  severity: { vi: "Mức độ", en: "Severity" },
  sheet: { vi: "Trang", en: "Sheet" },
  place: { vi: "Ô, dòng", en: "Cell, row" },
  content: { vi: "Nội dung", en: "What" },
  column: { vi: "Cột", en: "Column" },
  from: { vi: "Đã ghi", en: "Written" },
  to: { vi: "Hiểu là", en: "Read as" },
  how: { vi: "Vì", en: "Because" },
  firstPlace: { vi: "Chỗ đầu tiên", en: "First place" },
  reported: { vi: "Đã báo cáo", en: "Reported" },
  unreadableUnit: { vi: "Có tệp, không đọc được", en: "File came, unreadable" },
  empty: { vi: "Có tệp, không có gì để lấy", en: "File came, nothing to take" },
  missing: { vi: "Chưa báo cáo", en: "Not reported" },
  unknown: { vi: "Ngoài danh sách đơn vị", en: "Not in the list of units" },
  unnamed: { vi: "Không ghi đơn vị", en: "No unit named" },
  noUnit: { vi: "(không ghi)", en: "(none)" },
  taken: { vi: "Đã lấy", en: "Taken" },
  noEntries: { vi: "Không có gì để lấy", en: "Nothing to take" },
  unreadable: { vi: "Không đọc được", en: "Unreadable" },
  previousYear: { vi: "Năm trước, để so", en: "Last year, to compare" },
  copy: { vi: "Bản sao", en: "Copy" },
  copyOf: {
    vi: "Giống hệt {file}: chỉ lấy một lần.",
    en: "The same as {file} to the last byte: taken once.",
  },
  noRegister: {
    vi: "Không thấy danh sách nào: cần một dòng tiêu đề có các cột như Đơn vị, Tên (mô hình, sáng kiến, hộ gia đình …), Đối tượng, Lĩnh vực, Năm đăng ký, và ít nhất một mục bên dưới.",
    en: "No register was found: it needs a header with columns such as Đơn vị, Tên (mô hình, sáng kiến, hộ gia đình …), Đối tượng, Lĩnh vực, Năm đăng ký, and at least one entry below.",
  },
  columnUsed: {
    vi: "Cột “{header}” được đọc là “{name}” (chắc {share} %). Nếu không phải, sửa tiêu đề cột trong tệp rồi tổng hợp lại.",
    en: "The column “{header}” is read as “{name}” ({share} % sure). If it is not, correct the header in the file and collect again.",
  },
  columnOpen: {
    vi: "Cột “{header}” có thể là “{name}” (chắc {share} %), nên chưa lấy. Nếu đúng, sửa tiêu đề thành “{name}” rồi tổng hợp lại.",
    en: "The column “{header}” may be “{name}” ({share} % sure) and is not taken. If it is, head it “{name}” and collect again.",
  },
  columnNotTaken: {
    vi: "Cột “{header}” ({filled} mục có ghi) không có trong mẫu: không lấy. Nếu là một cột của mẫu, sửa tiêu đề rồi tổng hợp lại.",
    en: "The column “{header}” (filled for {filled} entries) is none of the template's and is not taken. If it is one, head it as the template does and collect again.",
  },
  sheetNoRegister: {
    vi: "Trang này có bảng nhưng không thấy dòng tiêu đề của danh sách nên không lấy: cần một dòng tiêu đề có các cột như Đơn vị, Tên (mô hình, sáng kiến, hộ gia đình …), Đối tượng, Lĩnh vực, Năm đăng ký, và ít nhất một mục bên dưới.",
    en: "This sheet has a table but no header of a register, so nothing was taken: it needs a header with columns such as Đơn vị, Tên (mô hình, sáng kiến, hộ gia đình …), Đối tượng, Lĩnh vực, Năm đăng ký, and at least one entry below.",
  },
  sheetProse: {
    vi: "Trang này chỉ có lời văn, không có danh sách: không lấy.",
    en: "This sheet holds words alone and no register: not taken.",
  },
  sheetSummary: {
    vi: "Trang này là biểu tổng hợp, và không có biểu cùng mẫu của đơn vị khác để cộng: không lấy.",
    en: "This sheet holds a summary table, and no other unit sent one of the same layout to add: not taken.",
  },
  sheetLikeRegister: {
    vi: "Chưa nhận ra danh sách trên trang này nên không lấy: dòng {row} có các cột {known}, {lacks}",
    en: "No register was recognised on this sheet, so nothing was taken: row {row} has the columns {known}, {lacks}",
  },
  sheetLikeSummary: {
    vi: "Trang này được hiểu là biểu tổng hợp nên không lấy. Nếu là danh sách: dòng {row} có các cột {known}, {lacks}",
    en: "This sheet is taken for a summary table and is not taken. If it is a register: row {row} has the columns {known}, {lacks}",
  },
  lacksEntries: {
    vi: "nhưng bên dưới chưa có mục nào.",
    en: "but there is no entry below.",
  },
  lacksSubject: {
    vi: "nhưng không cột nào được hiểu là tên việc, tên sáng kiến, mô hình hay tên tập thể, cá nhân. Sửa tiêu đề cột đó cho giống mẫu rồi tổng hợp lại.",
    en: "but none that is understood as what is done or who does it. Head that column as the template does and collect again.",
  },
  lacksColumns: {
    vi: "mới được {count} cột quen trong khi cần ít nhất {enough}. Sửa tiêu đề các cột còn lại cho giống mẫu rồi tổng hợp lại.",
    en: "{count} known columns where it takes {enough}. Head the others as the template does and collect again.",
  },
  lacksForm: {
    vi: "nhưng cách trình bày chưa đọc được. Để mỗi cột một ô tiêu đề, tất cả trên một dòng, rồi tổng hợp lại.",
    en: "but their layout could not be read. Give each column one header cell, all in one row, and collect again.",
  },
  ofSheets: { vi: "Trang {sheets}: {text}", en: "Sheet {sheets}: {text}" },
  sheetBuilt: {
    vi: "Trang này do Khớp lập: không lấy.",
    en: "This sheet was built by Khớp: not taken.",
  },
  tableNotTaken: {
    vi: "Bảng khác trên cùng trang với danh sách: không lấy.",
    en: "Another table on the register's sheet: not taken.",
  },
  hiddenSheet: {
    vi: "Trang ẩn có {entries} mục, vẫn lấy. Nếu đơn vị không định gửi, bỏ các mục đó.",
    en: "A hidden sheet holds {entries} entries, which are taken. If the unit did not mean to send them, take them out.",
  },
  hiddenRows: {
    vi: "{rows} mục nằm ở dòng ẩn hoặc bị lọc, vẫn lấy.",
    en: "{rows} entries stand in hidden or filtered rows; they are taken.",
  },
  rowNotTaken: {
    vi: "Dòng không lấy vì không đủ ô để là một mục: “{text}”",
    en: "This row has too few cells to be an entry and is not taken: “{text}”",
  },
  rowOutside: {
    vi: "Dòng nằm ngoài danh sách (sau phần kết thúc bảng), không lấy: “{text}”. Nếu là một mục, chuyển lên liền với danh sách.",
    en: "This row stands outside the register (past its end) and is not taken: “{text}”. If it is an entry, move it up to the others.",
  },
  rowsBetween: {
    vi: "Dòng không phải là mục: {rows}.",
    en: "Rows that are no entries: {rows}.",
  },
  totals: { vi: "{count} dòng cộng", en: "totals: {count}" },
  headings: { vi: "{count} dòng tiêu đề nhóm", en: "group lines: {count}" },
  headers: { vi: "{count} dòng lặp lại tiêu đề", en: "repeated headers: {count}" },
  unitUnknown: {
    vi: "Đơn vị “{unit}” ({entries} mục) không có trong danh sách đơn vị của mẫu. Sửa tên cho đúng, hoặc thêm cách gọi đó vào mẫu.",
    en: "The unit “{unit}” ({entries} entries) is not in the template's list of units. Correct the name, or add it to the template.",
  },
  unitUnnamed: {
    vi: "{entries} mục không biết của đơn vị nào: ghi tên đơn vị vào cột Đơn vị, tên trang hoặc tên tệp.",
    en: "{entries} entries name no unit: write it in the column Đơn vị, or name the sheet or the file after it.",
  },
  unitFromFileName: {
    vi: "Đơn vị “{unit}” được hiểu theo tên tệp.",
    en: "The unit “{unit}” is told by the file's name.",
  },
  unitFromSheet: {
    vi: "Danh sách không có cột đơn vị: “{unit}” được hiểu theo tiêu đề, tên trang hoặc tên tệp.",
    en: "The list has no column of units: “{unit}” is told by its title, its sheet's or its file's name.",
  },
  yearFromTitle: {
    vi: "Danh sách không có cột năm đăng ký: năm {year} được lấy theo tiêu đề “{text}”.",
    en: "The list has no column of years registered: {year} is taken from its title “{text}”.",
  },
  yearFromSheet: {
    vi: "Danh sách không có cột năm đăng ký: năm {year} được lấy theo tên trang “{text}”.",
    en: "The list has no column of years registered: {year} is taken from its sheet's name “{text}”.",
  },
  takenAsYes: {
    vi: "Danh sách không có cột “{header}”: {all} được tính là đăng ký mới. Nếu có mục đã đăng ký từ trước, thêm cột đó, đánh dấu x ở các mục mới rồi tổng hợp lại.",
    en: "The list has no column “{header}”: {all} counted as newly registered. If some were registered before, add the column, mark the new ones with x and collect again.",
  },
  columnsMissing: {
    vi: "Danh sách không có cột {headers} nên {all} còn thiếu phần này. Nếu cột đó mang tên khác, sửa tiêu đề cho giống mẫu; nếu không có, hỏi lại đơn vị.",
    en: "The list has no column {headers}: {all} blank there. If it is there by another name, head it as the template does; if not, ask the unit.",
  },
  allEntries: { vi: "cả {entries} mục", en: "all {entries} entries are" },
  onlyEntry: { vi: "mục duy nhất", en: "its only entry is" },
  severalFiles: {
    vi: "“{unit}” có {count} tệp, đã lấy cả: {files}. Nếu là bản gửi lại, bỏ tệp cũ rồi tổng hợp lại.",
    en: "“{unit}” has {count} files, all taken: {files}. If one replaces another, take the old one away and collect again.",
  },
  writing: { vi: "cách viết khác", en: "another writing" },
  spaces: { vi: "khoảng trắng thừa", en: "spaces too many" },
  year: { vi: "năm ghi cách khác", en: "a year written otherwise" },
  flag: { vi: "dấu đánh", en: "a mark" },
  encoding: { vi: "bảng mã cũ, ký tự lạ", en: "old encoding, odd characters" },
  tcvn3: { vi: "bảng mã TCVN3 (ABC)", en: "the encoding TCVN3 (ABC)" },
  vni: { vi: "bảng mã VNI", en: "the encoding VNI" },
  viqr: { vi: "gõ không dấu kiểu VIQR", en: "typed in VIQR" },
  decomposed: {
    vi: "dấu rời khỏi chữ (Unicode tổ hợp)",
    en: "marks apart from letters (decomposed Unicode)",
  },
  invisible: { vi: "có ký tự ẩn", en: "unseen characters" },
  lookalike: { vi: "chữ cái ngoại giống chữ Việt", en: "foreign letters that look alike" },
  merged: { vi: "ô gộp cho nhiều mục", en: "a cell merged over entries" },
  marked: { vi: "ghi dưới cột mang tên đó", en: "written under a column of that name" },
  heading: { vi: "dòng tiêu đề nhóm", en: "a line above the entries" },
  title: { vi: "ghi ở tiêu đề danh sách", en: "said in the title" },
  "sheet-name": { vi: "ghi ở tên trang", en: "said by the sheet's name" },
  "no-column": { vi: "danh sách không có cột này", en: "the list has no such column" },
  ditto: { vi: "ghi là như mục trên", en: "written as the same as above" },
  "filled-down": { vi: "chỉ ghi ở mục đầu", en: "written at the first entry only" },
} as const satisfies Readonly<Record<string, Localized>>;
