import type { WorkbookSnapshot } from "../../../../src/core/model/workbook";
import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { measure, openOffice } from "../open-office";

/** 12 March 2025 in the days of most workbooks, and of one that counts from 1904. */
const USUAL = 45728;
const OWN = USUAL - 1462;

describe("a workbook that counts its days from 1904", () => {
  function open(): ReturnType<typeof openOffice> {
    const start = workbook(sheet("Số liệu", `Ngày | Số | Giờ\n${OWN} | ${OWN} | 7`));
    const office = openOffice(start, { field: ["dates-from-1904"] });
    office.excel.model.format("Số liệu", "A2", "numberFormat", "dd/mm/yyyy");
    office.excel.model.format("Số liệu", "C2", "numberFormat", "hh:mm");
    return office;
  }
  const rowOf = ({ sheets }: WorkbookSnapshot): readonly unknown[] => sheets[0]?.values[1] ?? [];

  it("gives its dates as any other, and its other numbers as they are, in as many messages", async () => {
    const { excel, host } = open();
    const { value, syncs } = await measure(excel, () => host.read());
    expect(rowOf(unwrap(value))).toEqual([USUAL, OWN, 7]);
    expect(syncs).toBeLessThanOrEqual(3);
  });

  it("a date that changes is one, too", async () => {
    const { excel, host } = open();
    const before = unwrap(await host.read());
    excel.model.type("Số liệu", "A2", OWN + 3);
    const changes = ["A2", "A1:B2"].map((address) => ({ kind: "cells", sheet: "Số liệu", address }) as const);
    expect(rowOf(unwrap(await host.watcher.reread(before, changes)))).toEqual([USUAL + 3, OWN, 7]);
  });

  it("takes a mended date in its own days, and gives the old one back", async () => {
    const { excel, host } = open();
    unwrap(await host.read());
    const edit = { kind: "set-cell", sheet: "Số liệu", address: "A2", from: USUAL, to: USUAL + 30 } as const;
    unwrap(await host.applyEdits([edit]));
    expect(excel.model.value("Số liệu", "A2")).toBe(OWN + 30);
    unwrap(await host.applyEdits([{ ...edit, from: edit.to, to: edit.from }]));
    expect(excel.model.value("Số liệu", "A2")).toBe(OWN);
  });
});

it("an Excel that will not say from when it counts is read all the same", async () => {
  const { excel, host } = openOffice(workbook(sheet("Số liệu", "Ngày\n45728")));
  excel.model.format("Số liệu", "A2", "numberFormat", "dd/mm/yyyy");
  excel.field.switchOn("functions-refused");
  expect(unwrap(await host.read()).sheets[0]?.values[1]).toEqual([45728]);
  expect((await measure(excel, () => host.read())).syncs).toBeLessThanOrEqual(3);
});

it("linked cells are read as what they show; an error that somebody typed stays one", async () => {
  const start = workbook(sheet("Số liệu", "Nơi | Số\nx | 5\ny | 6\nz | #N/A"));
  const { excel, host } = openOffice(start);
  excel.model.link("Số liệu", "A2", "Phường Bến Tre");
  excel.model.type("Số liệu", "A4", "#VALUE!");
  const { value, syncs } = await measure(excel, () => host.read());
  const values = unwrap(value).sheets[0]?.values;
  expect(values?.map((line) => line[0])).toEqual(["Nơi", "Phường Bến Tre", "y", "#VALUE!"]);
  expect(syncs).toBe(4);
});

describe("a part of an array formula", () => {
  const start = workbook(sheet("Số liệu", "1 | 4\n2 | 5\n3 | 6\n7 | 8"));
  const edit = (address: string, from: number) =>
    ({ kind: "set-cell", sheet: "Số liệu", address, from, to: 9 }) as const;

  it("is refused with its cell's name, and what was mended with it is as it was", async () => {
    const { excel, host } = openOffice(start);
    excel.model.enterArray("Số liệu", "B1:B3");
    expect(await host.applyEdits([edit("A1", 1), edit("B2", 5)])).toMatchObject({
      ok: false,
      error: { code: "part-of-array", subject: "Số liệu!B2" },
    });
    expect(excel.model.value("Số liệu", "A1")).toBe(1);
    expect(excel.model.value("Số liệu", "B2")).toBe(5);
  });

  it("an array of one cell is mended", async () => {
    const { excel, host } = openOffice(start);
    excel.model.enterArray("Số liệu", "B4");
    unwrap(await host.applyEdits([edit("B4", 8)]));
    expect(excel.model.value("Số liệu", "B4")).toBe(9);
  });
});

it("in a workbook that shows its cells as R1C1 nothing asks for an address of a name or writes one into a rule", async () => {
  const start = workbook(sheet("Số liệu", "Đơn vị | Số\nTổ may | 5\nCộng | =B2 → 5"));
  const { excel, host } = openOffice(start);
  unwrap(await host.read());
  unwrap(await host.mark([{ sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" }]));
  unwrap(await host.unmark());
  unwrap(await host.mark([{ sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" }]));
  const rules = excel.workbook.sheets.value.flatMap((each) => each.conditionalFormats.all);
  expect(rules).toHaveLength(1);
  for (const { formula } of rules) expect(formula).not.toMatch(/\$?[A-Z]{1,3}\$?\d|R\d*C\d/u);
  const asked = excel.calls.filter((call) => call.type === "NamedItem").map(({ member }) => member);
  expect(asked).not.toContain("formula");
  expect(asked).not.toContain("value");
});
