import type { Block, Document } from "../../../src/core/model/document";
import type { DocxDocument } from "../../../src/documents/docx/docx-document";
import { readDocxDocument } from "../../../src/documents/docx/read-docx-document";
import { writeTcvn3 } from "../../../src/sample/faults/write-tcvn3";
import { callNote, makeDocx, note, paragraph, run, table, type MadeDocx } from "../../support/make-docx";

function open(made: MadeDocx | string): DocxDocument {
  const read = readDocxDocument("bao-cao.docx", makeDocx(typeof made === "string" ? { body: made } : made));
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.detail ?? ""}`);
  return read.value;
}

function textOf(made: MadeDocx | string): string {
  return open(made).document.text;
}

function describeBlock(document: Document, block: Block): string {
  const text = block.pieces.map(({ start, end }) => document.text.slice(start, end)).join(" | ");
  return `${block.kind}${block.level > 0 ? ` ${block.level}` : ""}${block.note === undefined ? "" : ` [${block.note}]`}: ${text}`;
}

function list(made: MadeDocx | string): string[] {
  const { document } = open(made);
  return document.blocks.map((block) => describeBlock(document, block));
}

const STYLES = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rieng"><w:name w:val="Mục của huyện"/><w:basedOn w:val="Tieude2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Tieude2"><w:name w:val="Tiêu đề 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Vong"><w:name w:val="Vòng"/><w:basedOn w:val="Vong"/></w:style>
  <w:style w:type="paragraph" w:styleId="Sau"><w:name w:val="Sâu"/><w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/></w:style>
  <w:style w:type="character" w:styleId="An"><w:name w:val="Ẩn"/><w:rPr><w:vanish/></w:rPr></w:style>`;

function styled(text: string, id: string): string {
  return paragraph(text, `<w:pStyle w:val="${id}"/>`);
}

describe("the plain text of a Word document", () => {
  it("is its paragraphs joined by line ends, empty ones too, composed", () => {
    expect(
      textOf(paragraph("Huye\u0323\u0302n Suo\u0302\u0301i Ma\u0302y") + "<w:p/>" + paragraph("Hết.")),
    ).toBe("Huyện Suối Mây\n\nHết.");
  });

  it("knows tabs, breaks, hyphens that do not break, and symbols; page breaks and soft hyphens are nothing", () => {
    const marks =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type="page"/><w:t>04</w:t><w:noBreakHyphen/>' +
      '<w:t>KH</w:t><w:softHyphen/><w:t>x</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>5</w:t></w:r>';
    expect(textOf(paragraph(marks))).toBe("a\tb\nc04-KHx≥5");
  });

  it("resolves entities, and takes line ends within a text for spaces", () => {
    expect(textOf("<w:p><w:r><w:t>A &amp; B&#7841;\r\n&quot;C&quot;</w:t></w:r></w:p>")).toBe('A & Bạ "C"');
  });

  it("counts what was inserted or moved here, and not what was deleted or moved away", () => {
    const body =
      '<w:p><w:r><w:t>Có </w:t></w:r><w:del w:id="1"><w:r><w:delText>12</w:delText><w:t>12</w:t></w:r></w:del>' +
      '<w:ins w:id="2"><w:r><w:t>15</w:t></w:r></w:ins><w:moveFrom w:id="3"><w:r><w:t> cũ</w:t></w:r></w:moveFrom>' +
      '<w:moveTo w:id="4"><w:r><w:t> mô hình</w:t></w:r></w:moveTo></w:p>';
    expect(textOf(body)).toBe("Có 15 mô hình");
  });

  it("joins a paragraph whose end is deleted to the next", () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(textOf(paragraph("Toàn huyện có ", deleted) + paragraph("32 mô hình.") + paragraph("Hết."))).toBe(
      "Toàn huyện có 32 mô hình.\nHết.",
    );
  });

  it("shows a field's result, not its code, nested fields included; a code never ended swallows no paragraph", () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const nested =
      char("begin") +
      "<w:r><w:instrText>IF </w:instrText></w:r>" +
      char("begin") +
      char("separate") +
      run("ẩn") +
      char("end") +
      char("separate") +
      run("75") +
      char("end") +
      run(" tập thể");
    const simple = `<w:fldSimple w:instr="PAGE">${run(" 7")}</w:fldSimple>`;
    expect(textOf(`<w:p>${nested}${simple}</w:p>`)).toBe("75 tập thể 7");
    expect(textOf(`<w:p>${char("begin")}</w:p>${paragraph("Còn lại")}`)).toBe("\nCòn lại");
  });

  it("leaves out hidden text, by the run or by its style, and placeholders of content controls", () => {
    const body =
      `<w:p>${run("a")}${run("b", "<w:vanish/>")}${run("c", '<w:vanish w:val="0"/>')}${run("d", '<w:rStyle w:val="An"/>')}` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Bấm vào đây")}</w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${run("e")}</w:sdtContent></w:sdt></w:p>` +
      `<w:sdt><w:sdtContent>${paragraph("f")}</w:sdtContent></w:sdt>`;
    expect(textOf({ body, styles: STYLES })).toBe("ace\nf");
  });

  it("reads hyperlinks, and no text of formulas", () => {
    const body = `<w:p><w:hyperlink r:id="x">${run("trang")}</w:hyperlink><m:oMath><m:r><m:t>99</m:t></m:r></m:oMath></w:p>`;
    expect(textOf(body)).toBe("trang");
  });

  it("reads a text box once, after the paragraph it is anchored in", () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const drawing =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("Trong hộp")}</wps:txbx></w:drawing>` +
      `</mc:Choice><mc:Fallback><w:pict><v:textbox>${box("Trong hộp")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(list(`<w:p>${run("Trước ")}${drawing}${run("và sau")}</w:p>`)).toEqual([
      "paragraph: Trước và sau",
      "paragraph: Trong hộp",
    ]);
  });

  it("reads other prefixes and strict namespaces", () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main">' +
      "<x:body><x:p><x:r><x:t>Suối Mây</x:t></x:r></x:p></x:body></x:document>";
    const bytes = makeDocx({ body: "", parts: { "word/document.xml": xml } });
    const read = readDocxDocument("a.docx", bytes);
    expect(read.ok && read.value.document.text).toBe("Suối Mây");
  });
});

