import type { Document } from "../../../src/core/model/document";
import { readPdfDocument } from "../../../src/documents/pdf/read-pdf-document";
import { writeTcvn3 } from "../../../src/sample/faults/write-tcvn3";
import { makePdf, makeScannedPdf, type MadeText } from "../../support/make-pdf";

async function open(...pages: readonly (readonly MadeText[])[]): Promise<Document> {
  const read = await readPdfDocument("bao-cao.pdf", makePdf(pages));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function list(document: Document): string[] {
  return document.blocks.map((block) => {
    const text = block.pieces.map(({ start, end }) => document.text.slice(start, end)).join(" | ");
    return `${block.kind}${block.note === undefined ? "" : ` [${block.note}]`}: ${text}`;
  });
}

/** Lines below one another from the given height down, 16 points apart. */
function lines(top: number, ...texts: readonly string[]): MadeText[] {
  return texts.map((text, index) => ({ text, x: 60, y: top - 16 * index }));
}

const FULL = "Ban Chỉ đạo huyện Suối Mây đã chỉ đạo các xã, thị trấn và các cơ quan, đơn";

describe("readPdfDocument", () => {
  it("joins lines to paragraphs, and keeps headings, list items and gaps apart", async () => {
    const document = await open([
      ...lines(780, "I- KẾT QUẢ THỰC HIỆN"),
      ...lines(750, FULL, "vị trong toàn huyện xây dựng 32 mô hình, 15 nội dung."),
      ...lines(700, "- Lĩnh vực kinh tế - xã hội:", "- Có 12 mô hình giúp nhau thoát nghèo."),
    ]);
    expect(list(document)).toEqual([
      "heading: I- KẾT QUẢ THỰC HIỆN",
      `paragraph: ${FULL} vị trong toàn huyện xây dựng 32 mô hình, 15 nội dung.`,
      "heading: - Lĩnh vực kinh tế - xã hội:",
      "list-item: - Có 12 mô hình giúp nhau thoát nghèo.",
    ]);
    expect(document.text.split("\n")).toHaveLength(4);
  });

  it("keeps a document's symbol together where a line ends inside it", async () => {
    const document = await open(
      lines(
        780,
        "Thực hiện các văn bản của cấp trên về phong trào thi đua và Hướng dẫn số",
        "01-HD/BCĐ ngày 01/6/2021; giai đoạn 2021-",
        "2025 của huyện.",
      ),
    );
    expect(document.text).toMatch(/Hướng dẫn số 01-HD\/BCĐ ngày 01\/6\/2021; giai đoạn 2021-2025 của/u);
  });

  it("knows a raised mark and the footnote at the foot of the page, over the page break", async () => {
    const document = await open(
      [
        ...lines(780, "Huyện đã kiểm tra 10 chi bộ, đảng bộ cơ sở, cụ thể"),
        { text: "1", x: 361, y: 785, size: 7 },
        { text: ", qua đó kịp", x: 366, y: 780 },
        { text: "1", x: 60, y: 90, size: 7 },
        { text: "Năm 2020 kiểm tra 04 chi bộ, năm 2021", x: 66, y: 86, size: 10 },
        { text: "kiểm tra 06 chi bộ.", x: 60, y: 74, size: 10 },
        { text: "1", x: 297, y: 40 },
      ],
      [...lines(780, "thời uốn nắn những thiếu sót."), { text: "2", x: 297, y: 40 }],
    );
    expect(list(document)).toEqual([
      "paragraph: Huyện đã kiểm tra 10 chi bộ, đảng bộ cơ sở, cụ thể¹, qua đó kịp thời uốn nắn những thiếu sót.",
      "footnote [1]: Năm 2020 kiểm tra 04 chi bộ, năm 2021 kiểm tra 06 chi bộ.",
    ]);
  });

  it("drops heads and feet that return on every page", async () => {
    const page = (text: string, number: string): MadeText[] => [
      { text: "Báo cáo phong trào thi đua huyện Suối Mây", x: 60, y: 810 },
      ...lines(760, text),
      { text: `Trang ${number}/3`, x: 280, y: 30 },
    ];
    const document = await open(page("Một.", "1"), page("Hai.", "2"), page("Ba.", "3"));
    expect(document.text).toBe("Một.\nHai.\nBa.");
  });

  it("reads a table by its columns, labels of two lines too", async () => {
    const row = (y: number, ...cells: readonly string[]): MadeText[] =>
      cells.flatMap((text, index) => (text === "" ? [] : [{ text, x: 60 + [0, 40, 220, 300][index]!, y }]));
    const document = await open([
      ...lines(780, "BIỂU TỔNG HỢP"),
      ...row(740, "TT", "Lĩnh vực", "Tập thể", "Cá nhân"),
      ...row(716, "1", "Phát triển kinh tế", "257", "532"),
      ...row(694, "", "Quốc phòng -", "", ""),
      ...row(687, "2", "", "1.170", "379"),
      ...row(680, "", "an ninh", "", ""),
      ...row(656, "", "Tổng cộng", "1.427", "911"),
    ]);
    const block = document.blocks.find((each) => each.kind === "table");
    expect(block?.cells).toEqual([
      ["TT", "Lĩnh vực", "Tập thể", "Cá nhân"],
      ["1", "Phát triển kinh tế", "257", "532"],
      ["2", "Quốc phòng - an ninh", "1.170", "379"],
      ["", "Tổng cộng", "1.427", "911"],
    ]);
    const spans = block?.cellSpans?.map((cells) =>
      cells.map(({ start, end }) => document.text.slice(start, end)),
    );
    expect(spans).toEqual(block?.cells);
  });

  describe("a table that goes over a page break", () => {
    const row = (y: number, ...cells: readonly string[]): MadeText[] =>
      cells.flatMap((text, index) => (text === "" ? [] : [{ text, x: 60 + [0, 40, 220, 300][index]!, y }]));
    const header = ["TT", "Lĩnh vực", "Tập thể", "Cá nhân"] as const;
    const before = [
      ...lines(200, FULL, "vị trong huyện thực hiện như sau."),
      ...row(140, ...header),
      ...row(118, "1", "Phát triển kinh tế", "257", "532"),
      ...row(96, "2", "Quốc phòng - an ninh", "1.170", "379"),
    ];
    const after = (top: number): MadeText[] => [
      ...row(top, "3", "Văn hóa - xã hội", "4", "16"),
      ...row(top - 22, "", "Tổng cộng", "1.431", "927"),
      ...lines(top - 60, FULL, "vị chấp hành nghiêm túc."),
    ];
    const tables = (document: Document) =>
      document.blocks.flatMap((block) => (block.kind === "table" ? [block.cells] : []));
    const whole = [
      [...header],
      ["1", "Phát triển kinh tế", "257", "532"],
      ["2", "Quốc phòng - an ninh", "1.170", "379"],
      ["3", "Văn hóa - xã hội", "4", "16"],
      ["", "Tổng cộng", "1.431", "927"],
    ];

    it("is one table, its header at the first page", async () => {
      expect(tables(await open(before, after(780)))).toEqual([whole]);
    });

    it("is one table where the header is printed again", async () => {
      expect(tables(await open(before, [...row(780, ...header), ...after(758)]))).toEqual([whole]);
    });

    it("goes on over a third page", async () => {
      const last = [
        ...row(780, "4", "Xây dựng nông thôn mới", "31", "8"),
        ...row(758, "5", "Khác", "2", "5"),
      ];
      const middle = after(780).slice(0, 7);
      expect(tables(await open(before, middle, last))[0]).toHaveLength(7);
    });

    it("is not the next table, with a header or words of its own above it", async () => {
      const other = [...row(780, "TT", "Đơn vị", "Mô hình", "Việc làm"), ...after(758)];
      expect(tables(await open(before, other))).toHaveLength(2);
      expect(tables(await open(before, [...lines(800, "BIỂU SỐ 2"), ...after(760)]))).toHaveLength(2);
    });

    it("is not a table of other columns", async () => {
      const wide = [0, 1].flatMap((at) =>
        ["1", "257", "532", "31", "46"].map((text, index) => ({
          text,
          x: 60 + 90 * index,
          y: 780 - 22 * at,
        })),
      );
      expect(tables(await open(before, wide))).toHaveLength(2);
    });
  });

  it("reads letters of a font of before Unicode (TCVN3), and leaves Unicode beside them alone", async () => {
    const old = "Năm 2021, huyện có 214 tập thể (cách 15 km, lúc 8h), 481 cá nhân được khen thưởng.";
    const document = await open([
      ...lines(780, writeTcvn3(old)),
      ...lines(700, "Kết quả nêu trên là của toàn huyện."),
    ]);
    expect(document.text).toBe(`${old}\nKết quả nêu trên là của toàn huyện.`);
  });

  it("reads two columns of words one after the other", async () => {
    const document = await open([
      { text: "HUYỆN ỦY SUỐI MÂY", x: 60, y: 780 },
      { text: "ĐẢNG CỘNG SẢN VIỆT NAM", x: 330, y: 780 },
      { text: "Ban Dân vận", x: 60, y: 764 },
      { text: "Suối Mây, ngày 05 tháng 3 năm 2022", x: 330, y: 764 },
    ]);
    expect(document.text.split("\n").slice(0, 2)).toEqual(["HUYỆN ỦY SUỐI MÂY", "Ban Dân vận"]);
  });

  it("says that a scan is a scan, and an empty page has no text", async () => {
    expect(await readPdfDocument("a.pdf", makeScannedPdf())).toMatchObject({ error: { code: "scanned" } });
    expect(await readPdfDocument("a.pdf", makePdf([[]]))).toMatchObject({ error: { code: "no-text" } });
  });

  it("refuses what is no PDF, and never throws on a damaged one", async () => {
    const other = await readPdfDocument("a.pdf", new TextEncoder().encode("Báo cáo"));
    expect(other).toMatchObject({ ok: false, error: { code: "not-a-document" } });
    const whole = makePdf([lines(780, FULL, FULL)]);
    for (let cut = 9; cut < whole.length; cut += Math.ceil(whole.length / 23)) {
      const read = await readPdfDocument("a.pdf", whole.slice(0, cut));
      expect(typeof read.ok).toBe("boolean");
    }
  });
});
