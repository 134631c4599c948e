import { FIELD_CASES } from "../taskpane/rehearsal/field-cases";
import { look } from "./support/look";
import { describePane } from "./support/pane-tests";
import { rehearseInPane } from "./support/rehearse-in-pane";

jest.setTimeout(120_000);

describePane("the rehearsal with this Excel", (open) => {
  test("from Thiết lập: green throughout, the result is copied, and the pane comes back", async () => {
    const pane = await open();
    const { page, excel } = pane;
    await page.getByRole("button", { name: "Bỏ qua" }).click();
    await page.getByRole("tab", { name: "Thiết lập" }).click();
    await page.getByRole("link", { name: /Chạy thử Khớp với Excel này/u }).click();
    await page.getByRole("heading", { name: "Chạy thử Khớp với Excel này" }).waitFor();
    await look(pane, "rehearsal-01-before");
    expect(await rehearseInPane(pane, { red: [] })).toEqual({});
    await page.getByRole("status").getByText("23 việc đạt").waitFor();
    await look(pane, "rehearsal-02-green");
    expect(excel.workbook.sheets.value.map(({ name }) => name)).toEqual(["Sheet1"]);
    await page.getByRole("button", { name: "Sao chép kết quả" }).click();
    await page.getByText("Đã sao chép.").waitFor();
    await page.getByRole("button", { name: "Về Khớp" }).click();
    await page.getByRole("tab", { name: "Thiết lập" }).waitFor();
    await pane.ribbon("compare");
    await page.getByText("Đưa báo cáo vào để đối chiếu").waitFor();
  });

  test.each(["pane-waits-for-click", "undo-groups-refused"] as const)(
    "with %s: red, with a sentence and Excel's own words",
    async (behaviour) => {
      const how = FIELD_CASES[behaviour];
      const pane = await open(how.options);
      await pane.page.evaluate(() => (location.hash = "#rehearse"));
      const red = await rehearseInPane(pane, how);
      expect(Object.keys(red)).toEqual(how.red);
      expect(Object.values(red).join("\n")).toContain(behaviour);
      await pane.page.locator('[data-verdict="red"]').first().scrollIntoViewIfNeeded();
      await look(pane, `rehearsal-03-${behaviour}`);
    },
  );

  test("a workbook that holds something is left alone", async () => {
    const pane = await open();
    pane.excel.model.type("Sheet1", "A1", "Tổ may");
    await pane.page.evaluate(() => (location.hash = "#rehearse"));
    const red = await rehearseInPane(pane, { red: [] });
    expect(Object.keys(red)).toEqual(["workbook"]);
    expect(red["workbook"]).toMatch(/mở một sổ tính trống.*Sheet1/u);
    await look(pane, "rehearsal-04-not-empty");
  });
});
