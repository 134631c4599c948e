import { readClaims } from "../../../../src/core/claims/read-claims";
import type { DocumentReference } from "../../../../src/core/model/claim";
import { defaultTemplate } from "../../../../src/core/template/default-template";
import { readTextDocument } from "../../../../src/documents/text/read-text-document";

function read(text: string): readonly DocumentReference[] {
  return readClaims([readTextDocument("report.txt", text)], defaultTemplate(), []).references;
}

function sum({ type, symbol, form, date, issuer }: DocumentReference): string {
  const day = date ? `${String(date.day)}/${String(date.month)}/${String(date.year)}` : "-";
  const by = issuer ? `${issuer.source} ${issuer.organ} ${issuer.level ?? "?"}` : "-";
  return `${type} | ${symbol} ${form} | ${day} | ${by}`;
}

describe("mentions of documents", () => {
  it.each([
    [
      "Kế hoạch số 42- KH/HU ngày 02/7/2021 của Ban Thường vụ Huyện ủy",
      "kế hoạch | 42-KH/HU party | 2/7/2021 | of committee district",
    ],
    [
      "Quyết định số 22-QĐ/TW, ngày 28/7/2021",
      "quyết định | 22-QĐ/TW party | 28/7/2021 | symbol committee central",
    ],
    [
      "Nghị quyết số 25 - NQ/TW ngày 3 tháng 6 năm 2013",
      "nghị quyết | 25-NQ/TW party | 3/6/2013 | symbol committee central",
    ],
    [
      "Công văn số 08-CV/BCĐ ngày 17/ 8/2021 của Ban Chỉ đạo tỉnh",
      "công văn | 08-CV/BCĐ party | 17/8/2021 | of steering province",
    ],
    [
      "Nghị quyết số 03/2021/NQ-HĐND ngày 16/7/2021 của Hội đồng nhân dân tỉnh",
      "nghị quyết | 03/2021/NQ-HĐND state | 16/7/2021 | of council province",
    ],
    [
      "Công văn 123/UBND-NC ngày 3/3/2023 của UBND xã Nà Mò",
      "công văn | 123/UBND-NC state | 3/3/2023 | of peoples-committee commune",
    ],
    [
      "Quyết định 304-QĐ/HU (ngày 30.12.2021)",
      "quyết định | 304-QĐ/HU party | 30/12/2021 | symbol committee district",
    ],
    [
      "Thông báo số 12/TB-VPCP ngày 10/01/2023",
      "thông báo | 12/TB-VPCP state | 10/1/2023 | symbol government central",
    ],
    ["Luật số 10/2022/QH15", "luật | 10/2022/QH15 state | - | symbol assembly central"],
    ["Nghị quyết số 25", "nghị quyết | 25 none | - | -"],
    [
      "Kế hoạch của Ban Thường vụ Tỉnh uỷ số 30-KH/TU ngày 5/4/2022",
      "kế hoạch | 30-KH/TU party | 5/4/2022 | of committee province",
    ],
    [
      "Hướng dẫn số 02-HD/BDVTU ngày 10/9/2021",
      "hướng dẫn | 02-HD/BDVTU party | 10/9/2021 | symbol mobilisation province",
    ],
  ])("%s", (text, expected) => {
    expect(read(`Thực hiện ${text} về công tác dân vận.`).map(sum)).toEqual([expected]);
  });

  it("counts, periods and plain words are none", () => {
    expect(
      read(
        "Ra quyết định 25 cuộc kiểm tra, 12 kế hoạch; Kế hoạch 2021-2025; tổng số 15 - 20 hộ; Đề án của tỉnh và Kế hoạch của huyện năm 2025.",
      ),
    ).toEqual([]);
  });

  it("documents of one list share the type and the issuer behind the last; the date is the last one's", () => {
    const found = read("Các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND ngày 5/3/2022 của UBND huyện Khe Vàng.");
    expect(found.map(sum)).toEqual([
      "quyết định | 12/QĐ-UBND state | - | of peoples-committee district",
      "quyết định | 13/QĐ-UBND state | 5/3/2022 | of peoples-committee district",
    ]);
  });

  it("a page break between the word and the date is no gap", () => {
    const [found] = read(
      "Thường xuyên chỉ đạo triển khai thực hiện có hiệu quả Công văn số 755-CV/HU ngày\n\n24/02/2022 của Ban Thường vụ Huyện ủy về việc xóa nhà tạm.",
    );
    expect(found && sum(found)).toBe("công văn | 755-CV/HU party | 24/2/2022 | of committee district");
  });

  it("the subject of the verb issues what follows, through a list and into the next paragraphs", () => {
    const found = read(
      "Ban Chỉ đạo phong trào của huyện ban hành các văn bản:\n\n- Kế hoạch số 02-KH/BCĐ ngày 3/3/2023 về hội thi;\n\n- Công văn số 05-CV/BCĐ ngày 4/4/2023 theo Hướng dẫn số 01-HD/BCĐ ngày 1/2/2023 của Ban Chỉ đạo tỉnh.",
    );
    expect(found.map(sum)).toEqual([
      "kế hoạch | 02-KH/BCĐ party | 3/3/2023 | subject steering district",
      "công văn | 05-CV/BCĐ party | 4/4/2023 | subject steering district",
      "hướng dẫn | 01-HD/BCĐ party | 1/2/2023 | of steering province",
    ]);
  });

  it("who advises does not issue, and whoever is advised does", () => {
    const found = read(
      "Ban Dân vận Tỉnh ủy tham mưu Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 12-CT/TU ngày 2/3/2022; tham mưu ban hành Kế hoạch số 30-KH/TU ngày 5/4/2022; ban hành Hướng dẫn số 09-HD/BDVTU ngày 6/4/2022.",
    );
    expect(found.map(sum)).toEqual([
      "chỉ thị | 12-CT/TU party | 2/3/2022 | subject committee province",
      "kế hoạch | 30-KH/TU party | 5/4/2022 | symbol committee province",
      "hướng dẫn | 09-HD/BDVTU party | 6/4/2022 | subject mobilisation province",
    ]);
  });

  it("the letterhead gives the document's own number, its organ and its date", () => {
    const [own, ...others] = read(
      "HUYỆN ỦY KHE VÀNG\nBAN CHỈ ĐẠO PHONG TRÀO\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKhe Vàng, ngày 16 tháng 9 năm 2023\n\nSố **15** - CV/BCĐ\n\nKính gửi các đồng chí thành viên.",
    );
    expect(own && sum(own)).toBe("công văn | 15-CV/BCĐ party | 16/9/2023 | letterhead steering district");
    expect(own?.own).toBe(true);
    expect(others).toEqual([]);
  });

  it("the subject is read up to the next item, and quotes stand in the text", () => {
    const text = "Kế hoạch số 02-KH/BCĐ ngày 3/3/2023 về việc tổ chức hội thi năm 2023; phát động thi đua.";
    const [found] = read(text);
    expect(found?.subject).toEqual(["to", "chuc", "hoi", "thi", "nam", "2023"]);
    expect(found && text.slice(found.at.start, found.at.end)).toBe("Kế hoạch số 02-KH/BCĐ ngày 3/3/2023");
  });
});
