import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { writeNumber } from "../../src/core/base/number-text";
import { readDocxDocument } from "../../src/documents/docx/read-docx-document";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { prove } from "../core/proof/prove";

const SEED = path.resolve(__dirname, "../../../shared/seed");

function bytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SEED, file)));
}

if (!existsSync(SEED)) {
  it("the seed is not here: its proof sheet is not checked", () => {
    console.info(`No folder ${SEED}: the test on the seed's proof sheet is skipped.`);
    expect(existsSync(SEED)).toBe(false);
  });
} else {
  describe("the proof sheet of the seed", () => {
    const book = readXlsx("bieu-tong-hop.xlsx", bytes("bieu-tong-hop.xlsx"));
    const word = readDocxDocument("bao-cao.docx", bytes("bao-cao.docx"));
    if (!book.ok || !word.ok) throw new Error("the seed can be read");
    const { html, proof } = prove([book.value], [word.value.document]);
    const notes = html.split('<article class="note ').slice(1);

    it("has a note for every figure, with the cells of the Report's sources and no others", () => {
      const { items } = proof.report.figures;
      expect(notes).toHaveLength(items.length);
      expect(items.filter(({ verdict }) => verdict === "matched").length).toBeGreaterThan(20);
      for (const [index, { sources, verdict }] of items.entries()) {
        const drawn = [...(notes[index] ?? "").matchAll(/data-cell="([^"]*)"/gu)].map((match) => match[1]);
        const cited = sources.flatMap((at) => (at.kind === "cell" ? [`${at.sheet}!${at.address}`] : []));
        expect(drawn.sort()).toEqual([...new Set(cited)].sort());
        expect(notes[index]).toMatch(new RegExp(`^${verdict}"`, "u"));
      }
    });

    it("shows in the one cell of a figure what the text says", () => {
      const single = proof.report.figures.items.flatMap((item, index) =>
        item.verdict === "matched" && item.sources.length === 1 && item.sources[0]?.kind === "cell"
          ? [{ item, index }]
          : [],
      );
      expect(single.length).toBeGreaterThan(8);
      for (const { item, index } of single)
        expect(notes[index]).toContain(`">${writeNumber(item.value, "vi")}</td>`);
    });
  });
}
