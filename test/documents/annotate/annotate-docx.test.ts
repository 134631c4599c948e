import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { annotateDocx } from "../../../src/documents/annotate/annotate-docx";
import { unwrap } from "../../hosts/host-contract";
import { callNote, makeDocx, note, paragraph, run, table } from "../../support/make-docx";
import { AUTHOR, read, annotate, partOf, commentedWords } from "./annotate-words";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

describe("a Word document with comments", () => {
  it("has each comment around its words, a run cut in two keeping its properties and its spaces", () => {
    const bytes = makeDocx({
      body: paragraph('<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>Có 257 tập thể được khen</w:t></w:r>'),
    });
    const out = annotate(bytes, "257 tập thể");
    expect(partOf(out, "word/document.xml")).toContain(
      '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Có </w:t></w:r>' +
        '<w:commentRangeStart w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">257 tập thể</w:t></w:r>' +
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> được khen</w:t></w:r>',
    );
    expect(partOf(out, "word/comments.xml")).toContain(
      '<w:comment w:id="0" w:author="Khớp" w:initials="K"><w:p><w:r><w:t xml:space="preserve">về 257 tập thể</w:t>',
    );
  });

  it("cuts no run where the words are a run of their own, and ranges may go over several runs", () => {
    const bytes = makeDocx({
      body: paragraph(`${run("Có ")}${run("1.", "<w:b/>")}${run("663", "<w:i/>")}${run(" lượt")}`),
    });
    const out = annotate(bytes, "1.663");
    const xml = partOf(out, "word/document.xml");
    expect(commentedWords(out)).toEqual(["1.663"]);
    expect(xml.match(/<w:r>/gu)).toHaveLength(5);
  });

  it("reaches words in links, insertions, content controls, cells and beside tabs, and passes over deletions", () => {
    const bytes = makeDocx({
      body:
        paragraph(`<w:hyperlink r:id="x">${run("trang 12 hộ")}</w:hyperlink>`) +
        paragraph(
          `<w:ins w:id="5" w:author="a">${run("thêm 34 cuộc")}</w:ins><w:del w:id="6" w:author="a"><w:r><w:delText>bớt 99</w:delText></w:r></w:del>`,
        ) +
        paragraph(`<w:sdt><w:sdtPr/><w:sdtContent>${run("ô 56 lớp")}</w:sdtContent></w:sdt>`) +
        paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>78 xã</w:t><w:tab/><w:t>b &amp; 90&#x20;thôn</w:t></w:r>") +
        table([["x", "kẻ 21 biểu"]]),
    });
    const words = ["12 hộ", "34 cuộc", "56 lớp", "78 xã", "90 thôn", "21 biểu"];
    const out = annotate(bytes, ...words);
    expect(commentedWords(out)).toEqual(words);
    expect(partOf(out, "word/document.xml")).toContain("<w:delText>bớt 99</w:delText>");
    expect(read(out).document).toEqual(read(bytes).document);
  });

  it("finds the words though the file writes its tone marks apart", () => {
    const bytes = makeDocx({ body: paragraph(run("được công nhận 45 điển hình".normalize("NFD"))) });
    const out = annotate(bytes, "45 điển hình", "nhận");
    expect(commentedWords(out)).toEqual(["nhận", "45 điển hình"]);
    expect(read(out).document.text).toBe(read(bytes).document.text);
  });

  it("comments a footnote's words at its mark in the text, and says so", () => {
    const bytes = makeDocx({
      body: paragraph(run("Kiểm tra 09 đơn vị") + callNote(2) + run(".")),
      footnotes: note(1, "Chú thích khác.") + note(2, "Kiểm tra 10 đơn vị."),
    });
    const out = annotate(bytes, "10 đơn vị");
    expect(partOf(out, "word/document.xml")).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r>(?:(?!<w:r>).)*<w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd/u,
    );
    expect(partOf(out, "word/comments.xml")).toContain("trong chú thích");
    expect(partOf(out, "word/footnotes.xml")).toBe(partOf(bytes, "word/footnotes.xml"));
  });

  it("keeps the comments that are there, and goes on with their numbers", () => {
    const body = paragraph(
      `<w:commentRangeStart w:id="7"/>${run("Có 12 hộ")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run(" và 34 cuộc")}`,
    );
    const comments = `<w:comments xmlns:w="${W}"><w:comment w:id="7" w:author="Lan"><w:p/></w:comment></w:comments>`;
    const plain = makeDocx({ body });
    const bytes = makeDocx({
      body,
      parts: {
        "word/comments.xml": comments,
        "word/_rels/document.xml.rels": partOf(plain, "word/_rels/document.xml.rels").replace(
          "</Relationships>",
          `<Relationship Id="rId9" Type="${OFFICE}/comments" Target="comments.xml"/></Relationships>`,
        ),
      },
    });
    const out = annotate(bytes, "12 hộ", "34 cuộc");
    expect(commentedWords(out)).toEqual(["Có 12 hộ", "12 hộ", "34 cuộc"]);
    const part = partOf(out, "word/comments.xml");
    expect(part.startsWith(comments.replace("</w:comments>", ""))).toBe(true);
    expect([...part.matchAll(/w:comment w:id="(\d+)"/gu)].map((match) => match[1])).toEqual(["7", "8", "9"]);
    for (const name of ["[Content_Types].xml", "word/_rels/document.xml.rels"])
      expect(partOf(out, name)).toBe(partOf(bytes, name));
  });

  it("does not write a damaged address of the document on into its own part", () => {
    const sound = makeDocx({ body: paragraph(run("47 cá nhân")) });
    const files = unzipSync(sound);
    const main = partOf(sound, "word/document.xml").replace(`xmlns:w="${W}"`, 'xmlns:w="&#0;"');
    const damaged = zipSync({ ...files, "word/document.xml": new TextEncoder().encode(main) });
    expect(partOf(annotate(damaged, "47"), "word/comments.xml")).toContain(`<w:comments xmlns:w="${W}">`);
  });

  it("changes no other part, and without remarks nothing at all", () => {
    const bytes = makeDocx({
      body: paragraph("Có 12 hộ"),
      styles: '<w:style w:type="paragraph" w:styleId="A"/>',
      footnotes: note(1, "x"),
      parts: { "docProps/app.xml": "<Properties/>" },
    });
    const out = annotate(bytes, "12 hộ");
    const [before, after] = [unzipSync(bytes), unzipSync(out)];
    const changed = Object.keys(after).filter(
      (name) => !before[name] || Buffer.compare(before[name], after[name] ?? before[name]) !== 0,
    );
    expect(changed.sort()).toEqual(
      [
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
        "word/comments.xml",
        "word/document.xml",
      ].sort(),
    );
    expect(partOf(out, "[Content_Types].xml")).toContain(`<Types xmlns="${TYPES}">`);
    expect(annotate(bytes)).toBe(bytes);
    expect(annotate(bytes, "12 hộ")).toEqual(out);
  });

  it("keeps its text whatever stretches are commented, and every comment is around its own", () => {
    const letters = fc.constantFrom("a", "ệ", " ", "&", "1", "ữ".normalize("NFD"), "<");
    const runs = fc.array(fc.array(letters, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    const cuts = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(runs, cuts, (texts, stretches) => {
        const bytes = makeDocx({
          body: paragraph(`${run("x")}${texts.map((text) => run(text.join(""))).join("")}`),
        });
        const docx = read(bytes);
        const { text } = docx.document;
        const remarks = stretches
          .map(([from, length]) => ({
            start: from % text.length,
            end: Math.min((from % text.length) + length, text.length),
          }))
          .map((span) => ({ ...span, text: ["?"], textAtNote: ["?"] }))
          .sort((a, b) => a.start - b.start || a.end - b.end);
        const out = unwrap(annotateDocx(docx, bytes, remarks, AUTHOR));
        expect(out.comments).toBe(remarks.length);
        expect(read(out.bytes).document.text).toBe(text);
        expect(commentedWords(out.bytes)).toEqual(remarks.map(({ start, end }) => text.slice(start, end)));
      }),
      { numRuns: 150 },
    );
  });
});
