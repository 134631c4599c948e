import { openExcel } from "./open-excel";

const writeThree = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const cell of ["A1", "A2", "A3"]) sheet.getRange(cell).values = [[cell]];
    await context.sync();
  });

describe("faults of excel-host", () => {
  it("every action can be made to fail, and then no fault is left", async () => {
    let k = 0;
    for (let struck = true; struck;) {
      const host = openExcel();
      host.faults.failAction(++k, "GeneralException");
      const failed = await writeThree().then(
        () => null,
        (error: unknown) => (error as { code: string }).code,
      );
      struck = host.faults.struck === 1;
      expect(failed).toBe(struck ? "GeneralException" : null);
      host.faults.clear();
      await writeThree();
      expect(host.model.value("Sheet1", "A3")).toBe("A3");
    }
    expect(k).toBeGreaterThan(3);
  });

  it("a request can fail on its way, or after it was carried out", async () => {
    const host = openExcel();
    host.faults.failSync(1, "InvalidOrTimedOutSession");
    await expect(writeThree()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    expect(host.model.value("Sheet1", "A1")).toBe("");
    host.faults.failSync(1, "GeneralException", true);
    await expect(writeThree()).rejects.toMatchObject({ code: "GeneralException" });
    expect(host.model.value("Sheet1", "A1")).toBe("A1");
  });

  it("a session stays lost until it is back", async () => {
    const host = openExcel();
    host.faults.loseSession();
    await expect(writeThree()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    await expect(writeThree()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    host.faults.restoreSession();
    await writeThree();
  });

  it("counts requests and bytes, and delays them when told", async () => {
    const host = openExcel();
    host.faults.delay = 30;
    const timers = jest.spyOn(globalThis, "setTimeout");
    await writeThree();
    expect(timers.mock.calls.filter(([, milliseconds]) => milliseconds === 30)).toHaveLength(1);
    timers.mockRestore();
    expect(host.counters).toMatchObject({ syncs: expect.any(Number) as number });
    expect(host.counters.requestBytes).toBeGreaterThan(500);
    expect(host.calls.filter((call) => call.isChange).map((call) => `${call.type}.${call.member}`)).toEqual([
      "Range.values",
      "Range.values",
      "Range.values",
    ]);
  });
});
