import { compareDrafts } from "../../../../src/core/compare/drafts/compare-drafts";
import type { Draft, DraftComparison } from "../../../../src/core/compare/drafts/draft-comparison";
import { renderDraftComparison } from "../../../../src/core/compare/drafts/render-draft-comparison";
import { analyze } from "../../../../src/core/engine/analyze";
import { readTextDocument } from "../../../../src/documents/text/read-text-document";
import { sheet, workbook } from "../../../support/grid";

const BOOK = workbook(
  sheet(
    "Sáng kiến",
    `Đơn vị | Số sáng kiến | Được công nhận
     Trường Hoa Ban | 47 | 31
     Trường Sao Biển | 58 | 36
     Tổng số | 105 | 67`,
  ),
);

function draft(name: string, text: string): Draft {
  const document = readTextDocument(name, text);
  return { document, figures: analyze([BOOK], [document], null).figures.items };
}

function compare(old: string, now: string): DraftComparison {
  return compareDrafts(draft("cu.txt", old), draft("moi.txt", now));
}

function pairs({ changed }: DraftComparison): readonly (readonly [number, number])[] {
  return changed.map((change) => [change.old.figure.value, change.new.figure.value]);
}

const FIRST = `Năm 2026 toàn ngành có 105 sáng kiến, trong đó 67 sáng kiến được công nhận.

Trường Hoa Ban có 47 sáng kiến, Trường Sao Biển có 58 sáng kiến.

Đã tổ chức 12 buổi tập huấn với 340 lượt người tham gia.`;

describe("two drafts of a report", () => {
  it("with the same text have nothing to tell, whatever there is in them", () => {
    const compared = compare(FIRST, FIRST);
    expect(compared).toMatchObject({ changed: [], added: [], gone: [] });
    expect(compared.unchanged).toBeGreaterThanOrEqual(6);
  });

  it("a figure that was changed is told once, with what the tables say of it", () => {
    const wrong = compare(FIRST, FIRST.replace("Sao Biển có 58", "Sao Biển có 85"));
    expect(pairs(wrong)).toEqual([[58, 85]]);
    expect(wrong.changed[0]?.tables).toBe("differs-now");
    const right = compare(FIRST.replace("Sao Biển có 58", "Sao Biển có 85"), FIRST);
    expect(right.changed[0]?.tables).toBe("agrees");
    const unknown = compare(FIRST, FIRST.replace("340 lượt", "430 lượt"));
    expect(unknown.changed.map(({ tables }) => tables)).toEqual(["not-checked"]);
  });

  it("of a list one part of which was left out, the others stay what they were", () => {
    const old = "Khen thưởng 45 tập thể, 31 cá nhân và 26 hộ gia đình tiêu biểu trong phong trào.";
    const now = "Khen thưởng 31 cá nhân và 26 hộ gia đình tiêu biểu trong phong trào.";
    const compared = compare(old, now);
    expect(compared).toMatchObject({ changed: [], added: [], unchanged: 2 });
    expect(compared.gone.map(({ figure }) => figure.value)).toEqual([45]);
    expect(compare(now, old).added.map(({ figure }) => figure.value)).toEqual([45]);
  });

  it("a paragraph that was moved and one that was reworded are the same ones", () => {
    const [one = "", two = "", three = ""] = FIRST.split("\n\n");
    const moved = compare(FIRST, [three.replace("340", "341"), one, two].join("\n\n"));
    expect(pairs(moved)).toEqual([[340, 341]]);
    expect(moved).toMatchObject({ added: [], gone: [] });
    const reworded = "Trong năm đã tổ chức 13 buổi tập huấn với 340 lượt người dự.";
    const compared = compare(FIRST, [one, two, reworded].join("\n\n"));
    expect(pairs(compared)).toEqual([[12, 13]]);
    expect(compared).toMatchObject({ added: [], gone: [] });
  });

  it("a new paragraph brings its figures, one left out takes them along", () => {
    const more = `${FIRST}\n\nChi 250 triệu đồng mua sắm thiết bị cho 3 trường vùng cao.`;
    expect(compare(FIRST, more)).toMatchObject({ changed: [], gone: [] });
    const values = (figures: DraftComparison["added"]): number => figures.length;
    expect(values(compare(FIRST, more).added)).toBe(values(compare(more, FIRST).gone));
    expect(values(compare(FIRST, more).added)).toBeGreaterThanOrEqual(2);
  });

  it("says where the old figure still stands", () => {
    const annex = `${FIRST}\n\nPhụ lục: tập huấn có 340 lượt người tham gia theo danh sách điểm danh.`;
    const compared = compare(annex, annex.replace("với 340 lượt", "với 352 lượt"));
    expect(compared.changed[0]?.leftBehind.map(({ context }) => context)).toEqual([
      expect.stringContaining("Phụ lục"),
    ]);
  });

  it("rows of a table are passages of their own", () => {
    const table = (count: number): string =>
      `Biểu kèm theo\n\n| Đơn vị | Lượt người |\n|---|---|\n| Tổ An Khê | 118 |\n| Tổ Bàu Sen | ${count} |\n`;
    expect(pairs(compare(table(204), table(240)))).toEqual([[204, 240]]);
  });

  it("two whole different reports are still answered, a thousand passages each", () => {
    const text = (word: string): string =>
      Array.from({ length: 1000 }, (_, index) => `${word} thứ ${index} có ${index + 20} ${word}.`).join(
        "\n\n",
      );
    const documents = [
      readTextDocument("a.txt", text("mục")),
      readTextDocument("b.txt", text("việc")),
    ] as const;
    const [one, other] = documents.map((document) => ({ document, figures: [] }));
    expect(one && other && compareDrafts(one, other)).toMatchObject({ unchanged: 0, changed: [] });
  });

  it("is written out in both languages, and as JSON", () => {
    const compared = compare(FIRST, FIRST.replace("Sao Biển có 58", "Sao Biển có 85"));
    const vi = renderDraftComparison(compared, "text", "vi");
    expect(vi).toContain("So sánh bản cu.txt với bản moi.txt");
    expect(vi).toContain("58 sáng kiến → 85 sáng kiến (bảng ghi khác: Sáng kiến!B3)");
    const en = renderDraftComparison(compared, "markdown", "en");
    expect(en).toContain("## Changed: 1");
    expect(JSON.parse(renderDraftComparison(compared, "json", "vi"))).toEqual(compared);
  });
});
