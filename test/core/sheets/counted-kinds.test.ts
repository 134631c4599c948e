import type { PlannedSheets } from "../../../src/core/sheets/plan-sheets";
import { sheet } from "../../support/grid";
import {
  any,
  AREAS,
  count,
  GROUPS,
  is,
  plainList,
  table,
  WORKS,
  type Work,
} from "../crosstabs/invented-list";
import { build } from "./build-all";

/** The figures of the built sheet, line by line: a formula's value, or `text` for one that is a plain number. */
function figures({ plans }: PlannedSheets, name: string): readonly (readonly (number | string)[])[] {
  const lines = new Map<number, (number | string)[]>();
  for (const { row, content } of plans.find((plan) => plan.name === name)?.cells ?? []) {
    if (content.kind === "text") continue;
    const own = lines.get(row) ?? [];
    lines.set(row, own);
    own.push(content.kind === "formula" ? content.value : `plain ${content.value}`);
  }
  return [...lines.values()];
}

const areas = [...AREAS.map((area) => [area, is("area", area)] as const), ["Chung", any] as const];
const counts = (tests: readonly ((work: Work) => boolean)[]): readonly (readonly number[])[] =>
  areas.map(([, accepts]) => tests.map((test) => count((work) => accepts(work) && test(work))));

/** Four forms of praise by number, the last of them none. */
const PRAISES = ["Thư khen của Hợp tác xã", "Bằng của Liên minh Hợp tác xã tỉnh", "Cờ của Tổng cục", ""];
const praiseOf = ({ title, month }: Work): string => PRAISES[(title.length + month) % 4] ?? "";
const praised = (form: string) => (work: Work) => praiseOf(work) === form;

describe("columns of marks side by side", () => {
  const marks = sheet(
    "Sổ ghi",
    `SỔ GHI VIỆC TỐT NĂM 2026
    Số | Việc làm | Nhóm | Mảng | Hình thức tặng | < | < | Tháng
    ^ | ^ | ^ | ^ | ${PRAISES.slice(0, 3).join(" | ")} | ^
    ${WORKS.map((work, index) =>
      [
        index + 1,
        work.title,
        work.group,
        work.area,
        ...PRAISES.slice(0, 3).map((form) => (praiseOf(work) === form ? "x" : "")),
        `Tháng ${work.month}`,
      ].join(" | "),
    ).join("\n")}`,
  );

  it("are one thing: a level by its telling word, and those with no mark at all", () => {
    const tests = PRAISES.map(praised);
    const summary = table(
      "Theo mảng",
      ["Mảng", "Hợp tác xã", "Cấp tỉnh", "Tổng cục", "Chưa tặng"],
      areas,
      tests,
    );
    const built = build(marks, summary);
    expect(figures(built, "Theo mảng (lập lại)")).toEqual(counts(tests));
    expect(built.notes).toEqual([]);
    const formulas = built.plans.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
    );
    expect(formulas[3]).toBe(
      `SUMPRODUCT(('Sổ ghi'!$D$4:$D$93="${AREAS[0]}")*('Sổ ghi'!$E$4:$E$93="")*('Sổ ghi'!$F$4:$F$93="")*('Sổ ghi'!$G$4:$G$93=""))`,
    );
  });

  it("count what any of them marks", () => {
    const tests = [(work: Work) => praiseOf(work) !== "", praised("")];
    const summary = table("Theo mảng", ["Mảng", "Đã tặng", "Chưa tặng"], areas, tests);
    expect(figures(build(marks, summary), "Theo mảng (lập lại)")).toEqual(counts(tests));
  });
});

describe("labels that are no values", () => {
  const forms = (work: Work): string =>
    ["GK của Chủ tịch xã", "GK Đảng bộ xã", "BK của Tỉnh hội", "BK Chủ tịch tỉnh", "Cờ Thủ tướng", ""][
      (work.month + work.title.length) % 6
    ] ?? "";
  const list = plainList(
    (work, index) =>
      `${index + 1} | ${work.title} | ${work.group} | ${work.area} | ${work.who} | Tháng ${work.month} | ${forms(work)}`,
  );
  const at = (word: string) => (work: Work) => forms(work).endsWith(word);
  const has = (word: string) => (work: Work) => forms(work).includes(word);

  it("mean the values that hold the word by which they differ, and the only one that none holds", () => {
    const tests = [
      at("xã"),
      (work: Work) => has("ỉnh")(work),
      has("Thủ tướng"),
      (work: Work) => forms(work) === "",
    ];
    const summary = table(
      "Theo mảng",
      ["Mảng", "Cấp xã", "Cấp tỉnh", "Cấp Trung ương", "Chưa khen"],
      areas,
      tests,
    );
    expect(figures(build(list, summary), "Theo mảng (lập lại)")).toEqual(counts(tests));
  });

  it("say of a total of some that it is one", () => {
    const tests = [at("xã"), has("ỉnh"), has("Thủ tướng"), (work: Work) => forms(work) !== ""];
    const summary = table(
      "Theo mảng",
      ["Mảng", "Cấp xã", "Cấp tỉnh", "Trung ương", "Cộng khen"],
      areas,
      tests,
    );
    const lines = figures(build(list, summary), "Theo mảng (lập lại)");
    expect(lines).toEqual(counts(tests));
  });

  it("need no figure where there is nothing to count", () => {
    const own = plainList(
      (work, index) =>
        `${index + 1} | ${work.title} | ${work.group} | ${work.area} | ${work.who} | Tháng ${work.month} | ${index === 0 ? "Cờ thi đua" : at("xã")(work) ? "Giấy khen" : "Bằng khen"}`,
    );
    const isFlag = (work: Work): boolean => work === WORKS[0];
    const forms = [
      (work: Work) => !isFlag(work) && at("xã")(work),
      (work: Work) => !isFlag(work) && !at("xã")(work),
      isFlag,
    ];
    const nested = GROUPS.flatMap((group) => [
      [group, is("group", group)] as const,
      ...["Giấy khen", "Bằng khen", "Cờ thi đua"].map(
        (form, index) =>
          [`- ${form}`, (work: Work) => work.group === group && (forms[index]?.(work) ?? false)] as const,
      ),
    ]);
    const areasOf = AREAS.map((area) => is("area", area));
    const built = build(own, table("Theo nhóm", ["Nhóm", ...AREAS], nested, areasOf));
    expect(figures(built, "Theo nhóm (lập lại)")).toEqual(
      nested.map(([, accepts]) => areasOf.map((test) => count((work) => accepts(work) && test(work)))),
    );
  });
});

