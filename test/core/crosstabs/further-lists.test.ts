import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { analyze } from "../../../src/core/engine/analyze";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { listTableKinds, planSheets } from "../../../src/core/sheets/plan-sheets";
import { sheet, workbook } from "../../support/grid";
import {
  any,
  AREAS,
  byWho,
  count,
  GROUPS,
  is,
  plainList,
  table,
  WORKS,
  writeWork,
  type Work,
} from "./invented-list";

/** Told loudly, as `rule at sheet!address = expected`. */
function listLoud(...sheets: readonly SheetSnapshot[]): string[] {
  return analyze([workbook(...sheets)], [], null).findings.flatMap(({ severity, rule, at, expected }) =>
    severity === "note" || at.kind !== "cell" ? [] : [`${rule} ${at.sheet}!${at.address} = ${expected}`],
  );
}

function build(...sheets: readonly SheetSnapshot[]) {
  const facts = gatherFacts([workbook(...sheets)], [], null, {});
  const { plans } = planSheets(facts, {
    which: listTableKinds(facts.template),
    values: false,
    language: "vi",
  });
  return { facts, plans };
}

type Plan = ReturnType<typeof build>["plans"][number];

/** Each figure of a plan by its row's label and its column, counted from 0, as the formula and its value. */
function figuresOf(plan: Plan | undefined): ReadonlyMap<string, string> {
  const labels = new Map(
    plan?.cells.flatMap(({ row, column, content }) =>
      column === 0 && content.kind === "text" ? [[row, content.text] as const] : [],
    ),
  );
  return new Map(
    plan?.cells.flatMap(({ row, column, content }) =>
      content.kind === "text"
        ? []
        : [
            [
              `${labels.get(row) ?? ""}/${column}`,
              `${content.kind === "formula" ? content.formula : "plain"} → ${content.value}`,
            ] as const,
          ],
    ),
  );
}

describe("a list on several sheets", () => {
  const blocks = ["Khu Đông", "Khu Tây", "Khu Giữa"];
  const blockOf = ({ group }: Work): string => blocks[GROUPS.indexOf(group) % 3] ?? "";
  const lists = ["1.Khu Dong", "2.Khu Tay", "3.Khu Giua"].map((name, block) =>
    sheet(
      name,
      `SỔ VIỆC TỐT - ${(blocks[block] ?? "").toUpperCase()}
      Số | Việc làm | Mảng | Ai làm | Được tặng
      ${WORKS.filter((work) => blockOf(work) === blocks[block])
        .map(
          ({ title, area, who, praise }, index) => `${index + 1} | ${title} | ${area} | ${who} | ${praise}`,
        )
        .join("\n")}`,
    ),
  );
  const rows = [
    ...blocks.map((block) => [block, (work: Work) => blockOf(work) === block] as const),
    ["Cộng", any] as const,
  ];
  const columns = ["Khu", ...AREAS, "Chung"];
  const tests = [...AREAS.map((area) => is("area", area)), any];

  it("is counted as one, its sheets told apart by their names without marks", () => {
    expect(listLoud(...lists, table("Theo khu", columns, rows, tests))).toEqual([]);
    const right = count((work) => blockOf(work) === "Khu Tây" && work.area === AREAS[0]);
    expect(listLoud(...lists, table("Theo khu", columns, rows, tests, 2))).toContain(
      `summary-differs-from-register Theo khu!B4 = ${right}`,
    );
  });

  it("is read on a sheet of few entries as the other sheets are, though hardly a value comes twice there", () => {
    const few = WORKS.slice(0, 5).map((work, at) => ({ ...work, month: at + 1, area: AREAS[at % 3] ?? "" }));
    const own = sheet(
      "4.Khu Moi",
      `SỔ VIỆC TỐT - KHU MỚI
      Số | Mảng | Việc làm | Được tặng | Ghi năm | Ai làm
      ${few.map(({ title, area, who, praise }, at) => `${at + 1} | ${area} | ${title} | ${praise} | ${2021 + at} | ${who}`).join("\n")}`,
    );
    const dated = lists.map((list) => ({
      ...list,
      values: list.values.map((row, at) =>
        at === 0 ? row : [...row, at === 1 ? "Ghi năm" : 2021 + (at % 5)],
      ),
    }));
    const years = [2021, 2022, 2023, 2024, 2025];
    const countIn = (list: SheetSnapshot, year: number): number =>
      list.values.filter((row) => row.includes(year)).length;
    const labels = [...blocks, "Khu Mới"];
    const drawing = `THEO NĂM
      Khu | ${years.join(" | ")} | Chung
      ${[...dated, own]
        .map((list, at) => {
          const figures = years.map((year) => countIn(list, year) + (at === 3 && year === 2023 ? 1 : 0));
          return `${labels[at]} | ${figures.join(" | ")} | ${list.values.length - 2}`;
        })
        .join("\n")}`;
    expect(listLoud(...dated, own, sheet("Theo năm", drawing))).toContain(
      "summary-differs-from-register Theo năm!D6 = 1",
    );
  });

  it("is counted anew by one formula a sheet, and totals by the rows above them", () => {
    const { plans } = build(...lists, table("Theo khu", columns, rows, tests, 2));
    const figures = figuresOf(plans.find(({ name }) => name === "Theo khu (lập lại)"));
    const east = count((work) => blockOf(work) === "Khu Đông" && work.area === AREAS[0]);
    expect(figures.get("Khu Đông/1")).toMatch(
      new RegExp(`^SUMPRODUCT\\(.*'1\\.Khu Dong'!.* → ${east}$`, "u"),
    );
    expect(figures.get("Khu Đông/1")).not.toContain("2.Khu Tay");
    expect(figures.get("Cộng/1")).toBe(`SUM(B4:B6) → ${count(is("area", AREAS[0] ?? ""))}`);
    expect(figures.get("Khu Đông/4")).toMatch(/^SUM\(B4:D4\) → /u);
  });
});

