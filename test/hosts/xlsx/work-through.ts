import { planFix } from "../../../src/app/fix/plan-fix";
import { analyze } from "../../../src/core/engine/analyze";
import { listMarks } from "../../../src/core/engine/list-marks";
import { planSheets } from "../../../src/core/sheets/plan-sheets";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { createXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { unwrap } from "../host-contract";

/** The name that the worked file bears. */
export const NAME = "tong-hop.xlsm";

/** The file after a whole day's work on it: checked, marked, fixed, edited, built, marked again and unmarked. */
export async function workThrough(before: Uint8Array): Promise<Uint8Array> {
  const template = defaultTemplate();
  const host = createXlsxHost(NAME, before);
  const snapshot = unwrap(await host.read());
  const { findings, figures } = analyze([snapshot], [], template);
  unwrap(await host.mark(listMarks(findings, NAME)));
  const fix = planFix(findings, snapshot, "chosen");
  expect(fix.changes.map(({ edit }) => [edit.sheet, edit.address, edit.from, edit.to])).toEqual([
    ["Khen thưởng", "D2", 18, 81],
  ]);
  unwrap(await host.applyEdits(fix.changes.map(({ edit }) => edit)));
  unwrap(
    await host.applyEdits([
      { kind: "set-cell", sheet: "Danh sách", address: "A3", from: "Xã Nà Phặc", to: "Xã Lũng Vài" },
      { kind: "set-cell", sheet: "Khen thưởng", address: "D3", from: 79, to: 80 },
    ]),
  );
  const now = unwrap(await host.read());
  const { register } = readTables([now], template);
  const { plans } = planSheets(
    { template, register, workbooks: [now] },
    { which: ["awards", "fields", "units", "findings"], values: false, language: "vi", findings, figures },
  );
  expect(plans).toHaveLength(4);
  unwrap(await host.writeSheets(plans));
  unwrap(await host.writeSheets(plans));
  unwrap(await host.mark(listMarks(findings, NAME)));
  unwrap(await host.unmark());
  return host.bytes();
}
