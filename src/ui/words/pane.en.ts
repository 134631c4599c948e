import type { paneVi } from "./pane.vi";

export const paneEn: typeof paneVi = {
  product: "Khớp",
  screens: {
    overview: "Overview",
    findings: "Findings",
    report: "Report",
    build: "Build",
    setup: "Setup",
  },
  navigation: "Screens",
  otherLanguage: "Tiếng Việt",
  otherLanguageHint: "Change to Vietnamese",
  keys: "Keyboard shortcuts",
  undoLast: "Undo",
  closeNotice: "Close the message",
};