describe("notes", () => {
  const made = {
    body:
      `<w:p>${run("Huyện kiểm tra 10 cơ sở")}${callNote(7)}${run(", cụ thể")}${callNote(3)}${run(".")}</w:p>` +
      `<w:p>${run("Đã tổng kết")}${callNote(2, "endnote")}${run(".")}</w:p>`,
    footnotes: `<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>${note(3, "Gồm 05 chi bộ.")}${note(7, "Năm 2021.")}`,
    endnotes: note(2, "Theo kế hoạch.", "endnote"),
  };

  it("stand after the paragraph that calls them, in the order of their calls", () => {
    expect(list(made)).toEqual([
      "paragraph: Huyện kiểm tra 10 cơ sở, cụ thể.",
      "footnote [1]: Năm 2021.",
      "footnote [2]: Gồm 05 chi bộ.",
      "paragraph: Đã tổng kết.",
      "footnote [e1]: Theo kế hoạch.",
    ]);
    expect(textOf(made).split("\n")).toHaveLength(5);
  });

  it("the paragraph knows where it calls them", () => {
    const { document } = open(made);
    const { calls = [] } = document.blocks[0] ?? {};
    expect(calls.map(({ at, note: mark }) => [document.text.slice(at - 5, at), mark])).toEqual([
      ["cơ sở", "1"],
      ["cụ thể".slice(1), "2"],
    ]);
  });

  it("one with several paragraphs is one block; one that calls itself ends", () => {
    const body = `<w:p>${run("A")}${callNote(1)}</w:p>`;
    const footnotes = note(1, `<w:p>${run("Một")}${callNote(1)}</w:p>${paragraph("Hai")}`);
    expect(list({ body, footnotes })).toEqual(["paragraph: A", "footnote [1]: Một | Hai"]);
  });
});

