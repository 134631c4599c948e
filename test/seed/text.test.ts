import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyze } from "../../src/core/engine/analyze";
import type { Finding } from "../../src/core/model/finding";
import type { Report } from "../../src/core/model/report";
import { RULES } from "../../src/core/rules/registry";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";

const SHARED = path.resolve(__dirname, "../../../shared");
const OWN = [
  "figure-differs-from-table",
  "figure-conflict",
  "sentence-sum-differs",
  "percentage-differs",
  "period-differs",
];

interface KeyItem {
  readonly id: string;
  readonly verdict: string;
  readonly rules?: readonly string[];
  readonly lines: readonly number[];
}

interface TextCase {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly { readonly rules: readonly string[]; readonly quote: string }[];
  readonly may?: readonly { readonly rules: readonly string[]; readonly quote: string }[];
}

function read(file: string): string {
  return readFileSync(path.join(SHARED, file), "utf8");
}

function check(text: string, workbook?: Uint8Array): Report {
  const rules = RULES.filter((rule) => OWN.includes(rule.meta.id));
  const books = workbook === undefined ? [] : [readXlsx("bieu.xlsx", workbook)];
  const snapshots = books.flatMap((book) => (book.ok ? [book.value] : []));
  return analyze(snapshots, [readTextDocument("van-ban.txt", text)], defaultTemplate(), { rules });
}

function quoteOf(finding: Finding): string {
  return finding.at.kind === "text" ? finding.at.quote : "";
}

if (!existsSync(SHARED)) {
  it("the seed is not here: its text is not checked", () => {
    console.info(`No folder ${SHARED}: the tests on the seed's text are skipped.`);
    expect(existsSync(SHARED)).toBe(false);
  });
} else {
  describe("the seed's text with its workbook", () => {
    const text = read("seed/van-ban.txt");
    const report = check(text, readFileSync(path.join(SHARED, "seed/bieu-tong-hop.xlsx")));
    const lines = text.replace(/\r\n?/gu, "\n").split("\n");
    const lineOf = (finding: Finding): number => {
      if (finding.at.kind !== "text") return 0;
      return text.normalize("NFC").slice(0, finding.at.start).split("\n").length;
    };
    const key = JSON.parse(read("seed/answer-key.json")) as readonly KeyItem[];
    const wanted = key.filter(
      (item) => item.verdict === "TRUE" && (item.rules ?? []).some((rule) => OWN.includes(rule)),
    );

    it.each(wanted.map((item) => [item.id, item] as const))("%s is found", (_, item) => {
      const found = report.findings.some(
        (finding) => (item.rules ?? []).includes(finding.rule) && item.lines.includes(lineOf(finding)),
      );
      expect(found).toBe(true);
    });

    it("has six sentences of another period, one group, and one conflict: nothing else", () => {
      const loud = report.findings.map((finding) => `${finding.severity} ${finding.rule}`);
      expect(loud).toEqual(["error figure-conflict", ...Array<string>(6).fill("warning period-differs")]);
      const groups = new Set(report.findings.slice(1).map((finding) => finding.group));
      expect(groups.size).toBe(1);
      expect([...groups][0]).not.toBeNull();
    });

    it("every quote is the document's own text", () => {
      const plain = text.replace(/\r\n?/gu, "\n").normalize("NFC");
      for (const { at } of report.figures.items) {
        if (at.kind === "text") expect(plain.slice(at.start, at.end).replace(/\s+/gu, " ")).toBe(at.quote);
      }
      expect(lines.length).toBeGreaterThan(200);
    });

    it("the figures of the fields and of the awards rest on cells", () => {
      const { items } = report.figures;
      const matched = items.filter((item) => item.verdict === "matched");
      const onCells = matched.filter((item) => item.sources.some((source) => source.kind === "cell"));
      expect(onCells).toHaveLength(18);
      expect(report.figures.read).toBe(items.length);
      expect(report.figures.matched + report.figures.differing + report.figures.notCheckable).toBe(
        items.length,
      );
    });
  });

  describe("short passages of published reports", () => {
    const cases = JSON.parse(read("data/text-cases.json")) as readonly TextCase[];
    it.each(cases.map((each) => [each.id, each] as const))("%s", (_, { text, expect: wanted, may = [] }) => {
      const { findings } = check(text);
      const own = wanted.filter((item) => item.rules.some((rule) => OWN.includes(rule)));
      for (const { rules, quote } of own) {
        expect(findings.some((each) => rules.includes(each.rule) && quoteOf(each).includes(quote))).toBe(
          true,
        );
      }
      const allowed = [...own, ...may];
      const others = findings.filter(
        (each) =>
          !allowed.some((item) => item.rules.includes(each.rule) && quoteOf(each).includes(item.quote)),
      );
      expect(others.map((each) => `${each.rule}: ${quoteOf(each)}`)).toEqual([]);
    });
  });
}
