import { gatherFacts } from "../../../src/core/engine/gather-facts";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { listSheetKinds, planSheets } from "../../../src/core/sheets/plan-sheets";
import { sheet, workbook } from "../../support/grid";
import {
  any,
  AREAS,
  byGroup,
  byWho,
  count,
  GROUPS,
  is,
  plainList,
  table,
  WORKS,
  writeWork,
} from "../crosstabs/invented-list";

function build(...sheets: readonly SheetSnapshot[]) {
  const facts = gatherFacts([workbook(...sheets)], [], null, {});
  const which = listSheetKinds(facts.template).filter((kind) => kind !== "findings");
  return planSheets(facts, { which, values: false, language: "vi" });
}

describe("an office's table over a list that no template knows", () => {
  it("is built anew in its own words, with a live count where a wrong figure stood", () => {
    const rows = [...byGroup, ["Cộng", any]] as const;
    const summary = table("Theo nhóm", ["Nhóm", "Tập thể", "Cá nhân", "Chung"], rows, [...byWho, any], 3);
    const { plans, notes } = build(plainList(), summary);
    expect(plans.map(({ name }) => name)).toEqual(["Theo nhóm (lập lại)"]);
    expect(notes).toEqual([]);
    const cells = new Map(plans[0]?.cells.map(({ row, column, content }) => [`${row},${column}`, content]));
    // Title, a free row, the header, then the rows.
    expect(cells.get("4,0")).toEqual({ kind: "text", text: GROUPS[1] });
    expect(cells.get("4,1")).toEqual({
      kind: "formula",
      formula: `SUMPRODUCT(('Sổ ghi'!$C$3:$C$92="${GROUPS[1]}")*('Sổ ghi'!$E$3:$E$92="Tập thể"))`,
      value: count((work) => work.group === GROUPS[1] && work.who === "Tập thể"),
    });
    expect(cells.get("7,3")).toMatchObject({ kind: "formula", value: WORKS.length });
  });

  it("sums a group that its rows come to, and says which column nobody can count", () => {
    const own = (group: string, who: string): number =>
      count((work) => work.group === group && work.who === who);
    const line = (label: string, groups: readonly string[], extra: string): string =>
      `${label} | ${["Tập thể", "Cá nhân"].map((who) => groups.reduce((sum, group) => sum + own(group, who), 0)).join(" | ")} | ${extra}`;
    const summary = sheet(
      "Theo khối",
      `TỔNG HỢP
      Nhóm | Tập thể | Cá nhân | Kinh phí
      ${line("Khối ven sông", GROUPS.slice(0, 2), "517")}
      ${line(GROUPS[0] ?? "", GROUPS.slice(0, 1), "204")}
      ${line(GROUPS[1] ?? "", GROUPS.slice(1, 2), "313")}
      ${line("Khối trong đồng", GROUPS.slice(2), "690")}
      ${line(GROUPS[2] ?? "", GROUPS.slice(2, 3), "262")}
      ${line(GROUPS[3] ?? "", GROUPS.slice(3), "428")}`,
    );
    const { plans, notes } = build(plainList(), summary);
    const formulas = plans[0]?.cells.flatMap(({ row, column, content }) =>
      content.kind === "formula" && content.formula.startsWith("SUM(")
        ? [`${row},${column} ${content.formula}`]
        : [],
    );
    expect(formulas).toEqual(["3,1 SUM(B5:B6)", "3,2 SUM(C5:C6)", "6,1 SUM(B8:B9)", "6,2 SUM(C8:C9)"]);
    expect(notes.map(({ message }) => message)).toEqual([
      "Ghi chú: “Kinh phí” để trống vì không đếm được từ “Sổ ghi”.",
    ]);
  });

  it("gives plain numbers, and says so, where dates are texts", () => {
    const days = plainList((work, index) =>
      writeWork(work, index).replace(/Tháng \d+/u, `14/${work.month}/2026`),
    );
    const quarters = [0, 1, 2, 3].map(
      (quarter) => (work: { month: number }) => Math.floor((work.month - 1) / 3) === quarter,
    );
    const areas = AREAS.map((area) => [area, is("area", area)] as const);
    const { plans, notes } = build(
      days,
      table("Theo quý", ["Mảng", "Quý I", "Quý II", "Quý III", "Quý IV"], areas, quarters),
    );
    expect(plans[0]?.cells.filter(({ content }) => content.kind === "formula")).toEqual([]);
    expect(notes.map(({ code, cells }) => [code, cells.length])).toEqual([["plain-number", 12]]);
  });
});
