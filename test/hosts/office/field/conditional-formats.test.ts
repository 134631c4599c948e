import type { Mark } from "../../../../src/core/model/mark";
import { describeNotice } from "../../../../src/app/sentences/notice";
import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { marksOf, openOffice } from "../open-office";

const start = workbook(
  sheet("Số liệu", "Đơn vị | Tổng số\nPhường Hạ | 5\nPhường Thượng | 7"),
  sheet("Tổ dân phố", "x"),
);
const mark: Mark = { sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" };
const otherMark: Mark = { ...mark, row: 2, severity: "warning" };

describe("rules of conditional formatting that Excel lists and does not know", () => {
  it("a person's own: marks go on and come off around them, and the sheet is named", async () => {
    const { excel, host } = openOffice(start);
    for (let times = 0; times < 5; times++)
      excel.model.addConditionalFormat("Số liệu", "A2:A3", `=$B2>${times}`, "#00FF00");
    unwrap(await host.mark([mark]));
    excel.model.addConditionalFormat("Số liệu", "A1", "=TRUE", "#00FF00");
    const [own] = excel.model.sheet("Số liệu").conditionalFormats.all;
    excel.field.switchOn("formats-broken");
    excel.field.brokenFormats.add(own?.id ?? "");
    expect(unwrap(await host.mark([otherMark]))).toEqual({ unread: ["Số liệu"] });
    expect(marksOf(excel)).toMatchObject([{ row: 2, severity: "warning" }]);
    expect(unwrap(await host.unmark())).toEqual({ unread: ["Số liệu"] });
    expect(marksOf(excel)).toEqual([]);
    expect(excel.model.sheet("Số liệu").conditionalFormats.all).toHaveLength(6);
  });

  it("all rules of a sheet: the other sheets are marked and unmarked as ever", async () => {
    const { excel, host } = openOffice(start);
    excel.model.addConditionalFormat("Tổ dân phố", "A1", "=TRUE", "#00FF00");
    excel.model.addConditionalFormat("Tổ dân phố", "A2", "=TRUE", "#00FF00");
    excel.model.breakConditionalFormats("Tổ dân phố");
    expect(unwrap(await host.mark([mark, otherMark]))).toEqual({ unread: ["Tổ dân phố"] });
    expect(unwrap(await host.mark([mark]))).toEqual({ unread: ["Tổ dân phố"] });
    expect(marksOf(excel)).toMatchObject([{ row: 1, severity: "error" }]);
    unwrap(await host.unmark());
    expect(marksOf(excel)).toEqual([]);
  });

  it("our own, after the person took the unmarking back", async () => {
    const { excel, host } = openOffice(start, { field: ["undo-breaks-formats"] });
    unwrap(await host.mark([mark]));
    unwrap(await host.unmark());
    excel.model.undo();
    expect(marksOf(excel)).toHaveLength(1);
    expect(unwrap(await host.mark([otherMark]))).toEqual({ unread: ["Số liệu"] });
    expect(marksOf(excel)).toHaveLength(2);
    expect(unwrap(await host.unmark())).toEqual({ unread: ["Số liệu"] });
    expect(marksOf(excel)).toMatchObject([{ row: 1 }]);
  });

  it("one of ours that can be read and not deleted stays, and the rest is done", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.mark([mark, otherMark, { ...mark, sheet: "Tổ dân phố", row: 0, column: 0 }]));
    const [first] = excel.model.sheet("Số liệu").conditionalFormats.all;
    excel.field.switchOn("formats-undeletable");
    excel.field.brokenFormats.add(first?.id ?? "");
    expect(unwrap(await host.unmark())).toEqual({ unread: ["Số liệu"] });
    expect(marksOf(excel)).toHaveLength(1);
    expect(unwrap(await host.mark([otherMark]))).toEqual({ unread: ["Số liệu"] });
    expect(marksOf(excel)).toHaveLength(2);
  });

  it("is told in words, with the sheet and what to do", () => {
    const unread = ["Số liệu"];
    expect(describeNotice({ kind: "marked", cells: 3, unread }, "vi")).toMatch(
      /^Đã đánh dấu 3 ô\. Trên “Số liệu” .*mở lại/u,
    );
    expect(describeNotice({ kind: "unmarked", unread }, "vi")).not.toMatch(/mọi/u);
    expect(describeNotice({ kind: "unmarked" }, "vi")).toBe("Đã bỏ mọi đánh dấu của Khớp.");
    expect(describeNotice({ kind: "unmarked", unread }, "en")).toMatch(/“Số liệu” has .*reopen/u);
  });
});
