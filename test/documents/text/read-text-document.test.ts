import type { Block, Document } from "../../../src/core/model/document";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

function read(text: string): Document {
  return readTextDocument("bao-cao.txt", text);
}

function textOf(document: Document, block: Block): string {
  return block.pieces.map(({ start, end }) => document.text.slice(start, end)).join(" ");
}

/** `"paragraph: Các đơn vị …"` for each block. */
function list(text: string): string[] {
  const document = read(text);
  return document.blocks.map((block) => `${block.kind}: ${textOf(document, block)}`);
}

describe("readTextDocument", () => {
  it("composes the text and knows one line end", () => {
    const document = read("\uFEFFHuye\u0323\u0302n Suo\u0302\u0301i Ma\u0302y\r\n\r\nHết.");
    expect(document.text).toBe("Huyện Suối Mây\n\nHết.");
  });

  it("tells headings by their numbers, their capitals and their marks, with their levels", () => {
    const document = read(
      [
        "BÁO CÁO",
        "I- KẾT QUẢ",
        "1- Công tác chỉ đạo",
        "2.1. Tuyên truyền",
        "** Lĩnh vực kinh tế:*",
        "## Phần phụ",
        "Đơn vị đã họp.",
      ].join("\n\n"),
    );
    expect(document.blocks.map((block) => [block.kind, block.level])).toEqual([
      ["heading", 1],
      ["heading", 1],
      ["heading", 2],
      ["heading", 3],
      ["heading", 4],
      ["heading", 2],
      ["paragraph", 0],
    ]);
  });

  it("keeps a long numbered point a point of a list", () => {
    const point = `1- Tiếp tục thực hiện ${"các nhiệm vụ đã đề ra, ".repeat(12)}bảo đảm tiến độ.`;
    expect(read(point).blocks.map((block) => block.kind)).toEqual(["list-item"]);
  });

  it("joins the lines of a wrapped paragraph", () => {
    const lines = [
      "Ban Chỉ đạo huyện Suối Mây đề nghị các đồng chí thành viên cho ý kiến vào dự",
      "thảo báo cáo, gửi về Ban Dân vận trước ngày họp để tổng hợp, trình Thường trực",
      "Huyện ủy xem xét, quyết định theo quy chế.",
    ];
    expect(list(lines.join("\n"))).toEqual([`paragraph: ${lines.join(" ")}`]);
  });

  it("keeps short lines apart, however alike in length", () => {
    const lines = ["Thu quỹ của các xóm:", "- Xóm Gò: 302 hộ", "- Xóm Bãi: 237 hộ", "Xóm Gò nộp sớm nhất."];
    expect(list(lines.join("\n"))).toHaveLength(4);
  });

  it("keeps a headline apart from the text below it", () => {
    expect(
      list(
        "Hơn 30 mô hình ở Suối Mây\nĐến nay toàn huyện có 34 mô hình đang hoạt động tốt ở các thôn, xóm, tổ dân phố.",
      ),
    ).toHaveLength(2);
  });

  it("puts a sentence together again where a page break and a footnote cut it", () => {
    expect(
      list(
        [
          "Ban Chỉ đạo huyện đã xây dựng kế hoạch kiểm tra, giám sát việc thực hiện phong trào ở cơ¹",
          "¹ Năm 2021 kiểm tra 05 chi bộ.",
          "sở, qua đó kịp thời uốn nắn.",
        ].join("\n\n"),
      ),
    ).toEqual([
      "paragraph: Ban Chỉ đạo huyện đã xây dựng kế hoạch kiểm tra, giám sát việc thực hiện phong trào ở cơ¹ sở, qua đó kịp thời uốn nắn.",
      "footnote: ¹ Năm 2021 kiểm tra 05 chi bộ.",
    ]);
  });

  it("gives the rest of an open footnote to the footnote when the body goes on behind it", () => {
    const blocks = list(
      [
        "- Các đơn vị tiêu biểu, như⁴:",
        "⁴ Hội Nông dân xã Đồi Thông; Trường Mầm non Hoa Ban; bà Lò Thị Sim, Phó Hiệu",
        "- Công tác quốc phòng được tăng cường, lực lượng vũ trang của huyện được xây dựng vững",
        "trưởng Trường Mầm non Hoa Ban...",
        "⁵ Trạm Y tế xã Đồi Thông.",
        "mạnh toàn diện.",
      ].join("\n\n"),
    );
    expect(blocks[1]).toMatch(/Phó Hiệu trưởng Trường Mầm non Hoa Ban/u);
    expect(blocks[2]).toMatch(/xây dựng vững mạnh toàn diện/u);
  });

  it("joins a document's number to its date over a page break, but no title to a number", () => {
    expect(
      list(
        "Thực hiện các văn bản của cấp trên, huyện ban hành Công văn số 12-CV/HU ngày\n\n24/02/2022 về xóa nhà tạm.",
      ),
    ).toHaveLength(1);
    expect(
      list("Kết quả nổi bật của huyện trong 15 năm\n\n6 tháng đầu năm 2020 có 71 mô hình."),
    ).toHaveLength(2);
  });

  it("reads a footnote marked by a plain number only where the text calls it", () => {
    const called = list("Huyện đã kiểm tra các cơ sở1:\n\n1 Gồm 05 chi bộ");
    expect(called[1]).toBe("footnote: 1 Gồm 05 chi bộ");
    expect(list("Huyện đã kiểm tra các cơ sở.\n\n1 chi bộ chưa đạt")[1]).toMatch(/^paragraph/u);
  });

  it("takes tab-separated rows for a table, empty cells kept, and passes over page numbers", () => {
    const document = read("Phụ lục\n\nSTT\tXã\tSố hộ\n1\tĐồi Thông\t12\n\t\t5\n\n7\n\nHết.");
    expect(document.blocks.map((block) => block.kind)).toEqual(["paragraph", "table", "paragraph"]);
    expect(document.blocks[1]?.cells).toEqual([
      ["STT", "Xã", "Số hộ"],
      ["1", "Đồi Thông", "12"],
      ["", "", "5"],
    ]);
  });

  it("knows where each cell of a tab-separated table stands", () => {
    const document = read("Phụ lục\n\n STT\t Xã \tSố hộ\r\n1\tĐồi Thông\t\t12");
    const spans = document.blocks[1]?.cellSpans ?? [];
    expect(spans.map((row) => row.map(({ start, end }) => document.text.slice(start, end)))).toEqual([
      ["STT", "Xã", "Số hộ"],
      ["1", "Đồi Thông", "", "12"],
    ]);
  });

  it("reads a line of a million characters, and 200,000 lines", () => {
    expect(read("a".repeat(1_000_000)).text).toHaveLength(1_000_000);
    expect(read("xã\n".repeat(200_000)).text).toHaveLength(600_000);
    expect(read(".".repeat(1_000_000)).text).toHaveLength(1_000_000);
  });
});
