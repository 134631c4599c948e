import { readOdtDocument } from "../../../src/documents/odt/read-odt-document";
import { pack } from "../../hosts/xlsx/craft";

const SPACES = ["office", "table", "text"]
  .map((each) => `xmlns:${each}="urn:oasis:names:tc:opendocument:xmlns:${each}:1.0"`)
  .join(" ");

function makeOdt(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return pack({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<?xml version="1.0"?><office:document-content ${SPACES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  });
}

function read(body: string) {
  const document = readOdtDocument("bao-cao.odt", makeOdt(body));
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  return document.value;
}

describe("readOdtDocument", () => {
  it("gives headings, paragraphs and lists in order, deleted text and comments left out", () => {
    const { text, blocks } = read(
      '<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes><text:h text:outline-level="2">Kết quả năm</text:h>' +
        '<text:p>Toàn xã có<text:s text:c="2"/><text:span>35</text:span> mô hình<office:annotation><text:p>xem lại</text:p></office:annotation>,<text:line-break/>tăng 4.</text:p>' +
        "<text:list><text:list-item><text:p>nuôi ong: 12 hộ</text:p></text:list-item></text:list>",
    );
    expect(text).toBe("Kết quả năm\nToàn xã có  35 mô hình,\ntăng 4.\nnuôi ong: 12 hộ");
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ["heading", 2],
      ["paragraph", 0],
      ["list-item", 0],
    ]);
  });

  it("knows cells that reach over columns and rows", () => {
    const cell = (text: string, more = ""): string =>
      `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
    const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
    const covered = "<table:covered-table-cell/>";
    const { blocks } = read(
      `<table:table>${row(cell("Xã", 'table:number-rows-spanned="2"') + cell("Số hộ", 'table:number-columns-spanned="2"') + covered)}` +
        `${row(`${covered}${cell("Nghèo")}${cell("Cận nghèo")}`)}${row(cell("Lũng Cạn") + cell("12") + cell("30"))}</table:table>`,
    );
    expect(blocks[0]?.cells).toEqual([
      ["Xã", "Số hộ", ""],
      ["", "Nghèo", "Cận nghèo"],
      ["Lũng Cạn", "12", "30"],
    ]);
    expect(blocks[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  it("puts a note behind the paragraph that calls it", () => {
    const { blocks, text } = read(
      "<text:p>Có 5 hộ<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Gồm 3 hộ mới.</text:p></text:note-body></text:note> thoát nghèo.</text:p><text:p>Hết.</text:p>",
    );
    expect(text).toBe("Có 5 hộ thoát nghèo.\nGồm 3 hộ mới.\nHết.");
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "footnote", "paragraph"]);
  });

  it.each([
    ["a password", "encrypted", makeOdt("", { "META-INF/manifest.xml": "<a><encryption-data/></a>" })],
    ["a workbook", "not-a-document", pack({ "content.xml": "<office:spreadsheet/>" })],
    ["no word", "no-text", makeOdt("<text:p/>")],
    ["broken XML", "damaged", makeOdt("<text:p>")],
    ["other bytes", "not-a-document", new TextEncoder().encode("Toàn xã có 5 hộ.")],
    ["elements without end", "too-deep", makeOdt("<text:span>".repeat(9000) + "</text:span>".repeat(9000))],
  ] as const)("refuses %s", (_what, code, bytes) => {
    expect(readOdtDocument("a.odt", bytes)).toMatchObject({ ok: false, error: { code } });
  });
});
