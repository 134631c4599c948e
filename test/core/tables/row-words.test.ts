import { isTotalLabel } from "../../../src/core/tables/row-words";

describe("labels of totals", () => {
  it.each(["Cộng", "CỘNG", "Cong", "TỔNG CÔNG", "Tổng số công trình", "VI Cộng khối xã", "Tổng cộng"])(
    "%s is one",
    (label) => {
      expect(isTotalLabel(label)).toBe(true);
    },
  );

  it.each(["Vi Công Toản", "Công Khối Nhóm", "Cộng đồng thôn Hạ", "Tống Nhóm Trang"])(
    "%s is none",
    (label) => {
      expect(isTotalLabel(label)).toBe(false);
    },
  );
});