describe("who did it, where no column says which they are", () => {
  const PEOPLE = ["Ông Quàng Văn Pánh", "Chị Tòng Thị Ín", "Lường Văn Hặc", "Thầy Cà Văn Chựa"];
  const BODIES = ["Tổ phụ nữ xóm Bãi", "Chi đoàn thanh niên", "Nhóm hộ ven kênh"];
  const isBody = (work: Work): boolean => work.who === "Tập thể";
  const nameOf = (work: Work, index: number): string =>
    (isBody(work) ? `${BODIES[index % 3]} ${index}` : PEOPLE[index % 4]) ?? "";
  const list = sheet(
    "Sổ ghi",
    `SỔ GHI VIỆC TỐT NĂM 2026
    Số | Việc làm | Nhóm | Mảng | Người, nhóm làm | Tháng
    ${WORKS.map((work, index) => `${index + 1} | ${work.title} | ${work.group} | ${work.area} | ${nameOf(work, index)} | ${work.month}`).join("\n")}`,
  );

  it("is told by how names are written, as plain numbers, and said", () => {
    const tests = [isBody, (work: Work) => !isBody(work), any];
    const summary = table("Theo mảng", ["Mảng", "Tập thể", "Cá nhân", "Cộng"], areas, tests);
    const built = build(list, summary);
    expect(figures(built, "Theo mảng (lập lại)")).toEqual(
      counts(tests).map(([bodies = 0, people = 0, all = 0]) => [`plain ${bodies}`, `plain ${people}`, all]),
    );
    expect(built.notes.map(({ code }) => code)).toEqual(["plain-number"]);
  });
});

describe("a table of one column", () => {
  const tests = [any];
  const rows = GROUPS.map((group) => [group, is("group", group)] as const);

  it("counts a list where most of its rows come out as their words say", () => {
    const summary = table("Theo nhóm", ["Nhóm", "Số việc"], [...rows, ["Cộng", any]], tests);
    expect(figures(build(plainList(), summary), "Theo nhóm (lập lại)")).toEqual([
      ...GROUPS.map((group) => [count(is("group", group))]),
      [WORKS.length],
    ]);
  });

  it("counts nothing where hardly any does", () => {
    const other = sheet(
      "Theo nhóm",
      `KINH PHÍ\nNhóm | Số tiền\n${GROUPS.map((group, at) => `${group} | ${7 + 11 * at}`).join("\n")}`,
    );
    expect(build(plainList(), other).plans.map(({ name }) => name)).toEqual([]);
  });
});

it("reads the letters of groups past H, and an I among them", () => {
  const LETTERS = ["A", "B", "C", "D", "E", "G", "H", "I", "K", "L"];
  const teams = LETTERS.map((letter) => `Đội kênh ${letter === "I" ? "Ia Lốp" : `Mương ${letter}`}`);
  const lines = LETTERS.flatMap((letter, index) => [
    `${letter} | ${teams[index] ?? ""}`,
    ...WORKS.slice(index * 9, index * 9 + 3 + (index % 6)).map(
      ({ title, area, who, month }, at) => `${at + 1} | ${title} | ${area} | ${who} | Tháng ${month}`,
    ),
  ]);
  const list = sheet("Sổ ghi", `SỔ GHI VIỆC TỐT\nSố | Việc làm | Mảng | Ai làm | Tháng\n${lines.join("\n")}`);
  const of = (index: number, who: string): number =>
    WORKS.slice(index * 9, index * 9 + 3 + (index % 6)).filter((work) => work.who === who).length;
  const expected = teams.map((_, index) => [of(index, "Tập thể"), of(index, "Cá nhân"), 3 + (index % 6)]);
  const summary = sheet(
    "Theo đội",
    `TỔNG HỢP\nĐội | Tập thể | Cá nhân | Cộng\n${teams.map((team, index) => `${team} | ${expected[index]?.join(" | ") ?? ""}`).join("\n")}`,
  );
  expect(figures(build(list, summary), "Theo đội (lập lại)")).toEqual(expected);
});
