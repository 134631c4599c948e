/** The frame around the screens. */
export const paneVi = {
  product: "Khớp",
  screens: {
    overview: "Tổng quan",
    findings: "Phát hiện",
    report: "Báo cáo",
    build: "Lập biểu",
    setup: "Thiết lập",
  },
  navigation: "Các màn hình",
  /** The button that changes to the other language, in that language. */
  otherLanguage: "English",
  otherLanguageHint: "Đổi sang tiếng Anh",
  keys: "Phím tắt",
  undoLast: "Hoàn tác",
  closeNotice: "Đóng thông báo",
};
