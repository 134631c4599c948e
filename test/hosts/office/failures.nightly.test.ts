import type { Mark } from "../../../src/core/model/mark";
import type { Result } from "../../../src/core/base/result";
import type { HostError } from "../../../src/ports/workbook-host";
import type { OfficeHost } from "../../../src/hosts/office/office-host";
import { describeHostError } from "../../../src/app/sentences/host-error";
import { NO_CALCULATOR } from "../../support/excel-host/calc/calculator";
import type { ExcelHost, ExcelHostOptions } from "../../support/excel-host/create-excel-host";
import { sheet, workbook } from "../../support/grid";
import { unwrap } from "../host-contract";
import { awardsPlan } from "../plans";
import { describeBuilt, describeOwn } from "./describe-excel";
import { marksOf, openOffice } from "./open-office";

const start = workbook(
  sheet("Số liệu", "Đơn vị | Tổng số\nXã A | 5\nXã B | 7\nCộng | =SUM(B2:B3) → 12"),
  sheet("Biểu lạ", "của người dùng"),
);
const mark: Mark = { sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" };
const otherMarks: readonly Mark[] = [
  { ...mark, row: 2, severity: "warning" },
  { ...mark, sheet: "Biểu lạ", row: 0, column: 0, severity: "note" },
];
const shorter = awardsPlan({ cells: awardsPlan().cells.slice(0, 5), styleRuns: [], merges: [], charts: [] });

/** Formulas keep the results they came with: what they come to is not at stake here. */
const STILL: ExcelHostOptions = { calculator: () => NO_CALCULATOR };

type Work = (host: OfficeHost) => Promise<Result<unknown, HostError>>;
type Fault = (excel: ExcelHost, k: number) => void;

const LOST = "a message whose answer is lost";

const FAULTS: Readonly<Record<string, Fault>> = {
  "an action refused": (excel, k) => excel.faults.failAction(k),
  "an action on what is protected": (excel, k) => excel.faults.failAction(k, "AccessDenied"),
  "a message that does not arrive": (excel, k) => excel.faults.failSync(k, "InvalidOrTimedOutSession"),
  [LOST]: (excel, k) => excel.faults.failSync(k, "InvalidOrTimedOutSession", true),
};

/** Fails the first, the second, the third … action or message of the work, until it goes through without. */
async function failEach(
  prepare: Work,
  work: Work,
  fault: Fault,
  judge: (excel: ExcelHost, before: unknown, result: Result<unknown, HostError>) => void,
): Promise<number> {
  for (let k = 1; ; k++) {
    const { excel, host } = openOffice(start, STILL);
    unwrap(await host.read());
    unwrap(await prepare(host));
    const before = { own: describeOwn(excel), built: describeBuilt(excel), marks: marksOf(excel) };
    fault(excel, k);
    const result = await work(host);
    const struck = excel.faults.struck > 0;
    excel.faults.clear();
    judge(excel, before, result);
    expectSentence(result);
    unwrap(await work(host));
    if (!struck) return count(k - 1);
  }
}

/** What a person is told has all its words: nothing is named by an empty name. */
function expectSentence(result: Result<unknown, HostError>): void {
  if (!result.ok) expect(describeHostError(result.error, "vi")).not.toMatch(/ {2}|^ | [:;,.]|“”|undefined/u);
}

let faults = 0;

function count(tried: number): number {
  faults += tried;
  return tried;
}

afterAll(() => {
  process.stdout.write(
    `${faults} faults tried: each action and each message of build, mark, unmark and mend\n`,
  );
  expect(faults).toBeGreaterThan(700);
});

describe.each(Object.entries(FAULTS))("after %s", (name, fault) => {
  it("a build anew leaves the old sheet or the new, and the user's sheets as they were", async () => {
    const isLost = name === LOST;
    const { excel, host } = openOffice(start, STILL);
    unwrap(await host.writeSheets([shorter]));
    const fresh = describeBuilt(excel);
    const tried = await failEach(
      (each) => each.writeSheets([awardsPlan()]),
      (each) => each.writeSheets([shorter]),
      fault,
      (after, before, result) => {
        const { own, built } = before as { own: unknown; built: unknown };
        expect(describeOwn(after)).toEqual(own);
        if (result.ok) expect(describeBuilt(after)).toEqual(fresh);
        // Of a message whose answer is lost nobody knows whether it was carried out.
        else expect([built, ...(isLost ? [fresh] : [])]).toContainEqual(describeBuilt(after));
        expect(after.undo.clearedBy).toEqual([]);
      },
    );
    expect(tried).toBeGreaterThan(1);
  }, 60_000);

  it("a first build leaves the user's sheets as they were", async () => {
    await failEach(
      (each) => each.read(),
      (each) => each.writeSheets([awardsPlan()]),
      fault,
      (after, before) => {
        expect(describeOwn(after)).toEqual((before as { own: unknown }).own);
        expect(after.undo.clearedBy).toEqual([]);
      },
    );
  }, 60_000);

  it("marking leaves the old marks or the new", async () => {
    await failEach(
      (each) => each.mark([mark]),
      (each) => each.mark(otherMarks),
      fault,
      (after, before, result) => {
        const now = marksOf(after);
        if (result.ok)
          expect(now).toMatchObject(
            otherMarks.map(({ sheet: on, row, severity }) => ({ sheet: on, row, severity })),
          );
        else expect(now).toEqual((before as { marks: unknown }).marks);
      },
    );
  }, 60_000);

  it("unmarking leaves all marks or none", async () => {
    await failEach(
      (each) => each.mark(otherMarks),
      (each) => each.unmark(),
      fault,
      (after, before, result) => {
        if (result.ok) expect(marksOf(after)).toEqual([]);
        else expect([[], (before as { marks: unknown }).marks]).toContainEqual(marksOf(after));
      },
    );
  }, 60_000);

  it("mending leaves every cell as it was, or every cell mended", async () => {
    const edits = [
      { kind: "set-cell", sheet: "Số liệu", address: "B2", from: 5, to: 6 },
      { kind: "set-cell", sheet: "Số liệu", address: "A3", from: "Xã B", to: "=Xã B" },
      { kind: "set-cell", sheet: "Số liệu", address: "B4", from: 12, to: 13 },
    ] as const;
    for (let k = 1, struck = true; struck; k++) {
      const { excel, host } = openOffice(start);
      const before = describeCalculated(excel);
      fault(excel, k);
      const result = await host.applyEdits(edits);
      struck = excel.faults.struck > 0;
      excel.faults.clear();
      if (!result.ok) expect(describeCalculated(excel)).toEqual(before);
      else expect(excel.model.value("Số liệu", "B4")).toBe(13);
      expectSentence(result);
      if (!result.ok) unwrap(await host.applyEdits(edits));
      if (struck) count(1);
    }
  }, 60_000);
});

function describeCalculated(excel: ExcelHost): unknown {
  excel.model.value("Số liệu", "A1");
  return describeOwn(excel);
}
