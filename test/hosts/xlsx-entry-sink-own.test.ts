import { listCollectedColumns } from "../../src/core/collect/list-entries";
import { usualTemplate } from "../../src/core/derive/usual-template";
import { ok } from "../../src/core/base/result";
import { createXlsxEntrySink } from "../../src/hosts/xlsx/xlsx-entry-sink";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { planOf } from "../support/unit-tables";

/** What the sink saves: each sheet's name, and whether it is ours. */
async function save(entries: number): Promise<readonly (readonly [string, boolean])[]> {
  const columns = listCollectedColumns(usualTemplate());
  let bytes = new Uint8Array();
  const sink = createXlsxEntrySink(
    columns,
    (saved) => {
      bytes = new Uint8Array(saved);
      return Promise.resolve(ok(undefined));
    },
    "x.xlsx",
  );
  await sink.write(Array.from({ length: entries }, () => ({ values: columns.map(() => "a") })));
  const own = [planOf("Cộng Biểu 1", [["a", 1]])];
  const report = [planOf("Đơn vị báo cáo", [["b", 2]]), planOf("Xã Vầu Sơn", [["c", 3]])];
  await sink.finish(report, own);
  const read = readXlsx("x.xlsx", bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets.map((sheet) => [sheet.name, sheet.builtByKhop]);
}

describe("sheets of the person's beside the collected register", () => {
  const report = [
    ["Cộng Biểu 1", false],
    ["Đơn vị báo cáo", true],
    ["Xã Vầu Sơn", true],
  ];

  it("are theirs, as the register is, and the report is ours", async () => {
    expect(await save(2)).toEqual([["Danh sách tổng hợp", false], ...report]);
  });

  it("stand alone where there is no entry", async () => {
    expect(await save(0)).toEqual(report);
  });
});
