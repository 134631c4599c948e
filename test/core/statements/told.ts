import { analyze } from "../../../src/core/engine/analyze";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

/** Errors and warnings of a report that stands alone: the rule, and what the finding stands at. */
function listLoud(text: string): readonly string[] {
  const { findings } = analyze([], [readTextDocument("bao-cao.txt", text)], null);
  return findings.flatMap(({ severity, rule, at }) =>
    severity === "note" ? [] : [`${rule} ${at.kind === "text" ? at.quote : ""}`],
  );
}

/** What is wrong, and the same words where all comes out. */
export interface Kind {
  readonly name: string;
  readonly wrong: string;
  readonly found: string;
  readonly right: string;
}

/** Tests of kinds, each told where it is wrong and silent where it comes out, and of texts that say nothing wrong. */
export function testKinds(title: string, kinds: readonly Kind[], silent: readonly string[]): void {
  describe(title, () => {
    it.each(kinds)("tells of $name", ({ wrong, found }) => {
      expect(listLoud(wrong)).toEqual([found]);
    });
    it.each(kinds)("is silent where it comes out: $name", ({ right }) => {
      expect(listLoud(right)).toEqual([]);
    });
    it.each(silent)("is silent: %s", (text) => {
      expect(listLoud(text)).toEqual([]);
    });
  });
}
