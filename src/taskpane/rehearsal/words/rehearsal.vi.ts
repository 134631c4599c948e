export const rehearsalVi = {
  title: "Chạy thử Khớp với Excel này",
  about:
    "Thử lần lượt từng việc Khớp làm với Excel, mất chừng năm phút. Mở một sổ tính trống (Ctrl+N) rồi mở ngăn Khớp ở đó: Khớp chỉ ghi vào hai trang “Khớp thử” và xóa đi khi xong.",
  excel: "Excel này",
  start: "Bắt đầu",
  again: "Chạy lại",
  copy: "Sao chép kết quả",
  copied: "Đã sao chép.",
  notCopied: "Không sao chép được: chọn hết chữ dưới đây rồi bấm Ctrl+C.",
  result: "Kết quả",
  close: "Về Khớp",
  kinds: { green: "Đạt", red: "Không đạt", lacking: "Không có", "left-out": "Chưa thử" },
  running: "Đang thử",
  done: (green: string, red: string) =>
    red === "0"
      ? `Xong: ${green} việc đạt, không việc nào hỏng.`
      : `Xong: ${green} việc đạt, ${red} không đạt.`,
  lacking: (set: string) => `Excel này không có (${set}); Khớp làm cách khác.`,
  imitation: (name: string) => `Trên Excel giả lập của bộ kiểm thử: ${name}`,
  questions: {
    "are-marks-seen": {
      text: "Trên trang “Khớp thử”, hai ô B3 và C4 có được tô màu không?",
      yes: "Có",
      no: "Không",
    },
    "undo-unmarking": {
      text: "Màu vừa được xóa. Bấm vào trang tính rồi bấm Ctrl+Z một lần.",
      yes: "Đã bấm",
      no: null,
    },
    "undo-typing": {
      text: "Ô G1 vừa được ghi. Bấm vào trang tính rồi bấm Ctrl+Z một lần.",
      yes: "Đã bấm",
      no: null,
    },
    "undo-after-merges": {
      text: "Ô G1 lại được ghi. Bấm vào trang tính rồi bấm Ctrl+Z một lần nữa.",
      yes: "Đã bấm",
      no: null,
    },
    "is-file-there": {
      text: "Khớp vừa lưu tệp khop-thu.txt. Trong thư mục Tải về (hay nơi bạn chọn) có tệp này không?",
      yes: "Có",
      no: "Không",
    },
    "click-ribbon": {
      text: "Trên dải lệnh, thẻ Khớp, bấm nút Kiểm tra.",
      yes: null,
      no: "Đã bấm, không thấy gì",
    },
    "press-keys": {
      text: "Bấm vào trang tính rồi bấm Ctrl+Alt+Shift+K.",
      yes: null,
      no: "Đã bấm, không thấy gì",
    },
  },
  leaveOut: "Bỏ qua việc này",
  steps: {
    workbook: {
      name: "Sổ tính trống, ghi được",
      red: "Sổ tính đã có số liệu ở các trang dưới đây: mở một sổ tính trống (Ctrl+N), mở ngăn Khớp ở đó rồi chạy lại.",
    },
    front: { name: "Sổ tính đang ở trước", red: "Không hỏi được trang và vùng chọn." },
    calculation: { name: "Excel tự tính công thức", red: "Không hỏi được cách tính." },
    dates: {
      name: "Ngày tính từ năm 1900",
      red: "Excel đếm ngày theo cách lạ: Khớp có thể đọc sai ngày, tháng.",
    },
    read: { name: "Đọc sổ tính", red: "Khớp đọc không đúng những gì có trên trang." },
    merges: { name: "Tìm các ô gộp", red: "Excel kể các ô gộp không đúng." },
    areas: {
      name: "Gọi nhiều vùng một lúc",
      red: "Excel không nhận nhiều vùng một lúc: Khớp chưa tô dấu được.",
    },
    mark: { name: "Tô dấu các ô", red: "Ô không được tô dấu." },
    rules: { name: "Đọc các định dạng có điều kiện", red: "Không đọc được định dạng có điều kiện." },
    unmark: { name: "Xóa dấu", red: "Dấu chưa được xóa." },
    "undo-marks": { name: "Ctrl+Z sau khi xóa dấu", red: "Dấu mà Ctrl+Z đưa lại không xóa được nữa." },
    build: { name: "Lập biểu bằng công thức", red: "Biểu lập ra không đúng hoặc thiếu." },
    rebuild: { name: "Lập lại biểu đó", red: "Biểu không được lập lại ở chỗ cũ." },
    fix: { name: "Sửa một ô", red: "Ô không được sửa, hoặc bị sửa hai lần." },
    "undo-group": {
      name: "Nhiều lệnh thành một bước hoàn tác",
      red: "Excel không gộp được các bước hoàn tác.",
    },
    undo: {
      name: "Ctrl+Z hoàn tác việc Khớp ghi",
      red: "Ctrl+Z không đưa ô về như cũ: trước khi lập biểu hay sửa, nên lưu một bản.",
    },
    "undo-merges": { name: "Ctrl+Z sau khi tìm ô gộp", red: "Ctrl+Z không đưa ô về như cũ." },
    settings: { name: "Giữ thiết lập trong sổ tính", red: "Thiết lập không được giữ nguyên trong sổ tính." },
    save: { name: "Lưu tệp từ ngăn", red: "Ngăn không lưu được tệp." },
    pane: { name: "Mở ngăn", red: "Excel không mở ngăn." },
    ribbon: { name: "Nút trên dải lệnh", red: "Nút trên dải lệnh không tới được Khớp." },
    shortcut: {
      name: "Phím tắt",
      red: "Phím tắt không tới được Khớp: có thể Excel hay chương trình khác đã dùng các phím này; dùng nút trên dải lệnh.",
    },
    "clean-up": { name: "Xóa các trang thử", red: "Chưa xóa được các trang “Khớp thử”: xóa tay." },
  },
  behaviours: {
    "formats-broken":
      "Excel liệt kê một định dạng có điều kiện rồi lại không đọc được nó. Khớp vẫn tô và xóa dấu quanh nó, và nói tên trang tính.",
    "formats-undeletable":
      "Excel không xóa được định dạng có điều kiện. Dấu của Khớp có thể còn lại: xóa ở Trang đầu › Định dạng có Điều kiện › Quản lý Quy tắc.",
    "undo-breaks-formats":
      "Định dạng có điều kiện mà Ctrl+Z đưa lại thì Excel không đọc được nữa. Dấu cũ có thể còn lại: bỏ dấu bằng nút của Khớp, không bằng Ctrl+Z.",
    "undo-groups-refused":
      "Excel không nhận gộp các bước hoàn tác. Khớp làm từng bước; muốn hoàn tác hết thì bấm Ctrl+Z nhiều lần.",
    "undo-groups-break":
      "Excel hỏng giữa chừng khi gộp các bước hoàn tác. Khớp trả lại như cũ rồi làm từng bước; muốn hoàn tác hết thì bấm Ctrl+Z nhiều lần.",
    "pane-hangs": "Excel không trả lời khi được bảo mở ngăn. Khớp không chờ; ngăn mở bằng nút Mở ngăn Khớp.",
    "pane-waits-for-click":
      "Excel chỉ mở ngăn khi nút bấm đã xong việc. Khớp báo xong ngay lúc bấm, nên ngăn vẫn mở.",
    "pane-refused": "Excel không chịu mở ngăn theo lệnh. Dùng nút Mở ngăn Khớp trên dải lệnh.",
    "first-click-lost":
      "Bấm nút mà lệnh không tới Khớp. Bấm lại lần nữa; nếu vẫn mất, đóng và mở lại sổ tính rồi chép kết quả này gửi người làm Khớp.",
    "other-workbook-in-front":
      "Một sổ tính khác đang ở trước nên Excel giấu tên và vùng chọn. Khớp vẫn kiểm tra được; muốn thêm trang mới thì đưa sổ tính này ra trước.",
    "merged-areas-empty-undo":
      "Tìm các ô gộp thì Excel quên các bước hoàn tác. Khớp chỉ tìm khi bạn bấm Kiểm tra.",
    "merged-areas-refused":
      "Excel không kể được các ô gộp. Khớp làm việc không có chúng: giá trị trong ô gộp chỉ tính cho dòng đầu.",
    "list-separator-other":
      "Máy này đặt dấu ngăn danh sách khác với dấu thập phân. Khớp thử lại bằng dấu kia và nhớ.",
    "read-only":
      "Sổ tính mở ở chế độ chỉ đọc: bấm Cho phép chỉnh sửa, hoặc lưu thành bản khác, rồi chạy lại.",
    "chart-selected": "Đang chọn một biểu đồ hay hình, không phải ô: bấm vào một ô rồi chạy lại.",
    "calculated-by-hand":
      "Excel đặt tính bằng tay: kết quả công thức có thể cũ. Khớp báo điều đó và có nút Tính lại.",
    "dates-from-1904":
      "Sổ tính đếm ngày từ năm 1904 (thường do làm trên máy Mac đời cũ). Khớp đổi khi đọc và khi sửa, nên ngày vẫn đúng.",
    "functions-refused":
      "Excel không cho biết đếm ngày từ năm nào. Khớp coi như từ 1900: nếu sổ tính đếm từ 1904 thì ngày đọc ra sớm hơn bốn năm.",
    "files-not-saved":
      "Ngăn không lưu được tệp. Việc cần tệp thì làm trên trang Khớp trong trình duyệt hoặc Excel trên web; chữ thì chép.",
    "session-lost": "Mất kết nối với sổ tính: đóng và mở lại sổ tính rồi chạy lại.",
  },
};

/** All that the rehearsal says, in any language. */
export type RehearsalWords = typeof rehearsalVi;
