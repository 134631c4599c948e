import fc from "fast-check";
import { readClaims } from "../../../src/core/claims/read-claims";
import { analyze } from "../../../src/core/engine/analyze";
import { applyLinks } from "../../../src/core/links/apply-links";
import { exportLinks, importLinks } from "../../../src/core/links/links-file";
import { linkToCell, rememberLink } from "../../../src/core/links/remember-link";
import type { Claims, Figure } from "../../../src/core/model/claim";
import type { FigureLink, LinkTarget } from "../../../src/core/model/link";
import type { Report } from "../../../src/core/model/report";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { sheet, workbook } from "../../support/grid";

const NAME = "bao-cao.txt";
const HOUSES = "Trong năm, các thôn đã vận động sửa lại 14 nhà dột nát cho hộ nghèo ở vùng cao.";
const OTHERS = [
  "Huyện mở 3 lớp tập huấn cho 120 cán bộ thôn.",
  "Các xã trồng 40 ha rừng và sửa 12 km đường liên thôn.",
  "Hội phụ nữ giúp 25 hộ nghèo vay vốn, sửa lại 2 nhà dột nát ở vùng thấp.",
  "Nhân dân góp 310 ngày công làm mương.",
];
const TABLE = `
  Xã | Nhà sửa lại | Ngày công
  Đồi Thông | 6 | 100
  Suối Bạc | 8 | 210
  Tổng cộng | 14 | 310`;

function read(text: string): Claims {
  return readClaims([readTextDocument(NAME, text)], defaultTemplate(), []);
}

function figureOf(claims: Claims, quote: string): Figure {
  const found = claims.figures.find((figure) => figure.at.quote.startsWith(quote));
  if (!found) throw new Error(`no figure ${quote}`);
  return found;
}

function cellOf(row: number, column: number, drawing = TABLE): LinkTarget {
  const [table] = readTables([workbook(sheet("Nhà", drawing))], defaultTemplate()).tables;
  if (!table) throw new Error("no table");
  return linkToCell(table, row, column);
}

function remember(text: string, quote: string, target: LinkTarget): FigureLink {
  const claims = read(text);
  return rememberLink(claims, figureOf(claims, quote), target);
}

function check(text: string, sheets: readonly SheetSnapshot[], links: readonly FigureLink[]): Report {
  const document = readTextDocument(NAME, text);
  return analyze([workbook(...sheets)], [document], defaultTemplate(), { links });
}

const BY_HAND: LinkTarget = { kind: "not-checkable", reason: "theo báo cáo của xã" };

