import type { Result } from "../../../../src/core/base/result";
import type { Mark } from "../../../../src/core/model/mark";
import type { OfficeHost } from "../../../../src/hosts/office/office-host";
import type { HostError } from "../../../../src/ports/workbook-host";
import { NO_CALCULATOR } from "../../../support/excel-host/calc/calculator";
import type { ExcelHost, ExcelHostOptions } from "../../../support/excel-host/create-excel-host";
import type { FieldName } from "../../../support/excel-host/field/behaviours";
import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { awardsPlan } from "../../plans";
import { describeBuilt, describeTheirs } from "../describe-excel";
import { marksOf, openOffice } from "../open-office";

const start = workbook(
  sheet("Số liệu", "Đơn vị | Tổng số\nPhường Hạ | 5\nPhường Thượng | 7\nCộng | =SUM(B2:B3) → 12"),
  sheet("Tổ dân phố", "x | <"),
);
const old: Mark = { sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" };
const fresh: readonly Mark[] = [
  { ...old, row: 2, severity: "warning" },
  { ...old, row: 0, column: 0, severity: "warning" },
];
const before = awardsPlan();
const after = awardsPlan({ cells: awardsPlan().cells.slice(0, 5), merges: [], charts: [] });

type Work = (host: OfficeHost) => Promise<Result<unknown, HostError>>;

/** What of a workbook each flow may change, as it was and as it is to be. */
const FLOWS: Readonly<Record<string, { readonly work: Work; readonly of: (excel: ExcelHost) => unknown }>> = {
  reading: { work: (host) => host.read(), of: () => null },
  marking: { work: (host) => host.mark(fresh), of: marksOf },
  unmarking: { work: (host) => host.unmark(), of: marksOf },
  "building anew": { work: (host) => host.writeSheets([after]), of: describeBuilt },
};

const SWITCHES: readonly (readonly [FieldName, ExcelHostOptions["platform"]])[] = [
  ["formats-broken", "OfficeOnline"],
  ["undo-groups-refused", "OfficeOnline"],
  ["undo-groups-break", "PC"],
  ["other-workbook-in-front", "PC"],
  ["merged-areas-refused", "PC"],
  ["list-separator-other", "PC"],
];

const NOT_PERMITTED = "an action not permitted";

const FAULTS: Readonly<Record<string, (excel: ExcelHost, k: number) => void>> = {
  "an action refused": (excel, k) => excel.faults.failAction(k),
  [NOT_PERMITTED]: (excel, k) => excel.faults.failAction(k, "AccessDenied"),
  "a message that does not arrive": (excel, k) => excel.faults.failSync(k, "InvalidOrTimedOutSession"),
};

async function open(name: FieldName, platform: ExcelHostOptions["platform"]) {
  const options = { calculator: () => NO_CALCULATOR, ...(platform && { platform }) };
  const { excel, host } = openOffice(start, options);
  unwrap(await host.writeSheets([before]));
  unwrap(await host.mark([old]));
  if (name === "formats-broken") {
    excel.model.addConditionalFormat("Tổ dân phố", "A1", "=TRUE", "#00FF00");
    excel.model.breakConditionalFormats("Tổ dân phố");
  }
  excel.field.switchOn(name);
  return { excel, host };
}

/** Every `step`-th action and message of every flow fails, under each switch; `least` faults are met in all. */
export function tryFaults(step: number, least: number): void {
  let tried = 0;
  afterAll(() => {
    process.stdout.write(`${tried} faults tried under switches of the field\n`);
    expect(tried).toBeGreaterThan(least);
  });

  describe.each(SWITCHES)("an Excel with %s, on %s", (name, platform) => {
    describe.each(Object.entries(FLOWS))("%s", (flow, { work, of }) => {
      // A build has a hundred actions, and meets what is not permitted in failures.nightly.test.ts.
      const faults = Object.entries(FAULTS).filter(
        ([fault]) => flow !== "building anew" || fault !== NOT_PERMITTED,
      );
      it.each(faults)(
        "after %s leaves the old or the new",
        async (_fault, strike) => {
          const whole = await open(name, platform);
          const states = [of(whole.excel)];
          unwrap(await work(whole.host));
          states.push(of(whole.excel));
          for (let k = 1, struck = true; struck; k += step) {
            const { excel, host } = await open(name, platform);
            const theirs = describeTheirs(excel);
            strike(excel, k);
            const result = await work(host);
            struck = excel.faults.struck > 0;
            excel.faults.clear();
            if (result.ok) expect(of(excel)).toEqual(states[1]);
            else expect(states).toContainEqual(of(excel));
            expect(describeTheirs(excel)).toEqual(theirs);
            expect(excel.undo.clearedBy).toEqual([]);
            unwrap(await work(host));
            expect(of(excel)).toEqual(states[1]);
            if (struck) tried++;
          }
        },
        300_000,
      );
    });
  });
}
