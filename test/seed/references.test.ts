import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyze } from "../../src/core/engine/analyze";
import type { Document } from "../../src/core/model/document";
import type { Finding } from "../../src/core/model/finding";
import { RULES } from "../../src/core/rules/registry";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readDocxDocument } from "../../src/documents/docx/read-docx-document";
import { readTextDocument } from "../../src/documents/text/read-text-document";

const SHARED = path.resolve(__dirname, "../../../shared");
const OWN = [
  "document-reference-conflict",
  "document-symbol-issuer-mismatch",
  "document-number-out-of-order",
  "malformed-date",
];

interface KeyItem {
  readonly id: string;
  readonly verdict: string;
  readonly kind: string;
  readonly anchors: readonly string[];
  readonly lines: readonly number[];
  readonly rules?: readonly string[];
}

interface TextCase {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly { readonly rules: readonly string[]; readonly quote: string }[];
}

function read(file: string): string {
  return readFileSync(path.join(SHARED, file), "utf8");
}

function readWord(name: string): Document {
  const result = readDocxDocument(name, readFileSync(path.join(SHARED, "seed", name)));
  if (!result.ok) throw new Error(`${name} could not be read`);
  return result.value.document;
}

function check(documents: readonly Document[]): readonly Finding[] {
  const rules = RULES.filter((rule) => OWN.includes(rule.meta.id));
  return analyze([], documents, defaultTemplate(), { rules }).findings;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Does the finding stand at the words, or are they part of what it stands at? */
function standsAt(finding: Finding, anchor: string): boolean {
  if (finding.at.kind !== "text") return false;
  const [quote, words] = [tidy(finding.at.quote), tidy(anchor)];
  return quote.includes(words) || words.includes(quote);
}

if (!existsSync(SHARED)) {
  it("the seed is not here: its references are not checked", () => {
    console.info(`No folder ${SHARED}: the tests on the seed's references are skipped.`);
    expect(existsSync(SHARED)).toBe(false);
  });
} else {
  const key = JSON.parse(read("seed/answer-key.json")) as readonly KeyItem[];
  // What is named twice in one list is another rule's.
  const items = key.filter(({ kind }) => kind.startsWith("docref.") && kind !== "docref.duplicate-in-list");
  const text = read("seed/van-ban.txt");
  const cut = text.search(/\n[^\n]*\n[^\n]*BAN CHỈ ĐẠO PHONG TRÀO\n/u);

  describe.each([
    ["one text", [readTextDocument("van-ban.txt", text)]],
    [
      "letter and report",
      [readTextDocument("letter.txt", text.slice(0, cut)), readTextDocument("report.txt", text.slice(cut))],
    ],
    ["Word", ["cong-van.docx", "bao-cao.docx"].map(readWord)],
  ] as const)("the seed's references as %s", (name, documents) => {
    const findings = check(documents);

    it("are listed item by item", () => {
      const rows = items.map(({ id, verdict, anchors }) => {
        const found = findings.filter((finding) => anchors.some((anchor) => standsAt(finding, anchor)));
        return `${id} ${verdict}: ${found.map((each) => `${each.severity} ${each.rule}`).join(", ") || "-"}`;
      });
      console.info(`${name}\n${rows.join("\n")}`);
      expect(rows.length).toBeGreaterThan(30);
    });

    it.each(items.filter((item) => item.verdict === "TRUE").map((item) => [item.id, item] as const))(
      "%s is found",
      (_, { anchors, rules = [] }) => {
        const found = findings.filter(
          (finding) =>
            finding.severity !== "note" &&
            rules.includes(finding.rule) &&
            anchors.some((anchor) => standsAt(finding, anchor)),
        );
        expect(found).toHaveLength(1);
      },
    );

    it("nothing else is loud, and no number with a date true to the calendar is malformed", () => {
      const loud = findings.filter((finding) => finding.severity !== "note");
      expect(loud.map((finding) => finding.rule).sort()).toEqual([
        "document-reference-conflict",
        "document-reference-conflict",
        "document-symbol-issuer-mismatch",
        "document-symbol-issuer-mismatch",
      ]);
    });
  });

  describe("dates and references of published passages", () => {
    const cases = JSON.parse(read("data/text-cases.json")) as readonly TextCase[];
    it.each(cases.map((each) => [each.id, each] as const))("%s", (_, each) => {
      const findings = check([readTextDocument("passage.txt", each.text)]);
      const wanted = each.expect.filter((item) => item.rules.some((rule) => OWN.includes(rule)));
      expect(findings).toHaveLength(wanted.length);
      for (const { quote, rules } of wanted)
        expect(findings.some((found) => rules.includes(found.rule) && standsAt(found, quote))).toBe(true);
    });
  });
}
