import { openExcel } from "./open-excel";

/** Runs one batch and gives the code it is refused with, or null. */
async function refusal(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe("what excel-host refuses as Excel does", () => {
  it("an array that has not the range's shape", async () => {
    openExcel();
    const code = await refusal((sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]));
    expect(code).toBe("InvalidArgument");
  });

  it("names of sheets that are too long, have a forbidden sign or are taken", async () => {
    openExcel();
    const add = (name: string): Promise<string | null> =>
      refusal((_sheet, { workbook }) => workbook.worksheets.add(name));
    expect(await add("x".repeat(32))).toBe("InvalidArgument");
    for (const sign of "\\/?*[]:") expect(await add(`a${sign}b`)).toBe("InvalidArgument");
    expect(await add("SHEET1")).toBe("ItemAlreadyExists");
    expect(await add("x".repeat(31))).toBeNull();
  });

  it("work on a protected sheet, but what its options allow", async () => {
    const host = openExcel();
    host.model.protect("Sheet1", { allowFormatCells: true });
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await refusal((sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"))).toBeNull();
    host.model.format("Sheet1", "A1", "locked", false);
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBeNull();
    expect(await refusal((sheet) => (sheet.getRange("A1:A2").values = [[1], [2]]))).toBe("AccessDenied");
  });

  it("the last visible sheet's deletion, and formulas that are none", async () => {
    openExcel();
    expect(await refusal((sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await refusal((sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]]))).toBe("InvalidArgument");
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [["- Mô hình; nội dung"]]))).toBe(
      "InvalidArgument",
    );
  });

  it("requests and answers over 5 MB; a refused answer has been worked for", async () => {
    const host = openExcel();
    const text = "ă".repeat(30_000);
    const write = (rows: number): Promise<string | null> =>
      refusal((sheet) => (sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => [text])));
    expect(await write(90)).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.model.value("Sheet1", "A1")).toBe("");
    expect(await write(50)).toBeNull();
    const again = await refusal((sheet) => {
      sheet.getRange("B1:B50").copyFrom("A1:A50");
      sheet.getRange("A1:B50").load("values");
    });
    expect(again).toBe("ResponsePayloadSizeLimitExceeded");
    expect(host.model.value("Sheet1", "B1")).toBe(text);
    expect(host.counters.largestRequest).toBeGreaterThan(5 * 1024 * 1024);
  });

  it("values of more than five million cells: null, without an error", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const whole = context.workbook.worksheets.getItem("Sheet1").getRange().load("values,formulas,address");
      await context.sync();
      expect(whole.values).toBeNull();
      expect(whole.formulas).toBeNull();
      expect(whole.address).toBe("Sheet1!1:1048576");
    });
  });

  it("everything while a cell is being typed in, unless the request waits for it", async () => {
    const host = openExcel();
    host.isEditingCell = true;
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe(
      "InvalidOperationInCellEditMode",
    );
    setTimeout(() => (host.isEditingCell = false), 20);
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(host.model.value("Sheet1", "A1")).toBe(1);
  });

  it("members that are newer than the Excel that is played", async () => {
    const { olderExcel } = await import("./requirement-sets");
    openExcel({ sets: olderExcel("1.12") });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    expect(await refusal((sheet) => sheet.getRange("A1").getMergedAreasOrNullObject())).toBe("ApiNotFound");
    expect(await refusal((sheet) => sheet.getRanges("A1,B2"))).toBeNull();
  });

  it("more than 512 merged areas at once, and addresses past 8192 characters", async () => {
    const host = openExcel();
    const merge = (from: number, to: number): void => {
      for (let row = from; row <= to; row++) host.model.merge("Sheet1", `A${row}:B${row}`);
    };
    merge(1, 512);
    const merged = (): Promise<string | null> =>
      refusal((sheet) => sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount"));
    expect(await merged()).toBeNull();
    merge(513, 513);
    expect(await merged()).toBe("GeneralException");
    const addresses = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(",");
    expect(await refusal((sheet) => sheet.getRanges(addresses))).toBe("InvalidArgument");
  });

  it.each([
    ["OfficeOnline", "vi-VN", null, null],
    ["PC", "vi-VN", "InvalidArgument", null],
    ["Mac", "en-US", null, "InvalidArgument"],
  ] as const)(
    "areas parted otherwise than arguments are on %s, %s",
    async (platform, locale, comma, semicolon) => {
      openExcel({ platform, locale });
      expect(await refusal((sheet) => sheet.getRanges("A1,B2"))).toBe(comma);
      expect(await refusal((sheet) => sheet.getRanges("A1;B2"))).toBe(semicolon);
    },
  );

  it("stops a batch at the action that fails; what came before has happened", async () => {
    const host = openExcel();
    const code = await refusal((sheet, { workbook }) => {
      sheet.getRange("A1").values = [["trước"]];
      workbook.worksheets.getItem("Không có").activate();
      sheet.getRange("A2").values = [["sau"]];
    });
    expect(code).toBe("ItemNotFound");
    expect(host.model.value("Sheet1", "A1")).toBe("trước");
    expect(host.model.value("Sheet1", "A2")).toBe("");
  });

  it("calls it does not emulate, so that no test passes by chance", async () => {
    const gaps: string[] = [];
    openExcel({ onGap: (gap) => gaps.push(gap.message) });
    expect(await refusal((sheet) => sheet.shapes.addTextBox("x"))).toBe("HostGap");
    expect(gaps).toEqual([expect.stringContaining("Worksheet.shapes")]);
  });
});
