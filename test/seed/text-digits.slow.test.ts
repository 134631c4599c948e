import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyze } from "../../src/core/engine/analyze";
import type { Report } from "../../src/core/model/report";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";

const SEED = path.resolve(__dirname, "../../../shared/seed");

if (!existsSync(SEED)) {
  it("the seed is not here: no digit of its text is changed", () => {
    console.info(`No folder ${SEED}: the test of changed digits is skipped.`);
    expect(existsSync(SEED)).toBe(false);
  });
} else {
  it("a changed digit in any figure that rests on cells is found there, and nowhere else", () => {
    const plain = readFileSync(path.join(SEED, "van-ban.txt"), "utf8")
      .replace(/\r\n?/gu, "\n")
      .normalize("NFC");
    for (const { at, sources } of check(plain).figures.items) {
      if (at.kind !== "text" || !sources.some((source) => source.kind === "cell")) continue;
      const digit = plain.slice(at.start).search(/[1-9]/u) + at.start;
      const changed = String((Number(plain[digit]) % 9) + 1);
      const again = check(plain.slice(0, digit) + changed + plain.slice(digit + 1));
      const errors = again.findings.filter((finding) => finding.severity === "error");
      const here = errors.filter((finding) => finding.at.kind === "text" && finding.at.start === at.start);
      expect([at.quote, here.length > 0]).toEqual([at.quote, true]);
    }
  }, 240_000);
}

const book = existsSync(SEED)
  ? readXlsx("bieu.xlsx", readFileSync(path.join(SEED, "bieu-tong-hop.xlsx")))
  : undefined;

function check(text: string): Report {
  const books = book?.ok ? [book.value] : [];
  return analyze(books, [readTextDocument("van-ban.txt", text)], defaultTemplate());
}
