/** A word or more at a place of a page: points from the lower left corner; `size` of the letters, 12 where not said. */
export interface MadeText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/**
 * The bytes of a PDF of A4 pages with the texts at their places, as few programs would write it but each reader takes
 * it: one font without widths of its own (each letter half its size), its letters named by a ToUnicode map.
 */
export function makePdf(pages: readonly (readonly MadeText[])[]): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => Array.from(text.normalize("NFC"))))].sort();
  const codeOf = new Map(letters.map((letter, index) => [letter, hex(index + 1)]));
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Khop /Encoding /Identity-H /ToUnicode 5 0 R /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Khop /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> " +
      "/FontDescriptor << /Type /FontDescriptor /FontName /Khop /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
    stream(toUnicode(letters)),
  ];
  for (const [index, texts] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * index} 0 R >>`,
      stream(
        texts
          .map(({ text, x, y, size = 12 }) => {
            const codes = Array.from(text.normalize("NFC"))
              .map((letter) => codeOf.get(letter) ?? "0000")
              .join("");
            return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
          })
          .join("\n"),
      ),
    );
  }
  return assemble(objects);
}

/** The bytes of a PDF of one page that is nothing but a picture. */
export function makeScannedPdf(): Uint8Array {
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>",
    stream("q 595 0 0 842 0 0 cm /I Do Q"),
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
  ]);
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function toUnicode(letters: readonly string[]): string {
  const lines = letters.map((letter, index) => `<${hex(index + 1)}> <${hex(letter.codePointAt(0) ?? 0)}>`);
  return (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n" +
    "1 begincodespacerange <0000> <ffff> endcodespacerange\n" +
    lines.map((line) => `1 beginbfchar ${line} endbfchar`).join("\n") +
    "\nendcmap end end"
  );
}

function assemble(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}
