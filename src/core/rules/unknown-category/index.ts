import { repairEncoding } from "../../base/legacy-encoding";
import { foldWords, tidyText } from "../../base/fold-text";
import { isStated } from "../../model/is-stated";
import type { RegisterTable } from "../../model/register";
import type { CellValue } from "../../model/workbook";
import { categoriesOf } from "../../tables/read-meaning";
import { createCategoryFinder } from "../../template/find-category";
import type { Category, ColumnId, RegisterColumnSpec } from "../../template/schema";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { shorten } from "../shared/places";
import { entryFix, entryKey, entryPlace, findEntries, ownsCell } from "../shared/register-entries";
import { findOddWritings } from "../shared/odd-writings";
import { findNearest, findSeveral } from "../shared/register-nearest";
import { messages, toUnit } from "./messages";

/** A field, kind, subject, level or mark must be one that the template knows, by its name or another name of it. */
export const unknownCategory = defineRule({
  meta: {
    id: "unknown-category",
    family: "register",
    severity: "error",
    fixable: "safe",
    messages,
    toUnit,
    summary: {
      vi: "Giá trị không có trong danh mục (lĩnh vực, loại, đối tượng, cấp)",
      en: "A value that is not in the catalogue (field, kind, subject, level)",
    },
  },
  *check(facts) {
    for (const table of facts.register.tables) {
      for (const spec of facts.template.columns) {
        if (spec.holds === "category" || spec.holds === "flag") yield* checkColumn(facts, table, spec);
      }
    }
  },
});

interface Verdict {
  readonly messageId: "marks" | "spelling" | "nearest" | "several" | "unknown" | "unusual" | "flag";
  readonly data: Readonly<Record<string, string | number>>;
  readonly nearest: string | null;
}

function* checkColumn(facts: Facts, table: RegisterTable, spec: RegisterColumnSpec): Iterable<Draft> {
  const column = table.columns.get(spec.id);
  if (!column) return;
  const categories = spec.holds === "category" ? categoriesOf(spec.id, facts.template) : [];
  const isGiven = isCatalogueGiven(facts, spec.id);
  const odd = findOddWritings(column);
  const findings = findEntries(column, (value, meaning): Verdict | null => {
    if (spec.holds === "flag") return meaning.kind === "unreadable" && isStated(value) ? FLAG : null;
    // In a column that must be filled, "-" or "Chưa xét" names no category either.
    if (meaning.kind === "category") return judgeMarks(value, odd);
    const names = tidyText(String(value)) === "";
    if (names || !(spec.required || isStated(value))) return null;
    const verdict = judge(value, categories);
    return verdict?.messageId === "unknown" && !isGiven ? { ...verdict, messageId: "unusual" } : verdict;
  });
  for (const { entry, value, verdict } of findings) {
    if (!ownsCell(facts, table, column, entry)) continue;
    const shown = tidyText(String(value));
    const safety = verdict.messageId === "spelling" ? "safe" : "needs-review";
    yield {
      messageId: verdict.messageId,
      data: { ...verdict.data, header: column.header, value: shorten(shown) },
      at: entryPlace(facts, table, column.column, entry),
      shown: typeof value === "number" ? value : shown,
      expected: verdict.nearest,
      evidence: [],
      // Of values that are only those in use, one that nothing is near to may as well be a new one.
      ...(verdict.messageId === "unusual" ? { severity: "warning" as const } : {}),
      // It is counted all the same.
      ...(verdict.messageId === "marks" ? { severity: "note" as const } : {}),
      key: [...entryKey(table, entry), spec.id, shown],
      group: `${spec.id}|${foldWords(shown)}`,
      ...(verdict.nearest === null
        ? {}
        : entryFix(facts, table, column.column, entry, verdict.nearest, safety)),
    };
  }
}

/** Whether a person gave the values of a column, so that there are no others. */
function isCatalogueGiven({ sources }: Facts, column: ColumnId): boolean {
  const part = PART_OF[column];
  return !sources || part === undefined || sources[part].kind === "person";
}

const PART_OF: Partial<Record<ColumnId, "fields" | "kinds" | "subjects" | "levels">> = {
  field: "fields",
  kind: "kinds",
  subject: "subjects",
  levelRecognised: "levels",
  levelAwarded: "levels",
};

const FLAG: Verdict = { messageId: "flag", data: {}, nearest: null };

/** Known, but written with other marks than the many entries beside it. */
function judgeMarks(value: CellValue, odd: ReturnType<typeof findOddWritings>): Verdict | null {
  const found = odd.get(value);
  if (!found) return null;
  return { messageId: "marks", data: { nearest: found.usual, entries: found.entries }, nearest: found.usual };
}

function judge(value: CellValue, categories: readonly Category[]): Verdict | null {
  const text = tidyText(String(value));
  // Written in an old font, it is known: `legacy-encoding` says so and mends it.
  const repaired = repairEncoding(String(value));
  if (repaired !== String(value) && createCategoryFinder(categories).exact(repaired)) return null;
  const several = findSeveral(text, categories);
  if (several.length > 0)
    return { messageId: "several", data: { choices: listNames(several) }, nearest: null };
  const nearest = findNearest(text, categories);
  if (!nearest) return { messageId: "unknown", data: { choices: listNames(categories) }, nearest: null };
  const { name } = nearest.item;
  return { messageId: nearest.spelling ? "spelling" : "nearest", data: { nearest: name }, nearest: name };
}

function listNames(categories: readonly Category[]): string {
  return categories.map((category) => `“${shorten(category.name, 40)}”`).join(", ");
}
