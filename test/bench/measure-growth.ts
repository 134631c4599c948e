import { readDocxDocument } from "../../src/documents/docx/read-docx-document";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { analyze } from "../../src/core/engine/analyze";
import type { SheetSnapshot } from "../../src/core/model/workbook";
import { sheet, workbook } from "../support/grid";
import { makeDocx, paragraph } from "../support/make-docx";
import { median } from "./children";
import { cpuTime } from "./report-child";

/** Work on so much of something; what is measured is the work that it gives, not the making of it. */
type Prepare = (size: number) => () => unknown;

const WORKS: readonly (readonly [name: string, size: number, prepare: Prepare])[] = [
  [
    "sums of a table, by rows",
    200,
    (size) =>
      (
        (table) => () =>
          analyze([workbook(table)], [], null)
      )(makeTable(size)),
  ],
  ["a text of one line, by characters", 500_000, (size) => readText("a".repeat(size))],
  ["a text of full stops, by characters", 500_000, (size) => readText(".".repeat(size))],
  ["a text of short lines, by lines", 100_000, (size) => readText("xã\n".repeat(size))],
  [
    "a Word text of paragraphs, by paragraphs",
    15_000,
    (size) => readDocx(paragraph("Toàn xã có 32 mô hình.").repeat(size)),
  ],
  ["tables within one another, by their depth", 50_000, (size) => readDocx(nest(size))],
];

/** Twice as much is to take about twice as long: 4 would be a square. */
export function benchGrowth(): void {
  console.log("twice as much, processor time, median of 5");
  for (const [name, size, prepare] of WORKS) {
    const [once, twice] = [measure(prepare(size)), measure(prepare(2 * size))];
    console.log(
      `  ${name.padEnd(42)} ${once.toFixed(0).padStart(6)} ms, ${twice.toFixed(0).padStart(6)} ms: ${(twice / once).toFixed(2)} times`,
    );
  }
  console.log();
}

function measure(work: () => unknown): number {
  work();
  return median(
    Array.from({ length: 5 }, () => {
      const started = cpuTime();
      work();
      return cpuTime() - started;
    }),
  );
}

function makeTable(rows: number): SheetSnapshot {
  const lines = Array.from({ length: rows }, (_, row) => {
    const parts = Array.from({ length: 29 }, (_part, column) => ((row * 7919 + column * 104729) % 997) + 3);
    return [`Thôn ${row}`, ...parts, parts.reduce((sum, part) => sum + part, 0)].join(" | ");
  });
  const header = ["Thôn", ...Array.from({ length: 29 }, (_, column) => `Loại ${column + 1}`), "Tổng số"].join(
    " | ",
  );
  return sheet("Biểu", [header, ...lines].join("\n"));
}

function readText(text: string): () => unknown {
  return () => readTextDocument("a.txt", text);
}

function readDocx(body: string): () => unknown {
  const bytes = makeDocx({ body });
  return () => readDocxDocument("a.docx", bytes);
}

function nest(depth: number): string {
  return "<w:tbl><w:tr><w:tc>".repeat(depth) + paragraph("x") + "</w:tc></w:tr></w:tbl>".repeat(depth);
}
