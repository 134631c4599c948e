import { analyze } from "../../../src/core/engine/analyze";
import type { SumCorrection } from "../../../src/core/model/correction";
import type { ReportQuestion } from "../../../src/core/model/question";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { declareSum } from "../../../src/core/sums/declare-sum";
import { parseCells } from "../../../src/core/sums/parse-cells";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

function listAsked(on: SheetSnapshot, ...corrections: readonly SumCorrection[]): readonly ReportQuestion[] {
  const { questions = [] } = analyze([workbook(on)], [], null, { corrections });
  return questions.filter(({ kind }) => kind === "sum");
}

function declare(on: SheetSnapshot, parts: string, total: string): SumCorrection {
  const { tables } = readTables([workbook(on)], defaultTemplate());
  const [cell] = parseCells(total) ?? [];
  const declared = cell ? declareSum(tables, on.name, parseCells(parts) ?? [], cell) : null;
  if (!declared?.ok) throw new Error(`not declared: ${total}`);
  return declared.value;
}

/** "Cộng" takes away the third row and the fifth, and no word says so. */
const NURSERY = `
  Loại cây | Vườn Đá Chát | Vườn Suối Lim | Vườn Hố Bần
  Ươm mới | 4127 | 3864 | 5219
  Mua thêm | 1338 | 972 | 1645
  Hư hại | 284 | 417 | 359
  Nhận về | 653 | 528 | 791
  Bán ra | 2216 | 1873 | 2944
  Cộng | 3618 | 3074 | 4352`;

describe("a table whose totals nothing explains", () => {
  const on = sheet("Vườn ươm", NURSERY);

  it("is asked about once, at its total, and nothing is told of it", () => {
    const asked = listAsked(on);
    expect(asked).toEqual([expect.objectContaining({ kind: "sum", header: null, guess: null, used: false })]);
    expect(asked[0]?.at).toEqual({ kind: "cell", sheet: "Vườn ươm", address: "B7" });
    expect(asked[0]?.message).toMatch(/^Bảng này cộng thế nào\? Dòng “Cộng”/u);
    expect(analyze([workbook(on)], [], null).findings.filter(({ severity }) => severity !== "note")).toEqual(
      [],
    );
  });

  it("is not asked about once its sum is declared", () => {
    expect(listAsked(on, declare(on, "B2; B3; -B4; B5; -B6", "B7"))).toEqual([]);
  });

  it("is not asked about where its totals add up, or but one of them does not", () => {
    const adding = (last: number): SheetSnapshot =>
      sheet("Vườn ươm", NURSERY.replace("Cộng | 3618 | 3074 | 4352", `Cộng | 8618 | 7654 | ${last}`));
    expect(listAsked(adding(10958))).toEqual([]);
    expect(listAsked(adding(10598))).toEqual([]);
  });

  it("is not asked about where its parts may be some of the total", () => {
    expect(
      listAsked(
        sheet(
          "Hộ",
          `
          Thôn | Tổng số hộ | Hộ có xe tải | Hộ có máy cày
          Rọc Mít | 318 | 14 | 27
          Đồng Sim | 274 | 9 | 31
          Bãi Cháy | 402 | 22 | 18
          Gò Trại | 195 | 6 | 12`,
        ),
      ),
    ).toEqual([]);
  });
});
