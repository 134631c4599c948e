import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyze } from "../../src/core/engine/analyze";
import type { Finding } from "../../src/core/model/finding";
import { RULES } from "../../src/core/rules/registry";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readTextDocument } from "../../src/documents/text/read-text-document";

const FILE = path.resolve(__dirname, "../../../shared/data/text-cases.json");
const KNOWN = new Set(RULES.map((rule) => rule.meta.id));

interface Expected {
  readonly rules: readonly string[];
  readonly quote: string;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly Expected[];
  readonly may?: readonly Expected[];
}

if (!existsSync(FILE)) {
  it("the passages are not here", () => {
    console.info(`No file ${FILE}: the passages of published reports are not checked.`);
    expect(existsSync(FILE)).toBe(false);
  });
} else {
  const passages = JSON.parse(readFileSync(FILE, "utf8")) as readonly Passage[];

  describe("passages of published reports, by every rule", () => {
    it.each(passages.map((each) => [each.id, each] as const))(
      "%s",
      (_, { text, expect: wanted, may = [] }) => {
        const { findings } = analyze([], [readTextDocument("passage.txt", text)], defaultTemplate());
        const own = wanted.filter(({ rules }) => rules.some((rule) => KNOWN.has(rule)));
        const missing = own.filter((item) => !findings.some((finding) => answers(finding, item)));
        expect(missing).toEqual([]);
        const alarms = findings.filter(
          (finding) =>
            finding.severity !== "note" && ![...own, ...may].some((item) => answers(finding, item)),
        );
        expect(
          alarms.map(({ rule, at }) => `${rule}: ${at.kind === "text" ? at.quote : at.address}`),
        ).toEqual([]);
      },
    );
  });
}

function answers({ rule, at }: Finding, { rules, quote }: Expected): boolean {
  return rules.includes(rule) && at.kind === "text" && at.quote.includes(quote);
}
