import { analyze } from "../../../src/core/engine/analyze";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
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
  type Work,
} from "./invented-list";

/** Told loudly, as `rule at sheet!address = expected`. */
function listLoud(...sheets: readonly SheetSnapshot[]): string[] {
  return analyze([workbook(...sheets)], [], null).findings.flatMap(({ severity, rule, at, expected }) =>
    severity === "note" || at.kind !== "cell" ? [] : [`${rule} ${at.sheet}!${at.address} = ${expected}`],
  );
}

describe("a table that counts a list under headings nobody knows", () => {
  it.each([0, 2])("by group and kind of author, without totals; wrong by %d", (wrong) => {
    const summary = table("Theo nhóm", ["Nhóm", "Tập thể", "Cá nhân"], byGroup, byWho, wrong);
    const right = count((work) => work.group === GROUPS[1] && work.who === "Tập thể");
    expect(listLoud(plainList(), summary)).toEqual(
      wrong === 0 ? [] : [`summary-differs-from-register Theo nhóm!B4 = ${right}`],
    );
  });

  it.each([0, 1])("by quarters of the months that the list writes; wrong by %d", (wrong) => {
    const days = plainList((work, index) =>
      writeWork(work, index).replace(/Tháng \d+/u, `14/${work.month}/2026`),
    );
    const quarters = [0, 1, 2, 3].map(
      (quarter) => (work: Work) => Math.floor((work.month - 1) / 3) === quarter,
    );
    const summary = table(
      "Theo quý",
      ["Mảng", "Quý I", "Quý II", "Quý III", "Quý IV"],
      AREAS.map((area) => [area, is("area", area)]),
      quarters,
      wrong,
    );
    const loud = listLoud(days, summary);
    if (wrong === 0) expect(loud).toEqual([]);
    else
      expect(loud.map((each) => each.split(" = ")[0])).toEqual(["summary-differs-from-register Theo quý!B4"]);
  });

  it("with a group's name as a line above its entries, and another line that no list of words has", () => {
    const lines = GROUPS.flatMap((group, index) => [
      `${["I", "II", "III", "IV"][index] ?? ""} | ${group.toUpperCase()}`,
      ...WORKS.filter(is("group", group)).map(
        ({ title, area, who }, at) => `${at + 1} | ${title} | ${area} | ${who} | ${group.length}`,
      ),
    ]);
    const list = sheet("Sổ ghi", `SỔ GHI\nSố | Việc làm | Mảng | Ai làm | Ghi\n${lines.join("\n")}`);
    expect(listLoud(list, table("Theo nhóm", ["Nhóm", "Tập thể", "Cá nhân"], byGroup, byWho))).toEqual([]);
    expect(listLoud(list, table("Theo nhóm", ["Nhóm", "Tập thể", "Cá nhân"], byGroup, byWho, 3))).toEqual([
      expect.stringMatching(/^summary-differs-from-register Theo nhóm!B4/u),
    ]);
  });

  it("with initials and other writings of one name", () => {
    const list = plainList((work, index) =>
      writeWork(work, index)
        .replace("Giữ gìn an ninh trật tự", index % 2 === 0 ? "Giữ gìn ANTT" : "Giữ gìn an ninh trật tự")
        .replace("Bảo vệ môi trường", index % 3 === 0 ? "BVMT" : "Bảo vệ môi trường")
        .replace("Cá nhân", index % 2 === 0 ? "CN" : "Cá nhân"),
    );
    const rows = AREAS.map((area) => [`Mảng ${area.toLowerCase()}`, is("area", area)] as const);
    expect(listLoud(list, table("Theo mảng", ["Mảng", "Tập thể", "Cá nhân"], rows, byWho))).toEqual([]);
    expect(listLoud(list, table("Theo mảng", ["Mảng", "Tập thể", "Cá nhân"], rows, byWho, 4))).toEqual([
      expect.stringMatching(/^summary-differs-from-register Theo mảng!B4/u),
    ]);
  });

  it("with a row that counts what stands blank, and one value under another name", () => {
    const rows: readonly (readonly [string, (work: Work) => boolean])[] = [
      ["Giấy khen của Công ty", is("praise", "Giấy khen của Công ty")],
      ["Biểu dương", is("praise", "Biểu dương")],
      ["Chưa có hình thức nào", is("praise", "")],
      ["Cộng", any],
    ];
    const columns = [...byWho, any];
    const heads = ["Hình thức", "Tập thể", "Cá nhân", "Cộng"];
    expect(listLoud(plainList(), table("Tặng", heads, rows, columns))).toEqual([]);
    expect(listLoud(plainList(), table("Tặng", heads, rows, columns, 2))).toEqual([
      expect.stringMatching(/^summary-differs-from-register Tặng!B4/u),
    ]);
  });

  it("in blocks: forms of praise within each half of the year", () => {
    const early = (work: Work): boolean => work.month <= 6;
    const list = plainList((work, index) =>
      writeWork(work, index).replace(/Tháng \d+/u, early(work) ? "Đợt 1" : "Đợt 2"),
    );
    const blocks = [true, false].flatMap((half) => {
      const inHalf = (work: Work): boolean => early(work) === half;
      const praised = (praise: string) => (work: Work) => inHalf(work) && work.praise === praise;
      return [
        [`Đợt ${half ? 1 : 2}`, inHalf],
        ["- Giấy khen của Công ty", praised("Giấy khen của Công ty")],
        ["- Biểu dương", praised("Biểu dương")],
      ] as const;
    });
    const heads = ["Đợt / hình thức", "Tập thể", "Cá nhân"];
    expect(listLoud(list, table("Đợt", heads, blocks, byWho))).toEqual([]);
    expect(listLoud(list, table("Đợt", heads, blocks, byWho, 5))).toEqual([
      expect.stringMatching(/^summary-differs-from-register Đợt!B4/u),
    ]);
  });

  it("blames no part where another writing of the value may be meant, and the total is as likely", () => {
    const [odd] = WORKS.flatMap(({ group, praise }, index) =>
      group === GROUPS[1] && praise === "Biểu dương" ? [index] : [],
    );
    const list = plainList((work, index) =>
      index === odd ? writeWork(work, index).replace("Biểu dương", "Khen miệng") : writeWork(work, index),
    );
    const own = (group: string): number =>
      count((work) => work.group === group && work.praise === "Biểu dương");
    const summary = sheet(
      "Theo nhóm",
      `TỔNG HỢP
      Nhóm | Tập thể | Cá nhân | Biểu dương
      ${byGroup.map(([group, accepts]) => [group, ...byWho.map((who) => count((work) => accepts(work) && who(work))), own(group)].join(" | ")).join("\n")}
      Cộng | ${byWho.map((who) => count(who)).join(" | ")} | ${count(is("praise", "Biểu dương")) - 1}`,
    );
    expect(listLoud(list, summary).filter((each) => each.startsWith("summary"))).toEqual([]);
  });

  it("says nothing of a table that counts other things under the same names", () => {
    const other = sheet(
      "Kinh phí",
      `KINH PHÍ
      Nhóm | Tập thể | Cá nhân
      ${GROUPS.map((group, index) => `${group} | ${120 + 31 * index} | ${45 + 17 * index}`).join("\n")}`,
    );
    expect(listLoud(plainList(), other)).toEqual([]);
  });

  it("says nothing of a table of an earlier year that agrees here and there", () => {
    const earlier = sheet(
      "Năm 2025",
      `NĂM 2025
      Nhóm | Tập thể | Cá nhân
      ${byGroup.map(([group, own], index) => `${group} | ${count(own) - index} | ${index + 2}`).join("\n")}`,
    );
    expect(listLoud(plainList(), earlier)).toEqual([]);
  });
});

describe("an entry that stands twice in such a list", () => {
  const twice = plainList((work, index) =>
    index === 40 ? writeWork(WORKS[12] ?? work, index) : writeWork(work, index),
  );

  it("is told at its second row, where the table counts it once", () => {
    const once = (accepts: (work: Work) => boolean): number =>
      WORKS.filter((work, index) => index !== 40 && accepts(work)).length;
    const rows = byGroup.map(([group, own]) =>
      [group, ...byWho.map((who) => once((work) => own(work) && who(work)))].join(" | "),
    );
    const summary = sheet("Theo nhóm", `TỔNG HỢP\nNhóm | Tập thể | Cá nhân\n${rows.join("\n")}`);
    expect(listLoud(twice, summary)).toEqual(["duplicate-entry Sổ ghi!B43 = null"]);
  });
});
