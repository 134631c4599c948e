import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { valueAt } from "../../../src/core/model/workbook";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { applyCellEdits, markCells, unmarkCells, writeSheets } from "../../../src/hosts/xlsx/patch-xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { unwrap } from "../host-contract";
import { awardsPlan, plainPlan } from "../plans";

const SOFFICE = "soffice";
const present = hasLibreOffice();
if (!present && process.env["CI"] !== undefined) throw new Error("LibreOffice (soffice) must be there in CI");
if (!present) console.info("skipped: LibreOffice (soffice) is not installed");

(present ? describe : describe.skip)("LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-lo-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const source = createWorkbook([
    plainPlan("Số liệu", [
      ["Đơn vị", "Tập thể"],
      ["Xã A", 5],
      ["Xã B", 7],
    ]),
  ]);

  it("opens what we build, calculates our formulas anew, and keeps what says that the sheet is ours", () => {
    const plan = awardsPlan({
      cells: [
        { row: 0, column: 0, content: { kind: "text", text: "=1+1" } },
        // The cached value is wrong on purpose: only recalculation gives 12.
        { row: 1, column: 0, content: { kind: "formula", formula: "SUM('Số liệu'!B2:B3)", value: 99 } },
        {
          row: 2,
          column: 0,
          content: {
            kind: "formula",
            formula: "SUMPRODUCT(('Số liệu'!A2:A3=\"Xã B\")*('Số liệu'!B2:B3))",
            value: 99,
          },
        },
      ],
    });
    const built = unwrap(writeSheets(source, [plan])).bytes;
    const saved = convert(folder, built);
    const [, sheet] = unwrap(readXlsx("b.xlsx", saved)).sheets;
    expect(sheet).toMatchObject({ name: plan.name, builtByKhop: true, merges: plan.merges });
    expect(sheet && [valueAt(sheet, 0, 0), valueAt(sheet, 1, 0), valueAt(sheet, 2, 0)]).toEqual([
      "=1+1",
      12,
      7,
    ]);
    expect(sheet?.formulas.size).toBe(2);
    const again = unwrap(readXlsx("b.xlsx", unwrap(writeSheets(saved, [plan])).bytes));
    expect(again.sheets.map((each) => each.name)).toEqual(["Số liệu", plan.name]);
  }, 120_000);

  it("keeps our marks so that they can be taken away, and shows edited cells", () => {
    const mark = { sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "" } as const;
    const marked = unwrap(markCells(source, [mark, { ...mark, row: 2, severity: "note" }]));
    const edit = { kind: "set-cell", sheet: "Số liệu", address: "B3", from: 7, to: "bảy" } as const;
    const saved = convert(folder, unwrap(applyCellEdits(marked, [edit])));
    expect(unwrap(readXlsx("b.xlsx", saved)).sheets[0]?.values[2]).toEqual(["Xã B", "bảy"]);
    const bare = convert(folder, unwrap(unmarkCells(saved)), "fods");
    expect(new TextDecoder().decode(convert(folder, saved, "fods"))).toContain("conditional-format");
    expect(new TextDecoder().decode(bare)).not.toContain("conditional-format ");
  }, 120_000);
});

/** The file as LibreOffice saves it again, with every formula calculated anew. */
function convert(folder: string, bytes: Uint8Array, format = "xlsx"): Uint8Array {
  const profile = join(folder, "profile");
  if (!existsSync(profile)) {
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  }
  const out = join(folder, "out");
  writeFileSync(join(folder, "in.xlsx"), bytes);
  const options = [
    `-env:UserInstallation=file://${profile}`,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    out,
  ];
  execFileSync(SOFFICE, [...options, join(folder, "in.xlsx")], { stdio: "ignore", timeout: 100_000 });
  return readFileSync(join(out, `in.${format}`));
}

function hasLibreOffice(): boolean {
  try {
    execFileSync(SOFFICE, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
