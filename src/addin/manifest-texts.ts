import type { Localized } from "../core/base/language";

/** What Excel shows of the add-in before anyone has clicked on anything. */
export const MANIFEST_TEXTS = {
  description: {
    vi: "Đối chiếu danh sách, biểu tổng hợp và lời văn báo cáo phong trào thi đua: chỉ rõ chỗ không khớp, cách sửa, và lập biểu bằng công thức. Dữ liệu không rời khỏi máy của bạn.",
    en: "Holds the register, the summary tables and the text of an emulation report against one another, shows what disagrees and builds the tables. Nothing leaves your computer.",
  },
  tab: { vi: "Khớp", en: "Khớp" },
  startTitle: { vi: "Khớp đã sẵn sàng", en: "Khớp is ready" },
  startDescription: {
    vi: "Mở thẻ “Khớp” trên dải lệnh rồi bấm “Kiểm tra”.",
    en: "Open the tab “Khớp” on the ribbon and click “Check”.",
  },
} satisfies Record<string, Localized>;