describe("what a paragraph is", () => {
  it("tells headings by their styles, in any language, and by the styles those rest on", () => {
    const body = [
      styled("Kết quả", "u1"),
      styled("Kinh tế", "Tieude2"),
      styled("Công tác chung", "Rieng"),
      styled("Chi tiết", "Sau"),
      paragraph("Ngoài lề", '<w:outlineLvl w:val="2"/>'),
      styled("Thân bài", "Vong"),
      styled("Mục lục .... 7", "TOC1"),
      styled("Một ý", "ListBullet"),
    ].join("");
    expect(list({ body, styles: STYLES })).toEqual([
      "heading 1: Kết quả",
      "heading 2: Kinh tế",
      "heading 2: Công tác chung",
      "heading 5: Chi tiết",
      "heading 3: Ngoài lề",
      "paragraph: Thân bài",
      "list-item: Một ý",
    ]);
  });

  it("without styles by numbers, capitals, names of fields, or a short line in bold", () => {
    const bold = (text: string): string => paragraph(run(text, "<w:b/>"));
    const body = [
      paragraph("I- KẾT QUẢ"),
      paragraph("1- Công tác chỉ đạo"),
      paragraph("- Lĩnh vực văn hóa - xã hội:"),
      bold("Một số kết quả nổi bật"),
      bold("Toàn huyện có 32 mô hình."),
      paragraph(run("Đậm", "<w:b/>") + run(" một phần")),
      paragraph("Kế hoạch", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
      paragraph("- Các xã đã họp."),
      paragraph("12"),
    ].join("");
    expect(list(body)).toEqual([
      "heading 1: I- KẾT QUẢ",
      "heading 2: 1- Công tác chỉ đạo",
      "heading 4: - Lĩnh vực văn hóa - xã hội:",
      "heading 4: Một số kết quả nổi bật",
      "paragraph: Toàn huyện có 32 mô hình.",
      "paragraph: Đậm một phần",
      "list-item: Kế hoạch",
      "list-item: - Các xã đã họp.",
    ]);
  });

  it("puts a sentence together again that a converted page break cut, over the footnote between", () => {
    const body =
      `<w:p>${run("Ban Chỉ đạo huyện đã kiểm tra, giám sát việc thực hiện phong trào ở cơ")}${callNote(1)}</w:p>` +
      paragraph("sở, qua đó kịp thời uốn nắn.");
    expect(list({ body, footnotes: note(1, "Năm 2021.") })).toEqual([
      "paragraph: Ban Chỉ đạo huyện đã kiểm tra, giám sát việc thực hiện phong trào ở cơ | sở, qua đó kịp thời uốn nắn.",
      "footnote [1]: Năm 2021.",
    ]);
  });
});

describe("tables", () => {
  const merged = table([
    [
      { text: "Năm", merge: "restart" },
      { text: "Khen thưởng", span: 2 },
    ],
    [{ text: "", merge: "continue" }, "Tập thể", "Cá nhân"],
    ["2020", "30", "47"],
  ]);

  it("keep their cells, their merges, and where each cell stands", () => {
    const { document } = open(paragraph("Biểu") + merged + paragraph("Hết."));
    const block = document.blocks[1];
    expect(block?.cells).toEqual([
      ["Năm", "Khen thưởng", ""],
      ["", "Tập thể", "Cá nhân"],
      ["2020", "30", "47"],
    ]);
    expect(block?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
    const spans = block?.cellSpans?.map((row) =>
      row.map(({ start, end }) => document.text.slice(start, end)),
    );
    expect(spans).toEqual(block?.cells);
  });

  it("within a cell are tables of their own, after the outer one", () => {
    const inner = table([
      ["x", "y"],
      ["1", "2"],
    ]);
    const { document } = open(
      table([
        ["A", "B"],
        ["C", paragraph("D") + inner + paragraph("")],
      ]),
    );
    expect(document.blocks.map((block) => block.cells)).toEqual([
      [
        ["A", "B"],
        ["C", "D"],
      ],
      [
        ["x", "y"],
        ["1", "2"],
      ],
    ]);
  });

  it("that only set paragraphs side by side are no tables", () => {
    expect(list(table([["HUYỆN ỦY SUỐI MÂY", "Suối Mây, ngày 05 tháng 3 năm 2022"]]))).toEqual([
      "heading 1: HUYỆN ỦY SUỐI MÂY",
      "paragraph: Suối Mây, ngày 05 tháng 3 năm 2022",
    ]);
  });

  it("leave out deleted rows; a cell of several paragraphs is one text", () => {
    const rows = table([
      ["Xã", "Số hộ"],
      [paragraph("Đồi") + paragraph("Thông"), "12"],
      ["Bỏ", "5"],
    ]).replace(
      /<w:tr>(?=<w:tc><w:tcPr><\/w:tcPr><w:p><w:r><w:t xml:space="preserve">Bỏ)/u,
      '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>',
    );
    expect(open(rows).document.blocks[0]?.cells).toEqual([
      ["Xã", "Số hộ"],
      ["Đồi\nThông", "12"],
    ]);
  });
});

describe("letters of a font of before Unicode (TCVN3)", () => {
  const sentence = "Năm 2021, lĩnh vực kinh tế có 214 tập thể, 481 cá nhân được công nhận.";
  const head = "II- KẾT QUẢ THỰC HIỆN";
  const made: MadeDocx = {
    body:
      paragraph(run(head)) +
      paragraph(run(writeTcvn3(sentence.slice(0, 30))) + run(writeTcvn3(sentence.slice(30))) + callNote(2)) +
      table([
        [writeTcvn3("Lĩnh vực"), writeTcvn3("Tập thể")],
        [writeTcvn3("Kinh tế"), "214"],
      ]),
    footnotes: note(2, paragraph(run(writeTcvn3("Theo báo cáo của các đơn vị.")))),
  };

  it("are read in paragraphs, notes and tables; Unicode beside them stays", () => {
    const { document, runs } = open(made);
    expect(document.text).toBe(
      [head, sentence, "Theo báo cáo của các đơn vị.", "Lĩnh vực", "Tập thể", "Kinh tế", "214"].join("\n"),
    );
    expect(document.blocks.find((block) => block.kind === "table")?.cells).toEqual([
      ["Lĩnh vực", "Tập thể"],
      ["Kinh tế", "214"],
    ]);
    // Every place stays where it is, so that comments are set at the words.
    expect(runs.map(({ start, end }) => document.text.slice(start, end)).slice(1, 3)).toEqual([
      sentence.slice(0, 30),
      sentence.slice(30),
    ]);
  });

  it("are not looked for in a report in Unicode, whatever foreign names it has", () => {
    expect(textOf(paragraph("Đoàn công tác của Müller & Søn thăm 12 mô hình."))).toBe(
      "Đoàn công tác của Müller & Søn thăm 12 mô hình.",
    );
  });
});
