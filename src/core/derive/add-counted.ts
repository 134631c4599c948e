import type { CrosstabReader } from "../crosstabs/crosstab-reader";
import type { Register } from "../model/register";
import type { Table } from "../model/table";
import { countByHeaders, coversColumns } from "../register/count-by-headers";
import { createEntryCounter, type EntryCounter } from "../register/count-entries";
import type { Template } from "../template/schema";
import { nameSheet, type TypedTable } from "./lay-out-typed";
import type { TemplateSources } from "./sources";

/**
 * The template with the office's tables whose words leave something open, but whose figures count a list: they are built
 * anew as they stand. Where there is no register, they are all that can be built.
 */
export function addCounted(
  { template, sources }: { readonly template: Template; readonly sources: TemplateSources },
  typed: readonly TypedTable[],
  tables: readonly Table[],
  register: Register,
  crosstabs: CrosstabReader,
): { readonly template: Template; readonly sources: TemplateSources } {
  const counter = createEntryCounter(register, template);
  const bySource = new Map(typed.map((each) => [each.source, each]));
  const taken = new Set(template.tables.map(({ id }) => id));
  const names = new Set<string>();
  const counted: { id: string; sheetName: string; table: string }[] = [];
  const sheets: Record<string, string> = {};
  for (const table of tables) {
    const laidOut = bySource.get(table.id);
    if (table.kind === "register" || table.document !== undefined) continue;
    if (laidOut?.isWhole && isCountedByHeaders(table, counter, template)) continue;
    if (!crosstabs.read(table)) continue;
    let id = laidOut?.table.id ?? "bieu-1";
    for (let next = 2; !laidOut && taken.has(id); next++) id = `bieu-${next}`;
    taken.add(id);
    const sheetName = laidOut?.table.sheetName ?? nameApart(nameSheet(table.sheet), names);
    names.add(sheetName);
    counted.push({ id, sheetName, table: table.id });
    sheets[id] = table.sheet;
  }
  if (counted.length === 0) return { template, sources };
  const rebuilt = new Set(counted.map(({ id }) => id));
  return {
    template: {
      ...template,
      tables: register.entries === 0 ? [] : template.tables.filter(({ id }) => !rebuilt.has(id)),
      counted,
    },
    sources: { ...sources, tables: { ...sources.tables, ...sheets } },
  };
}

/** All its columns are counted as their headers say, and most figures come out. */
function isCountedByHeaders(table: Table, counter: EntryCounter, { period }: Template): boolean {
  const figures = countByHeaders(table, counter, period);
  const telling = figures.filter(({ shown, count }) => shown > 0 || count > 0);
  const agreeing = telling.filter(({ shown, count }) => shown === count);
  return coversColumns(table, figures) && agreeing.length * 4 >= telling.length * 3;
}

/** Two tables of one sheet are built on two. */
function nameApart(name: string, taken: ReadonlySet<string>): string {
  for (let next = 2; ; next++) {
    const other = next === 2 ? name : name.replace(/\)$/u, ` ${next - 1})`);
    if (!taken.has(other)) return other.slice(0, 31);
    if (next > 99) return name;
  }
}
