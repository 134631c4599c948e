import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyze } from "../../src/core/engine/analyze";
import type { Document } from "../../src/core/model/document";
import type { Finding } from "../../src/core/model/finding";
import type { Report } from "../../src/core/model/report";
import { RULES } from "../../src/core/rules/registry";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readDocxDocument } from "../../src/documents/docx/read-docx-document";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";

const SEED = path.resolve(__dirname, "../../../shared/seed");
const KNOWN = new Set(RULES.map((rule) => rule.meta.id));

/** One line of the key, made by hand: what is right and what is wrong in the seed, and where. */
interface KeyItem {
  readonly id: string;
  readonly verdict: "TRUE" | "LIKELY" | "DOUBTFUL" | "OK" | "UNCHECKABLE" | "EDITORIAL";
  readonly lines: readonly number[];
  readonly anchors: readonly string[];
  readonly rules?: readonly string[];
  readonly cells?: readonly string[];
}

interface Span {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Where each anchor stands: between the lines that the key names in plain text, anywhere in a Word document. */
type Locate = (item: KeyItem) => readonly (readonly Span[])[];

if (!existsSync(SEED)) {
  it("the seed is not here: its answer key is not checked", () => {
    console.info(`No folder ${SEED}: the answer key is not checked.`);
    expect(existsSync(SEED)).toBe(false);
  });
} else {
  const key = JSON.parse(readFileSync(path.join(SEED, "answer-key.json"), "utf8")) as readonly KeyItem[];
  const text = readTextDocument("van-ban.txt", readFileSync(path.join(SEED, "van-ban.txt"), "utf8"));
  judgeSeed("van-ban.txt with its workbook", key, [text], locateByLines(text));
  const word = ["cong-van.docx", "bao-cao.docx"].flatMap((file) => {
    const read = readDocxDocument(file, readFileSync(path.join(SEED, file)));
    return read.ok ? [read.value.document] : [];
  });
  judgeSeed("cong-van.docx and bao-cao.docx with the workbook", key, word, locateByWords(word, text));
}

/** Prints what became of each item, and holds the report to it. */
function judgeSeed(
  name: string,
  key: readonly KeyItem[],
  documents: readonly Document[],
  locate: Locate,
): void {
  describe(`the seed's answer key: ${name}`, () => {
    const workbook = readXlsx("bieu-tong-hop.xlsx", readFileSync(path.join(SEED, "bieu-tong-hop.xlsx")));
    const report = analyze(workbook.ok ? [workbook.value] : [], documents, defaultTemplate());
    const rows = key.map((item) => ({ item, found: findItem(item, report, locate) }));

    const told = new Set(
      rows
        .filter(({ item }) => item.verdict === "TRUE" || item.verdict === "LIKELY")
        .flatMap(({ found }) => found),
    );
    const alarms = (item: KeyItem): readonly Finding[] =>
      loudOn(item, report, locate).filter((finding) => !told.has(finding));

    it("prints the table", () => {
      expect(workbook.ok).toBe(true);
      expect(documents.length).toBeGreaterThan(0);
      const lines = rows
        .filter(({ item }) => ["TRUE", "LIKELY", "OK"].includes(item.verdict))
        .map(({ item, found }) => describeRow(item, item.verdict === "OK" ? alarms(item) : found));
      console.info([name, ...lines].join("\n"));
      expect(report.gaps.filter((gap) => gap.kind === "rule-crashed")).toEqual([]);
    });

    const wanted = rows.filter(
      ({ item }) => item.verdict === "TRUE" && (item.rules ?? []).some((rule) => KNOWN.has(rule)),
    );
    it.each(wanted.map(({ item, found }) => [item.id, found] as const))("%s is found", (_, found) => {
      expect(found.length).toBeGreaterThan(0);
    });

    it("names what is right no error and no warning", () => {
      const wrong = rows
        .filter(({ item }) => item.verdict === "OK")
        .flatMap(({ item }) => alarms(item).map((finding) => `${item.id}: ${describeFinding(finding)}`));
      expect(wrong).toEqual([]);
    });

    it("is no louder than a warning on what is only likely", () => {
      const mine = rows.filter(({ item }) => item.verdict === "TRUE").flatMap(({ found }) => found);
      const loud = rows
        .filter(({ item }) => item.verdict === "LIKELY")
        .flatMap(({ item, found }) =>
          found
            .filter((finding) => finding.severity === "error" && !mine.includes(finding))
            .map((finding) => `${item.id}: ${describeFinding(finding)}`),
        );
      expect(loud).toEqual([]);
    });

    it("has the words of every item that stands in the text", () => {
      const missing = key
        .filter((item) => ["TRUE", "LIKELY", "OK"].includes(item.verdict) && item.cells === undefined)
        .filter((item) => !item.anchors.some((anchor) => /\t|^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u.test(anchor)))
        .filter((item) => locate(item).every((spans) => spans.length === 0))
        .map((item) => item.id);
      expect(missing).toEqual([]);
    });

    it("names no one twice who is two: names and communes that are nearly alike", () => {
      const alike = key.filter((item) => item.id === "D13" || item.id === "D14");
      expect(alike).toHaveLength(2);
      const said = alike.flatMap((item) =>
        report.findings
          .filter((finding) => finding.rule === "duplicate-in-list")
          .filter((finding) => isAtAnchors(finding, locate(item)))
          .map(describeFinding),
      );
      expect(said).toEqual([]);
    });
  });
}

/** The findings of an item: by its rules, at its cells or, without cells, at its words or lines. */
function findItem(item: KeyItem, report: Report, locate: Locate): readonly Finding[] {
  const { rules = [], cells } = item;
  const spans = locate(item);
  return report.findings.filter((finding) => {
    if (!rules.includes(finding.rule)) return false;
    const { at } = finding;
    if (at.kind === "cell") return cells?.includes(`${at.sheet}!${at.address}`) === true;
    return isAtAnchors(finding, spans);
  });
}

/** Errors and warnings that stand on the very words of an item. */
function loudOn(item: KeyItem, report: Report, locate: Locate): readonly Finding[] {
  const spans = locate(item);
  return report.findings.filter(
    (finding) => finding.severity !== "note" && finding.at.kind === "text" && isAtAnchors(finding, spans),
  );
}

function isAtAnchors({ at }: Finding, spans: readonly (readonly Span[])[]): boolean {
  if (at.kind !== "text") return false;
  return spans.some((anchors) =>
    anchors.some((span) => span.document === at.document && at.start < span.end && span.start < at.end),
  );
}

/** The anchor's words in the lines it is given for; the key quotes the text as printed. */
function locateByLines(document: Document): Locate {
  const starts = [0];
  for (const match of document.text.matchAll(/\n/gu)) starts.push(match.index + 1);
  return ({ lines, anchors }) =>
    anchors.map((anchor) => {
      const words = anchor.normalize("NFC");
      return [...new Set(lines)].flatMap((line) => {
        const from = starts[line - 1] ?? 0;
        const to = starts[line] ?? document.text.length;
        const spans: Span[] = [];
        let at = document.text.indexOf(words, from);
        while (at >= 0 && at < to) {
          spans.push({ document: document.name, start: at, end: at + words.length });
          at = document.text.indexOf(words, at + 1);
        }
        return spans;
      });
    });
}

/**
 * The anchor's words anywhere in Word documents, spaces and dashes of any kind alike, since the plain text was typed
 * from a printed page. Words that a page of it cut are looked for by the words around them in that text.
 */
function locateByWords(documents: readonly Document[], plain: Document): Locate {
  const byLines = locateByLines(plain);
  return (item) =>
    item.anchors.map((anchor, index) => {
      const words = byLines(item)[index]?.map(({ start, end }) => plain.text.slice(start, end)) ?? [];
      const wanted = [...new Set([anchor.normalize("NFC"), ...words])];
      return documents.flatMap((document) => wanted.flatMap((each) => findWords(document, each)));
    });
}

function findWords(document: Document, words: string): readonly Span[] {
  const pattern = words
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, "")
    .trim()
    .split(/\s+/u)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
        .replace(/["“”]/gu, '["“”]')
        .replace(/[-–]/gu, "[-–]"),
    )
    .join("\\s+");
  if (pattern === "") return [];
  return Array.from(document.text.matchAll(new RegExp(pattern, "gu")), (match) => ({
    document: document.name,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function describeRow(item: KeyItem, found: readonly Finding[]): string {
  const said =
    found.length > 0
      ? found.slice(0, 3).map(describeFinding).join(" · ")
      : item.verdict === "OK"
        ? "not flagged"
        : item.rules === undefined
          ? "no rule for it"
          : "NOT FOUND";
  return `${item.id.padEnd(5)} ${item.verdict.padEnd(7)} ${said}`;
}

function describeFinding({ severity, rule, at }: Finding): string {
  return `${severity} ${rule} @ ${at.kind === "cell" ? `${at.sheet}!${at.address}` : at.quote.slice(0, 60)}`;
}