describe("figures linked by hand", () => {
  const link = remember(HOUSES, "14 nhà", cellOf(3, 1));

  it("are held against their cell, which no word of the sentence names", () => {
    expect(check(HOUSES, [sheet("Nhà", TABLE)], []).figures.items[0]).toMatchObject({
      verdict: "not-checkable",
      reason: "no-source",
    });
    expect(check(HOUSES, [sheet("Nhà", TABLE)], [link]).figures.items[0]).toMatchObject({
      verdict: "matched",
      sources: [{ kind: "cell", sheet: "Nhà", address: "B4" }],
    });
  });

  it("are a finding when text or cell has changed since", () => {
    const changed = check(HOUSES.replace("14", "17"), [sheet("Nhà", TABLE)], [link]);
    expect(changed.findings).toMatchObject([
      { rule: "figure-differs-from-table", shown: 17, expected: 14, at: { quote: "17 nhà dột nát" } },
    ]);
    expect(changed.figures.items[0]).toMatchObject({ verdict: "differs" });
    const table = sheet("Nhà", TABLE.replace("6 | 100", "7 | 100").replace("14 |", "15 |"));
    expect(check(HOUSES, [table], [link]).findings).toMatchObject([{ shown: 14, expected: 15 }]);
  });

  it("follow their cell when rows are put in above it", () => {
    const longer = TABLE.replace("Suối Bạc", "Khe Đá | 0 | 0\n  Suối Bạc");
    const { figures } = check(HOUSES, [sheet("Nhà", longer)], [link]);
    expect(figures.items[0]).toMatchObject({ verdict: "matched", sources: [{ address: "B5" }] });
  });

  it("may round an amount as texts do", () => {
    const text = "Tổng kinh phí hỗ trợ là 70,9 tỷ đồng cho các hộ.";
    const table = sheet(
      "Chi",
      "Khoản | Số tiền\nNhà | 40000000000\nĐường | 30912000000\nTổng cộng | 70912000000",
    );
    const [read1] = readTables([workbook(table)], defaultTemplate()).tables;
    const target = read1 ? linkToCell(read1, 3, 1) : BY_HAND;
    const money = remember(text, "70,9 tỷ", target);
    expect(check(text, [table], [money]).figures).toMatchObject({ matched: 1, differing: 0 });
  });

  it("or set aside by hand count as not checkable, with the reason given", () => {
    const aside = remember(HOUSES, "14 nhà", BY_HAND);
    expect(check(HOUSES, [sheet("Nhà", TABLE)], [aside]).figures.items[0]).toMatchObject({
      verdict: "not-checkable",
      reason: "by-hand",
      note: "theo báo cáo của xã",
    });
  });

  it("whose sentence or cell is gone are told, in words", () => {
    const gone = check("Không còn số nào.", [sheet("Nhà", TABLE)], [link]);
    expect(gone.gaps).toMatchObject([{ kind: "link-lost", document: NAME }]);
    expect(gone.gaps[0]?.message).toContain("14 nhà dột nát");
    const empty = check(HOUSES, [sheet("Nhà", "Xã | Cây\nĐồi Thông | 6\nSuối Bạc | 8")], [link]);
    expect(empty.gaps[0]?.message).toContain("Nhà!B4");
  });

  it("of another document wait for it", () => {
    const other = { ...link, document: "cong-van.txt" };
    expect(check(HOUSES, [sheet("Nhà", TABLE)], [other]).gaps).toEqual([]);
  });

  it("in twin sentences are told apart by their heading, then by their turn", () => {
    const twin = "Toàn xã có 14 nhà dột nát.";
    const text = `I- KẾT QUẢ\n\n${twin}\n\n${twin}\n\nII- TỒN TẠI\n\n${twin}`;
    const claims = read(text);
    for (const index of [0, 1, 2]) {
      const figure = claims.figures.filter((each) => each.at.quote.startsWith("14 nhà"))[index];
      if (!figure) throw new Error("three figures");
      const again = applyLinks(claims, [], [NAME], [rememberLink(claims, figure, BY_HAND)]);
      expect([...again.linked.keys()]).toEqual([figure.index]);
    }
  });

  it("survive whatever is put in elsewhere", () => {
    const links = [HOUSES, ...OTHERS].flatMap((sentence) => {
      const claims = read([HOUSES, ...OTHERS].join("\n\n"));
      return claims.figures
        .filter((figure) => sentence.includes(figure.at.quote) && figure.notFigure === undefined)
        .map((figure) => rememberLink(claims, figure, { kind: "not-checkable", reason: figure.at.quote }));
    });
    expect(links.length).toBeGreaterThan(6);
    const words = fc.constantFrom(
      "Các",
      "đơn vị",
      "12",
      "tích cực",
      "nhà",
      "dột nát",
      "7 hộ",
      "năm 2021",
      "xã",
    );
    const paragraph = fc.array(words, { minLength: 1, maxLength: 9 }).map((list) => `${list.join(" ")}.`);
    const insertions = fc.array(fc.tuple(fc.nat(5), paragraph), { maxLength: 6 });
    fc.assert(
      fc.property(insertions, (list) => {
        const paragraphs = [HOUSES, ...OTHERS].map((text) => [text]);
        for (const [at, text] of list) paragraphs[Math.min(at, 4)]?.unshift(text);
        const claims = read(paragraphs.flat().join("\n\n"));
        const { linked, lost } = applyLinks(claims, [], [NAME], links);
        expect(lost).toEqual([]);
        for (const [index, found] of linked) {
          const { at, sentence } = claims.figures[index] ?? figureOf(claims, "14");
          expect(found).toEqual({ kind: "not-checkable", reason: at.quote });
          expect([HOUSES, ...OTHERS]).toContain(claims.sentences[sentence]?.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are the same after they were written to a file and read again", () => {
    const links = [link, remember(HOUSES, "14 nhà", BY_HAND)];
    const json: unknown = JSON.parse(JSON.stringify(exportLinks(links)));
    expect(importLinks(json, "vi")).toEqual({ ok: true, value: links });
  });

  it.each([
    ["no object", [], "(file)"],
    ["another version", { version: 2, links: [] }, "version"],
    [
      "an address that is none",
      exportLinks([{ ...link, target: { kind: "cell", sheet: "a", address: "??" } }]),
      "links.0.target.address",
    ],
    [
      "a reason that is missing",
      { version: 1, links: [{ ...link, target: { kind: "not-checkable" } }] },
      "links.0.target.reason",
    ],
  ])("a file with %s is refused with its place", (_, json, place) => {
    const read1 = importLinks(json, "en");
    expect(read1.ok ? "" : read1.error).toMatch(new RegExp(`^${place.replace(/[()]/gu, "\\$&")}: `, "u"));
  });
});
