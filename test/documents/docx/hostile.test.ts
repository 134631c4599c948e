import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readDocxDocument } from "../../../src/documents/docx/read-docx-document";
import { callNote, makeDocx, note, paragraph, run, table } from "../../support/make-docx";

function codeOf(bytes: Uint8Array): string {
  const read = readDocxDocument("a.docx", bytes);
  return read.ok ? "read" : read.error.code;
}

function bytesOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function withDocument(xml: string): Uint8Array {
  return makeDocx({ body: "", parts: { "word/document.xml": xml } });
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

describe("hostile and odd documents are read or refused", () => {
  it("100,000 tables within one another", () => {
    const open = "<w:tbl><w:tr><w:tc>".repeat(100_000);
    const close = "</w:tc></w:tr></w:tbl>".repeat(100_000);
    expect(codeOf(makeDocx({ body: open + paragraph("x") + close }))).toBe("too-deep");
  });

  it("100,000 text boxes within one another, and 100,000 nested content controls", () => {
    const box = "<w:p><w:r><w:txbxContent>".repeat(100_000);
    expect(codeOf(makeDocx({ body: box }))).toBe("too-deep");
    expect(codeOf(makeDocx({ body: "<w:sdt><w:sdtContent>".repeat(100_000) }))).toBe("too-deep");
  });

  it("a paragraph of a hundred pages is refused: its figures would take too long", () => {
    const words = "Toàn huyện có 32 mô hình. ".repeat(16_000);
    expect(codeOf(makeDocx({ body: paragraph(words) }))).toBe("too-large");
  });

  it("tens of thousands of paragraphs, of runs in one paragraph, of letters to be composed", () => {
    expect(codeOf(makeDocx({ body: paragraph("Một ý.").repeat(30_000) }))).toBe("read");
    expect(codeOf(makeDocx({ body: `<w:p>${run("ý ").repeat(30_000)}</w:p>` }))).toBe("read");
    expect(codeOf(makeDocx({ body: paragraph("a\u0323\u0302 ".repeat(30_000)) }))).toBe("read");
  }, 60_000);

  it("a part that says it unpacks to more than any report has", () => {
    const bomb = zipSync({ "word/document.xml": strToU8("<x/>") });
    const view = new DataView(bytesOf(bomb));
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 250 * 1024 * 1024, true);
    expect(codeOf(new Uint8Array(view.buffer))).toBe("too-large");
  });

  it("a document type declaration with entities, from outside or within", () => {
    const outside = `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`;
    expect(codeOf(withDocument(outside))).toBe("damaged");
    const styles = `<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:styles xmlns:w="${W}"/>`;
    const body = paragraph("x");
    expect(codeOf(makeDocx({ body, styles: "", parts: { "word/styles.xml": styles } }))).toBe("damaged");
  });

  it("an entity nobody declared stays as it is written", () => {
    const xml = `<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>a &x; b</w:t></w:r></w:p></w:body></w:document>`;
    const read = readDocxDocument("a.docx", withDocument(xml));
    expect(read.ok && read.value.document.text).toBe("a &x; b");
  });

  it("no word in it", () => {
    expect(codeOf(makeDocx({ body: "<w:p/><w:p/>" }))).toBe("no-text");
    expect(codeOf(makeDocx({ body: paragraph(" \u00a0 ") }))).toBe("no-text");
  });

  it.each([
    ["an empty file", new Uint8Array(), "not-a-document"],
    ["a text", strToU8("Báo cáo"), "not-a-document"],
    ["rich text", strToU8("{\\rtf1 Báo cáo}"), "old-format"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("x") }), "not-a-document"],
    ["a part that is no document", withDocument("<x/>"), "not-a-document"],
    ["a part cut off", withDocument(`<w:document xmlns:w="${W}"><w:body><w:p>`), "damaged"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("rows without a table, cells without a row, paragraphs within paragraphs do not stop it", () => {
    const body =
      "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr><w:tc><w:p/></w:tc>" +
      "<w:p><w:p><w:r><w:t>b<w:x/>c</w:t></w:r></w:p><w:r><w:r><w:t>d</w:t></w:r></w:r></w:p><w:t>e</w:t>";
    expect(codeOf(makeDocx({ body }))).toBe("read");
  });

  const whole = makeDocx({
    body:
      `<w:p>${run("Có 75 tập thể", "<w:b/>")}${callNote(1)}</w:p>` +
      table([
        ["a", { text: "b", span: 2 }],
        ["1", "2", "3"],
      ]),
    footnotes: note(1, "Năm 2021."),
    styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>',
  });

  it("cut anywhere, or with bytes changed, it gives a result", () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length), fc.nat(255))),
        (cut, changes) => {
          const bytes = whole.slice(0, changes.length > 0 ? whole.length : cut);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          expect(typeof readDocxDocument("a.docx", bytes).ok).toBe("boolean");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("with its XML changed inside an intact package, it gives a result", () => {
    const xml =
      `<w:document xmlns:w="${W}"><w:body><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>` +
      `${paragraph("a")}</w:tc></w:tr></w:tbl>${paragraph("Có &amp; 75")}</w:body></w:document>`;
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(xml.length), fc.constantFrom("<", ">", "/", '"', "&", "w", "", "</w:p>", "<w:p>")),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (changes) => {
          let changed = xml;
          for (const [at, text] of changes) changed = changed.slice(0, at) + text + changed.slice(at + 1);
          expect(typeof readDocxDocument("a.docx", withDocument(changed)).ok).toBe("boolean");
        },
      ),
      { numRuns: 300 },
    );
  });
});
