import { deflateSync } from "node:zlib";
import { makePdf, makeScannedPdf } from "../../support/make-pdf";
import type { FaultCase } from "../fault-case";
import { tryFile } from "../outcomes";

/** Runs that a pattern which looks ahead too far is slow on. */
const RUNS: Readonly<Record<string, string>> = {
  digits: "1",
  spaces: " ",
  "digits and spaces": "1 ",
  "digits and dots": "1.",
  "digits and commas": "1,",
  "digits and slashes": "1/",
  "digits and percent signs": "1% ",
  "open brackets": "(",
  "brackets and digits": "(1",
  quotes: "“",
  "letters without a space": "a",
  capitals: "A B ",
  hyphens: "- ",
  "the word “số”": "số ",
  "the word “ngày”": "ngày 1/",
  "the word “xã”": "xã ",
  "the words “và”": "1 và ",
  "number words": "một trăm ",
  "document symbols": "12-QĐ/HU ",
  "roman numerals": "I",
  semicolons: "1; ",
  "combining marks": "a\u0301\u0323",
  tabs: "1\t",
  "points of suspension": "…",
};

/** Reports as text and as PDF, made to be slow or to break the reader. */
export const TEXT_CASES: readonly FaultCase[] = [
  ...Object.entries(RUNS).map(([words, run]): FaultCase => ({
    name: `a paragraph of 380,000 characters of ${words}`,
    at: "txt",
    happen: () =>
      tryFile(
        encode(`Có 75 mô hình ${run.repeat(Math.floor(380_000 / run.length))} đạt 12 mô hình.`),
        ".txt",
      ),
    expected: /^(?:read|too-large)/u,
    seconds: 60,
  })),
  {
    name: "four million line ends",
    at: "txt",
    happen: () => tryFile(encode(`Có 75 mô hình.${"\n".repeat(3_900_000)}Hết.`), ".txt"),
    expected: /^read/u,
  },
  {
    name: "two hundred thousand paragraphs of one figure",
    at: "txt",
    slow: true,
    happen: () => tryFile(encode("Có 7.\n\n".repeat(200_000)), ".txt"),
    expected: /^read/u,
    seconds: 120,
    megabytes: 1500,
  },
  {
    name: "a text of five million characters",
    at: "txt",
    happen: () => tryFile(encode("Có 75 mô hình.\n".repeat(350_000)), ".txt"),
    expected: /^too-large/u,
  },
  {
    name: "bytes that are no text",
    at: "txt",
    happen: () => tryFile(new Uint8Array([0xff, 0xc3, 0x28, 0]), ".txt"),
    expected: /^not-text/u,
  },
  {
    name: "half surrogates, marks that turn letters about, terminal codes",
    at: "txt",
    happen: () =>
      tryFile(
        encode("Có \u202e75\u202c mô hình \u001b[31mđỏ\u001b[0m, gồm 30 tập thể và 47 cá nhân.\u0007"),
        ".txt",
      ),
    expected: /^read/u,
  },
  {
    name: "a picture of pages",
    at: "pdf",
    happen: () => tryFile(makeScannedPdf(), ".pdf"),
    expected: /^scanned/u,
  },
  {
    name: "a PDF cut off in the middle",
    at: "pdf",
    happen: () => {
      const bytes = makePdf([[{ text: "Có 75 mô hình.", x: 60, y: 700 }]]);
      return tryFile(bytes.slice(0, bytes.length / 2), ".pdf");
    },
    expected: /^(?:damaged|no-text|read)/u,
  },
  {
    name: "a PDF whose page unpacks to 100 MB",
    at: "pdf",
    happen: () => tryFile(bombPdf(1), ".pdf"),
    expected: /^too-large/u,
  },
  {
    name: "a PDF whose page is packed twice over",
    at: "pdf",
    slow: true,
    happen: () => tryFile(bombPdf(2), ".pdf"),
    expected: /^too-large/u,
  },
  {
    name: "a PDF whose pages are one another's parents",
    at: "pdf",
    happen: () => tryFile(encode(CIRCLE), ".pdf"),
    expected: /^(?:damaged|no-text)/u,
  },
  {
    name: "a PDF whose table of objects leads nowhere, with promises that nobody waits for",
    at: "pdf",
    happen: () => {
      const text = new TextDecoder("latin1").decode(
        makePdf([1, 2].map((page) => [{ text: `Có 7${page}.`, x: 60, y: 700 }])),
      );
      const offsets = [...text.matchAll(/^\d{10} 00000 n /gmu)];
      const { index } = offsets[7] ?? { index: 0 };
      return tryFile(encode(`${text.slice(0, index)}0000000020${text.slice(index + 10)}`), ".pdf");
    },
    expected: /^(?:damaged|no-text|read)/u,
  },
];

const CIRCLE =
  "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n" +
  "3 0 obj\n<< /Type /Pages /Count 1 /Kids [2 0 R] /Parent 2 0 R >>\nendobj\ntrailer\n<< /Size 4 /Root 1 0 R >>\n%%EOF\n";

function bombPdf(layers: 1 | 2): Uint8Array {
  let content: Uint8Array = new Uint8Array(deflateSync(Buffer.alloc(100_000_000, "q Q "), { level: 9 }));
  for (let layer = 1; layer < layers; layer++) content = new Uint8Array(deflateSync(content, { level: 9 }));
  const filter = layers === 1 ? "/FlateDecode" : "[/FlateDecode /FlateDecode]";
  const head =
    "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n" +
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n" +
    `4 0 obj\n<< /Length ${content.length} /Filter ${filter} >>\nstream\n`;
  const tail = "\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n";
  return new Uint8Array([...encode(head), ...content, ...encode(tail)]);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