describe("rows that have no more than a word of the values that they mean", () => {
  it("are counted: “Cấp tỉnh” over “Bằng khen của UBND tỉnh”, “Cấp TW” over what the Prime Minister gave", () => {
    const written: Readonly<Record<string, string>> = {
      "Giấy khen của Công ty": "Bằng khen của UBND tỉnh",
      "Biểu dương": "Bằng khen của Thủ tướng Chính phủ",
    };
    const list = plainList((work, index) =>
      writeWork({ ...work, praise: written[work.praise] ?? "" }, index),
    );
    const summary = table(
      "Theo cấp",
      ["Cấp khen", ...AREAS, "Chung"],
      [
        ["Cấp tỉnh", is("praise", "Giấy khen của Công ty")],
        ["Cấp TW", is("praise", "Biểu dương")],
        ["Chưa khen", is("praise", "")],
      ],
      [...AREAS.map((area) => is("area", area)), any],
      2,
    );
    const right = count((work) => work.praise === "Biểu dương" && work.area === AREAS[0]);
    expect(listLoud(list, summary)).toContain(`summary-differs-from-register Theo cấp!B4 = ${right}`);
  });
});

describe("rows of one figure below one another", () => {
  const vertical = (levels: readonly number[]): SheetSnapshot =>
    sheet(
      "Chung",
      `TỔNG HỢP
      Nội dung | Kết quả
      Tổng số việc | ${WORKS.length}
      ${AREAS.map((area) => `${area} | ${count(is("area", area))}`).join("\n")}
      Được tặng | ${levels.reduce((sum, level) => sum + level, 0)}
      Giấy khen của Công ty | ${levels[0]}
      Biểu dương | ${levels[1]}`,
    );

  it("are not read as the row above them, whose figure may be the same", () => {
    const levels = ["Giấy khen của Công ty", "Biểu dương"].map((level) => count(is("praise", level)));
    const { plans } = build(plainList(), vertical(levels));
    const figures = figuresOf(plans.find(({ name }) => name === "Chung (lập lại)"));
    expect(figures.get("Được tặng/1")).toMatch(/^SUM.* → 61$/u);
    expect(figures.get("Giấy khen của Công ty/1")).toContain("Giấy khen của Công ty");
  });
});

describe("a row of what was not given", () => {
  it("counts where nothing stands, though its words name the column", () => {
    const list = plainList((work, index) =>
      writeWork({ ...work, praise: work.praise === "" ? "" : "x" }, index),
    );
    const given = (work: Work): boolean => work.praise !== "";
    const summary = table(
      "Theo tặng",
      ["Kết quả", ...AREAS, "Chung"],
      [
        ["Được tặng", given],
        ["Chưa được tặng", (work) => !given(work)],
        ["Cộng", any],
      ],
      [...AREAS.map((area) => is("area", area)), any],
      2,
    );
    const right = count((work) => !given(work) && work.area === AREAS[0]);
    expect(listLoud(list, summary)).toContain(`summary-differs-from-register Theo tặng!B4 = ${right}`);
  });
});

describe("a column whose base its words do not say", () => {
  const levels = ["Giấy khen của Công ty", "Biểu dương"];
  const praised = (work: Work): boolean => work.praise !== "";
  const summary = (wrong: number): SheetSnapshot =>
    table(
      "Được tặng",
      ["Nhóm", "Được tặng", ...levels, "Tập thể được tặng"],
      [...GROUPS.map((group) => [group, is("group", group)] as const), ["Cộng", any] as const],
      [
        praised,
        ...levels.map((level) => is("praise", level)),
        (work) => praised(work) && work.who === "Tập thể",
      ],
      wrong,
    );

  it("counts what the columns beside it divide", () => {
    expect(listLoud(plainList(), summary(0))).toEqual([]);
    expect(listLoud(plainList(), summary(4))).toContain(
      `summary-differs-from-register Được tặng!B4 = ${count((work) => work.group === GROUPS[1] && praised(work))}`,
    );
  });
});

