import { sheet } from "../../support/grid";
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
import { build } from "./build-all";

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

  it("carries a plan over as it was typed, says so, and works out what was done of it", () => {
    const plans = [20, 30, 25, 40];
    const done = GROUPS.map((group) => count((work) => work.group === group));
    const share = (part: number, whole: number): string => ((part / whole) * 100).toFixed(1);
    const summary = sheet(
      "Theo nhóm",
      `TỔNG HỢP
      Nhóm | Kế hoạch năm | Tập thể | Cá nhân | Thực hiện | Đạt % kế hoạch
      ${GROUPS.map((group, at) => `${group} | ${plans[at] ?? ""} | ${count((work) => work.group === group && work.who === "Tập thể")} | ${count((work) => work.group === group && work.who === "Cá nhân")} | ${done[at] ?? ""} | ${share(done[at] ?? 0, plans[at] ?? 1)}`).join("\n")}
      Cộng | 115 | ${count((work) => work.who === "Tập thể")} | ${count((work) => work.who === "Cá nhân")} | ${WORKS.length} | ${share(WORKS.length, 115)}`,
    );
    const { plans: built, notes } = build(plainList(), summary);
    const cells = new Map(built[0]?.cells.map(({ row, column, content }) => [`${row},${column}`, content]));
    expect([3, 4, 5, 6, 7].map((row) => cells.get(`${row},1`))).toEqual(
      [...plans, 115].map((value) => ({ kind: "number", value })),
    );
    expect(cells.get("3,5")).toMatchObject({ kind: "formula", formula: "E4/B4*100" });
    expect(notes.map(({ message }) => message)).toEqual([
      "Ghi chú: “Kế hoạch năm” ghi lại số của biểu cũ, vì danh sách không có kế hoạch.",
    ]);
  });

  it("says which entries no row counts, and nothing of those that it is not about", () => {
    const odd = plainList((work, index) => {
      const group = index === 3 || index === 8 ? "" : index === 5 ? "Tổ khách" : work.group;
      const praise = index % 2 ? "" : index === 4 ? "Cờ" : "Giấy khen của Công ty";
      return writeWork({ ...work, group, praise }, index);
    });
    const kept = (accepts: (work: (typeof WORKS)[number]) => boolean): number =>
      WORKS.filter((work, index) => ![3, 5, 8].includes(index) && accepts(work)).length;
    const lines = GROUPS.map(
      (group) =>
        `${group} | ${["Tập thể", "Cá nhân"].map((who) => kept((work) => work.group === group && work.who === who)).join(" | ")}`,
    );
    const summary = sheet("Theo nhóm", `TỔNG HỢP\nNhóm | Tập thể | Cá nhân\n${lines.join("\n")}`);
    const praised = (who: string): number =>
      WORKS.filter((work, index) => index % 2 === 0 && index !== 4 && work.who === who).length;
    const forms = sheet(
      "Theo khen",
      `TỔNG HỢP\nĐược tặng | Tập thể | Cá nhân | Cộng\nGiấy khen của Công ty | ${praised("Tập thể")} | ${praised("Cá nhân")} | ${praised("Tập thể") + praised("Cá nhân")}\nCờ | ${WORKS[4]?.who === "Tập thể" ? 1 : 0} | ${WORKS[4]?.who === "Tập thể" ? 0 : 1} | 1`,
    );
    expect(build(odd, summary, forms).notes.map(({ message }) => message)).toEqual([
      "Ghi chú: 3 mục của danh sách không thuộc dòng nào của biểu: 2 mục để trống “Nhóm”, 1 mục ghi “Tổ khách”.",
    ]);
  });

  it("is made to fit on a page where a line or two would be left for the next", () => {
    const setup = (months: number): unknown => {
      const tests = [is("who", "Tập thể"), is("who", "Cá nhân"), any];
      const lines = GROUPS.flatMap((group) =>
        Array.from({ length: months }, (_, at) => {
          const accepts = (work: { group: string; month: number }): boolean =>
            work.group === group && work.month === at + 1;
          return at === 0
            ? [[group, is("group", group)] as const, [`- Tháng ${at + 1}`, accepts] as const]
            : [[`- Tháng ${at + 1}`, accepts] as const];
        }).flat(),
      );
      return build(plainList(), table("Theo nhóm", ["Nhóm", "Tập thể", "Cá nhân", "Cộng"], lines, tests))
        .plans[0]?.print.onOnePage;
    };
    expect([setup(2), setup(6), setup(12)]).toEqual([undefined, true, undefined]);
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
