import * as fc from "fast-check";
import { composeParagraph } from "../../../src/documents/docx/compose-paragraph";
import type { DocxDocument } from "../../../src/documents/docx/docx-document";
import { readDocxDocument } from "../../../src/documents/docx/read-docx-document";
import { callNote, makeDocx, note, paragraph, run, table } from "../../support/make-docx";

function open(body: string, footnotes?: string): DocxDocument {
  const read = readDocxDocument(
    "a.docx",
    makeDocx({ body, ...(footnotes === undefined ? {} : { footnotes }) }),
  );
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** What the part has between two bytes. */
function slice({ package: parts }: DocxDocument, part: string, start: number, end: number): string {
  return new TextDecoder().decode(parts.readUtf8(part)?.subarray(start, end));
}

describe("the runs of a document", () => {
  const docx = open(
    paragraph(run("Có ", "<w:i/>") + run("75 tập thể") + callNote(1)) +
      table([
        ["a", "b"],
        ["1 & 2", "c"],
      ]),
    note(1, "Năm 2021."),
  );

  it("cover the whole plain text but its line ends, in order", () => {
    const { document, runs } = docx;
    let at = 0;
    for (const each of runs) {
      expect(document.text.slice(at, each.start)).toMatch(/^\n*$/u);
      at = each.end;
    }
    expect(at).toBe(document.text.length);
  });

  it("know their element, their run, its properties and their part", () => {
    const [first] = docx.runs;
    if (!first) throw new Error("no run");
    const { part } = first;
    expect(part).toBe("word/document.xml");
    expect(slice(docx, part, first.contentStart, first.contentEnd)).toBe("Có ");
    expect(slice(docx, part, first.elementStart, first.elementEnd)).toMatch(/^<w:t [^>]*>Có <\/w:t>$/u);
    expect(slice(docx, part, first.runStart, first.runEnd)).toMatch(/^<w:r><w:rPr>.*<\/w:r>$/u);
    expect(slice(docx, part, first.propertiesStart, first.propertiesEnd)).toBe("<w:rPr><w:i/></w:rPr>");
  });

  it("of a footnote lie in the part of footnotes; entities count as they stand in the part", () => {
    const { document, runs } = docx;
    const inNote = runs.find((each) => document.text.slice(each.start, each.end) === "Năm 2021.");
    expect(inNote?.part).toBe("word/footnotes.xml");
    const withSign = runs.find((each) => document.text.slice(each.start, each.end) === "1 & 2");
    if (!withSign) throw new Error("no run");
    expect(slice(docx, withSign.part, withSign.contentStart, withSign.contentEnd)).toBe("1 &amp; 2");
  });

  it("a mark that belongs to the letter of the run before is skipped", () => {
    const { document, runs } = open(paragraph(run("Ba\u0302") + run("\u0301y") + run("x")));
    expect(document.text).toBe("Bấyx");
    expect(runs.map((each) => [document.text.slice(each.start, each.end), each.skipped])).toEqual([
      ["Bấ", 0],
      ["y", 1],
      ["x", 0],
    ]);
  });

  it("composing piece by piece gives what composing the whole gives, and every place keeps its words", () => {
    const letters = fc.constantFrom(
      "a",
      "ê",
      "e\u0302",
      "\u0323",
      "\u0301",
      "o\u031b",
      "đ",
      " ",
      "1",
      "\u212b",
      "q\u0323",
      "가",
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (pieces) => {
        const raw = pieces.join("");
        const { text, place, afterLetter } = composeParagraph(raw);
        expect(text).toBe(raw.normalize("NFC"));
        expect(place(raw.length)).toBe(text.length);
        let before = 0;
        for (let at = 0; at <= raw.length; at++) {
          expect(place(at)).toBeGreaterThanOrEqual(before);
          before = place(at);
          const whole = afterLetter(at);
          if (!/^\p{M}/u.test(raw.slice(whole))) {
            expect(text.slice(place(whole))).toBe(raw.slice(whole).normalize("NFC"));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
