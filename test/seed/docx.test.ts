import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readClaims } from "../../src/core/claims/read-claims";
import { analyze } from "../../src/core/engine/analyze";
import type { Document } from "../../src/core/model/document";
import type { Finding } from "../../src/core/model/finding";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readDocxDocument } from "../../src/documents/docx/read-docx-document";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";

const SEED = path.resolve(__dirname, "../../../shared/seed");

function bytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SEED, file)));
}

function readDocx(file: string): Document {
  const read = readDocxDocument(file, bytes(file));
  if (!read.ok) throw new Error(read.error.code);
  return read.value.document;
}

function figuresOf(documents: readonly Document[]): string[] {
  const { figures } = readClaims(documents, defaultTemplate(), []);
  return figures
    .filter((figure) => figure.notFigure === undefined)
    .map((figure) => `${figure.value} ${figure.unit}`)
    .sort();
}

if (!existsSync(SEED)) {
  it("the seed is not here: its Word documents are not checked", () => {
    console.info(`No folder ${SEED}: the tests on the seed's Word documents are skipped.`);
    expect(existsSync(SEED)).toBe(false);
  });
} else {
  describe("the seed as Word documents", () => {
    const word = [readDocx("cong-van.docx"), readDocx("bao-cao.docx")];
    const plain = [readTextDocument("van-ban.txt", readFileSync(path.join(SEED, "van-ban.txt"), "utf8"))];

    it("has nine footnotes and two tables", () => {
      const blocks = word.flatMap((document) => document.blocks);
      expect(blocks.filter((block) => block.kind === "footnote").map((block) => block.note)).toEqual([
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
      ]);
      expect(blocks.filter((block) => block.kind === "table")).toHaveLength(2);
    });

    it("has the figures of the plain text", () => {
      expect(figuresOf(word)).toEqual(figuresOf(plain));
    });

    it("has the findings of the plain text in its words", () => {
      const workbook = readXlsx("bieu.xlsx", bytes("bieu-tong-hop.xlsx"));
      if (!workbook.ok) throw new Error(workbook.error.code);
      const list = (documents: readonly Document[]): string[] =>
        analyze([workbook.value], documents, defaultTemplate())
          .findings.filter((finding) => finding.at.kind === "text")
          .map(describeFinding)
          .sort();
      expect(list(word)).toEqual(list(plain));
    });
  });
}

function describeFinding({ severity, rule, at }: Finding): string {
  return `${severity} ${rule} ${at.kind === "text" ? at.quote : ""}`;
}
