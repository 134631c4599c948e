import fc from "fast-check";
import type { Decisions, Dismissal } from "../../../src/core/model/decisions";
import { NO_DECISIONS } from "../../../src/core/model/decisions";
import type { FigureLink } from "../../../src/core/model/link";
import { countNew, mergeDecisions } from "../../../src/core/review/merge-decisions";

const BASE: Dismissal = {
  finding: "f1",
  rule: "total-differs-from-parts",
  place: "Biểu 1!C9",
  fingerprint: "n1",
  reason: "đã đối chiếu sổ gốc",
  by: "Vi Thị Lan",
  at: 100,
};

function decide(parts: Partial<Decisions>): Decisions {
  return { ...NO_DECISIONS, ...parts };
}

function link(parts: Partial<FigureLink>): FigureLink {
  return {
    document: "bao-cao.docx",
    section: "I",
    quote: "14 nhà",
    head: "nha",
    before: [],
    after: [],
    nth: 0,
    target: { kind: "not-checkable", reason: "ước tính" },
    ...parts,
  };
}

describe("two people's decisions as one", () => {
  it("keeps a dismissal that only one of them made", () => {
    expect(mergeDecisions(decide({ dismissals: [BASE] }), NO_DECISIONS).dismissals).toEqual([BASE]);
    expect(mergeDecisions(NO_DECISIONS, decide({ dismissals: [BASE] })).dismissals).toEqual([BASE]);
  });

  it("keeps the same decision once, with its later time", () => {
    const again = { ...BASE, at: 300 };
    expect(
      mergeDecisions(decide({ dismissals: [again] }), decide({ dismissals: [BASE] })).dismissals,
    ).toEqual([again]);
  });

  it("keeps both reasons and both names, the later last", () => {
    const other = { ...BASE, reason: "làm tròn", by: "Lục Văn Páo", at: 50 };
    expect(
      mergeDecisions(decide({ dismissals: [BASE] }), decide({ dismissals: [other] })).dismissals,
    ).toEqual([other, BASE]);
  });

  it("opens what one of them took up again after the other had set it aside, and not what was set aside after that", () => {
    const mine = decide({ dismissals: [BASE] });
    const later = decide({ reopenings: [{ finding: "f1", by: "Lục Văn Páo", at: 200 }] });
    const earlier = decide({ reopenings: [{ finding: "f1", by: "Lục Văn Páo", at: 99 }] });
    expect(mergeDecisions(mine, later).dismissals).toEqual([]);
    expect(mergeDecisions(mine, earlier).dismissals).toEqual([BASE]);
  });

  it("takes the later link of one figure, and one with a time before one without", () => {
    const old = link({});
    const mine = link({ target: { kind: "cell", sheet: "Biểu 2", address: "C4" }, by: "A", at: 10 });
    const theirs = link({ target: { kind: "cell", sheet: "Biểu 2", address: "C5" }, by: "B", at: 20 });
    const another = link({ head: "ho", at: 5 });
    expect(mergeDecisions(decide({ links: [old, another] }), decide({ links: [mine] })).links).toEqual([
      another,
      mine,
    ]);
    expect(mergeDecisions(decide({ links: [theirs] }), decide({ links: [mine] })).links).toEqual([theirs]);
  });

  it("takes the later correction of one column, and keeps two sums of other parts", () => {
    const column = { kind: "column", sheet: "DS", header: "Ghi chú", role: "none", at: 1 } as const;
    const changed = { ...column, role: "unit", at: 2 } as const;
    const total = { address: "G5" };
    const sum = (parts: readonly string[]) =>
      ({
        kind: "sum",
        sheet: "DS",
        along: "cells",
        total,
        parts: parts.map((address) => ({ address, sign: 1 as const })),
        at: 3,
      }) as const;
    const merged = mergeDecisions(
      decide({ corrections: [changed, sum(["C5", "D5"])] }),
      decide({ corrections: [column, sum(["C5", "E5"])] }),
    );
    expect(merged.corrections).toHaveLength(3);
    expect(merged.corrections).toContainEqual(changed);
  });

  it("is the same whoever's is merged into whose, in what order and how often", () => {
    const letter = fc.constantFrom("a", "b");
    const at = fc.integer({ min: 0, max: 5 });
    const by = fc.option(letter, { nil: undefined });
    const signed = <T extends object>(made: fc.Arbitrary<T>) =>
      fc.tuple(made, by, at).map(([own, name, time]) => ({ ...own, ...(name && { by: name }), at: time }));
    const decisions = fc.record<Decisions>({
      version: fc.constant(1 as const),
      dismissals: fc.array(
        signed(
          fc.record({
            finding: letter,
            rule: fc.constant("r"),
            place: letter,
            fingerprint: letter,
            reason: letter,
          }),
        ),
        { maxLength: 4 },
      ),
      reopenings: fc.array(signed(fc.record({ finding: letter })), { maxLength: 2 }),
      links: fc.array(signed(letter.map((quote) => link({ quote }))), { maxLength: 2 }),
      corrections: fc.array(
        signed(
          fc.record({
            kind: fc.constant("column" as const),
            sheet: letter,
            header: letter,
            role: fc.constantFrom("none" as const, "unit" as const),
          }),
        ),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(decisions, decisions, decisions, (a, b, c) => {
        const both = mergeDecisions(a, b);
        expect(mergeDecisions(b, a)).toEqual(both);
        expect(mergeDecisions(both, b)).toEqual(both);
        expect(mergeDecisions(both, c)).toEqual(mergeDecisions(a, mergeDecisions(b, c)));
      }),
    );
  });
});

it("counts what of another's decisions is not known yet, in whatever order its parts were written", () => {
  const { at, ...rest } = BASE;
  const same = { at, ...rest };
  expect(countNew(decide({ dismissals: [BASE] }), decide({ dismissals: [same] }))).toBe(0);
  expect(countNew(decide({ dismissals: [BASE] }), decide({ dismissals: [{ ...BASE, at: 7 }] }))).toBe(1);
});
