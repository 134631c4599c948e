import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { openOffice } from "../open-office";

const start = workbook(sheet("Số liệu", "1 | 4\n2 | 5\n3 | 6\n7 | 8"));

it("a cell that one formula fills with others is not mended alone, and nothing else is", async () => {
  const { excel, host } = openOffice(start);
  excel.model.spill("Số liệu", "B1:B3");
  const edit = (address: string, from: number) =>
    ({ kind: "set-cell", sheet: "Số liệu", address, from, to: 9 }) as const;
  for (const [address, from] of [
    ["B1", 4],
    ["B2", 5],
  ] as const) {
    expect(await host.applyEdits([edit("A1", 1), edit(address, from)])).toMatchObject({
      ok: false,
      error: { code: "part-of-array", subject: `Số liệu!${address}` },
    });
  }
  expect(await host.applyEdits([edit("B3", 6), edit("B4", 8)])).toMatchObject({
    ok: false,
    error: { code: "part-of-array", subject: "Số liệu!B3:B4" },
  });
  expect(excel.model.value("Số liệu", "A1")).toBe(1);
  unwrap(await host.applyEdits([edit("A1", 1), edit("B4", 8)]));
  expect(excel.model.value("Số liệu", "B4")).toBe(9);
});
