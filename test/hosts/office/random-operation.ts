import fc from "fast-check";
import type { CellValue } from "../../../src/core/model/workbook";
import type { Severity } from "../../../src/core/model/finding";

/** Something done to the open workbook, by its person, another or us. `sheet` is 0 or 1, of the person's own sheets. */
export type RandomOperation = PersonsOperation | OurOperation;

export type PersonsOperation =
  | (Place & { readonly kind: "type" | "co-author-types"; readonly input: CellValue })
  | (Place & { readonly kind: "type-formula"; readonly formula: (typeof FORMULAS)[number] })
  | (Lines & { readonly kind: "insert-rows" | "delete-rows" | "insert-columns" | "hide-rows" | "show-rows" })
  | (Place & { readonly kind: "format"; readonly size: number; readonly format: (typeof FORMATS)[number] })
  | (Place & { readonly kind: "condition"; readonly formula: string })
  | (Place & { readonly kind: "note"; readonly words: string })
  | { readonly kind: "rename" | "protect" | "unprotect"; readonly sheet: number };

export type OurOperation =
  | { readonly kind: "check" | "mend-findings" | "undo" | "unmark" | "ctrl-z" }
  | { readonly kind: "mark"; readonly cells: readonly MarkedPlace[]; readonly notes: boolean }
  | { readonly kind: "mend"; readonly cells: readonly (Place & { readonly to: CellValue })[] }
  | { readonly kind: "build"; readonly short: boolean };

export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

type MarkedPlace = Place & { readonly severity: Severity };

interface Lines {
  readonly sheet: number;
  readonly at: number;
  readonly count: number;
}

/** References stand to the left of their formula, so that none goes in a circle. */
const FORMULAS = ["sum", "text", "broken", "other-sheet"] as const;

const FORMATS = [
  ["fill.color", "#FFC7CE"],
  ["fill.color", "#00FF00"],
  ["font.bold", true],
  ["font.color", "#9C0006"],
  ["numberFormat", "@"],
  ["numberFormat", "0.00"],
  ["numberFormat", "dd/mm/yyyy"],
  ["numberFormat", "General"],
] as const;

const ENTRIES: readonly CellValue[] = [
  ...[0, 5, -7.25, 45_000, 123_456.789, true, false, ""],
  ...["chữ", "'007", "007", "12/5", "50%", "+84", "1.234,5", "'=1+1", "#N/A", " hai ", "'TRUE", "'12/5/2024"],
];

const MENDED: readonly CellValue[] = [
  ...[0, 6, 1234.5, true, ""],
  ...["sửa", "=1+1", "007", "'a", "12/5", "+84", "@x", "TRUE", "1e5", "hai\ndòng"],
];

const CONDITIONS = ['=$A1="khop"', "=B1>5", '=OR(TRUE,"khớp"="error")', "=TRUE"];
const WORDS = ["Xem lại", "Khớp: số của chị Hoa", "khop"];

const sheet = fc.nat(1);
const place = { sheet, row: fc.nat(9), column: fc.nat(6) };
const lines = { sheet, at: fc.nat(8), count: fc.integer({ min: 1, max: 2 }) };

/** What the workbook's person and others may do. */
export const anyPersonsOperation: fc.Arbitrary<PersonsOperation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("type" as const, "co-author-types" as const),
      ...place,
      input: fc.constantFrom(...ENTRIES),
    }),
  },
  fc.record({
    kind: fc.constant("type-formula" as const),
    ...place,
    formula: fc.constantFrom(...FORMULAS),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("insert-rows", "delete-rows", "insert-columns", "hide-rows", "show-rows"),
      ...lines,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("format" as const),
      ...place,
      size: fc.integer({ min: 1, max: 4 }),
      format: fc.constantFrom(...FORMATS),
    }),
  },
  fc.record({ kind: fc.constant("condition" as const), ...place, formula: fc.constantFrom(...CONDITIONS) }),
  fc.record({ kind: fc.constant("note" as const), ...place, words: fc.constantFrom(...WORDS) }),
  fc.record({ kind: fc.constantFrom("rename", "protect", "unprotect"), sheet }),
);

/** What we may do. */
export const anyOfOurs: fc.Arbitrary<OurOperation> = fc.oneof(
  fc.record({ kind: fc.constantFrom("check", "mend-findings", "unmark") }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("undo", "ctrl-z") }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("mark" as const),
      cells: fc.uniqueArray(fc.record({ ...place, severity: fc.constantFrom("error", "warning", "note") }), {
        selector: keyOf,
        maxLength: 5,
      }),
      notes: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("mend" as const),
      cells: fc.uniqueArray(fc.record({ ...place, to: fc.constantFrom(...MENDED) }), {
        selector: keyOf,
        minLength: 1,
        maxLength: 4,
      }),
    }),
  },
  fc.record({ kind: fc.constant("build" as const), short: fc.boolean() }),
);

function keyOf({ sheet: on, row, column }: Place): string {
  return [on, row, column].join();
}