describe("a column of amounts", () => {
  const money = (index: number): number => 10 + ((index * 37) % 90);
  const list = sheet(
    "Sổ ghi",
    `SỔ GHI VIỆC TỐT NĂM 2026
    Số | Việc làm | Nhóm | Ai làm | Kinh phí (triệu đồng)
    ${WORKS.map(({ title, group, who }, index) => `${index + 1} | ${title} | ${group} | ${who} | ${index % 3 === 0 ? "" : money(index)}`).join("\n")}`,
  );
  const spent = (accepts: (work: Work) => boolean): number =>
    WORKS.reduce((sum, work, index) => sum + (accepts(work) && index % 3 !== 0 ? money(index) : 0), 0);
  const summary = (wrong: number): SheetSnapshot => {
    const line = (label: string, accepts: (work: Work) => boolean, more: number): string =>
      [
        label,
        ...byWho.map((who) => count((work) => accepts(work) && who(work))),
        count(accepts),
        spent(accepts) + more,
      ].join(" | ");
    return sheet(
      "Theo nhóm",
      `TỔNG HỢP
      Nhóm | Tập thể | Cá nhân | Cộng | Kinh phí
      ${GROUPS.map((group, index) => line(group, is("group", group), index === 2 ? wrong : 0)).join("\n")}
      Toàn công ty | ${byWho.map((who) => count(who)).join(" | ")} | ${WORKS.length} | ${spent(any)}`,
    );
  };

  it("is added up, and a wrong sum told", () => {
    expect(listLoud(list, summary(0))).toEqual([]);
    expect(listLoud(list, summary(-27))).toContain(
      `summary-differs-from-register Theo nhóm!E5 = ${spent(is("group", GROUPS[2] ?? ""))}`,
    );
  });

  it("is built as a sum over the list", () => {
    const { plans } = build(list, summary(-27));
    const figures = figuresOf(plans.find(({ name }) => name === "Theo nhóm (lập lại)"));
    const third = GROUPS[2] ?? "";
    expect(figures.get(`${third}/4`)).toBe(
      `SUMPRODUCT(('Sổ ghi'!$C$3:$C$92="${third}")*1,'Sổ ghi'!$E$3:$E$92) → ${spent(is("group", third))}`,
    );
  });
});

describe("dates that are texts", () => {
  const list = plainListWithDays();
  function plainListWithDays(): SheetSnapshot {
    const two = (number: number): string => String(number).padStart(2, "0");
    return plainList(
      ({ title, group, area, who, month, praise }, index) =>
        `${index + 1} | ${title} | ${group} | ${area} | ${who} | '${two(1 + (index % 27))}/${two(month)}/2026 | ${praise}`,
    );
  }
  const early = (work: Work): boolean => work.month <= 6;

  it("are counted by half-years, in the built formulas too", () => {
    const summary = table(
      "Đầu năm",
      ["Nhóm", "6 tháng đầu năm 2026", "6 tháng cuối năm 2026"],
      GROUPS.map((group) => [group, is("group", group)] as const),
      [early, (work) => !early(work)],
    );
    expect(listLoud(list, summary)).toEqual([]);
    const { plans } = build(list, summary);
    const figures = figuresOf(plans.find(({ name }) => name === "Đầu năm (lập lại)"));
    const first = count((work) => work.group === GROUPS[0] && early(work));
    expect(figures.get(`${GROUPS[0]}/1`)).toMatch(
      new RegExp(`RIGHT\\('Sổ ghi'!.*,4\\)="2026".*MID\\(.*,4,2\\)<="06".* → ${first}$`, "u"),
    );
  });
});

describe("columns that other columns give", () => {
  it("are sums, changes and shares of them, with the changes' signs", () => {
    const other = (work: Work): boolean => work.month > 9;
    const line = (label: string, accepts: (work: Work) => boolean): string => {
      const [one, two, late] = [
        count((work) => accepts(work) && work.who === "Tập thể"),
        count((work) => accepts(work) && work.who === "Cá nhân"),
        count((work) => accepts(work) && other(work)),
      ];
      const change = one - two;
      return `${label} | ${one} | ${two} | ${late} | '${change > 0 ? "+" : ""}${change}`;
    };
    const list = plainList((work, index) =>
      [
        index + 1,
        work.title,
        work.group,
        work.area,
        work.who,
        other(work) ? "Quý IV" : "Ba quý đầu",
        work.praise,
      ].join(" | "),
    );
    const summary = sheet(
      "So sánh",
      `TỔNG HỢP
      Nhóm | Tập thể | Cá nhân | Quý IV | Tăng (+), giảm (-)
      ${GROUPS.map((group) => line(group, is("group", group))).join("\n")}
      ${line("Cộng", any)}`,
    );
    expect(listLoud(list, summary)).toEqual([]);
    const { plans } = build(list, summary);
    const plan = plans.find(({ name }) => name === "So sánh (lập lại)");
    expect(figuresOf(plan).get(`${GROUPS[1]}/4`)).toMatch(/^B5-C5 → -?\d+$/u);
    expect(plan?.styleRuns.some(({ style }) => style.numberFormat === "+#,##0;-#,##0;0")).toBe(true);
  });
});
