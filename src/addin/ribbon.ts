import type { Localized } from "../core/base/language";

/**
 * The tab “Khớp”: its groups and buttons, their words, icons and keys. The manifest, the file of shortcuts and the handlers
 * in src/commands are all made from this list.
 */
export const RIBBON: readonly RibbonGroup[] = [
  {
    id: "check",
    label: { vi: "Kiểm tra và lập biểu", en: "Check and build" },
    icon: "khop",
    buttons: [
      {
        action: "showPane",
        label: { vi: "Mở ngăn Khớp", en: "Open Khớp" },
        tip: {
          vi: "Mở ngăn Khớp ở bên phải: tổng quan, danh sách phát hiện, đối chiếu báo cáo, lập biểu và thiết lập.",
          en: "Opens the Khớp pane on the right: overview, findings, report, tables and set-up.",
        },
        icon: "khop",
        key: "P",
      },
      {
        action: "check",
        label: { vi: "Kiểm tra", en: "Check" },
        tip: {
          vi: "Đọc cả sổ tính, đối chiếu danh sách với các biểu rồi đánh dấu những ô không khớp. Số liệu của bạn giữ nguyên.",
          en: "Reads the whole workbook, compares the register with the tables and marks the cells that disagree. Your figures stay as they are.",
        },
        icon: "check",
        key: "K",
      },
      {
        action: "build",
        label: { vi: "Lập biểu", en: "Build tables" },
        tip: {
          vi: "Lập các biểu tổng hợp từ danh sách bằng công thức, vào trang tính riêng. Trang tính của bạn không bị ghi đè.",
          en: "Builds the summary tables from the register as formulas, on sheets of their own. Your sheets are not overwritten.",
        },
        icon: "build",
        key: "B",
      },
      {
        action: "compare",
        label: { vi: "Đối chiếu báo cáo", en: "Compare report" },
        tip: {
          vi: "Mở màn hình đối chiếu: dán lời văn hoặc thả tệp Word, PDF để so từng số với sổ tính.",
          en: "Opens the report screen: paste the text, or drop a Word or PDF file, and every figure is compared with the workbook.",
        },
        icon: "compare",
        key: "C",
      },
    ],
  },
  {
    id: "findings",
    label: { vi: "Phát hiện", en: "Findings" },
    icon: "findings",
    buttons: [
      {
        action: "previousFinding",
        label: { vi: "Phát hiện trước", en: "Previous finding" },
        tip: { vi: "Đến ô của phát hiện trước.", en: "Goes to the cell of the previous finding." },
        icon: "previous",
        key: "T",
      },
      {
        action: "nextFinding",
        label: { vi: "Phát hiện sau", en: "Next finding" },
        tip: { vi: "Đến ô của phát hiện tiếp theo.", en: "Goes to the cell of the next finding." },
        icon: "next",
        key: "S",
      },
      {
        action: "unmark",
        label: { vi: "Bỏ đánh dấu", en: "Remove marks" },
        tip: {
          vi: "Xóa mọi dấu Khớp đã đặt lên các ô. Màu và định dạng của bạn giữ nguyên.",
          en: "Removes every mark that Khớp put on cells. Your own colours and formats stay.",
        },
        icon: "unmark",
        key: "D",
      },
    ],
  },
];

/** What a ribbon button or a shortcut asks for; each has a handler in src/commands. */
export type RibbonAction =
  "showPane" | "check" | "build" | "compare" | "previousFinding" | "nextFinding" | "unmark";

export interface RibbonGroup {
  readonly id: string;
  readonly label: Localized;
  readonly icon: IconName;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly action: RibbonAction;
  readonly label: Localized;
  readonly tip: Localized;
  readonly icon: IconName;
  /** With Ctrl+Alt+Shift. Microsoft asks for all three, so that no key of Excel's is taken. */
  readonly key: string;
}

/** A drawing in assets/icons/drawings. */
export type IconName = "khop" | "check" | "build" | "compare" | "findings" | "previous" | "next" | "unmark";
