import type { CollectedColumn, CollectedEntry } from "../model/collected-entry";
import type { Template } from "../template/schema";
import type { CollectedFile } from "./collected-file";

/** The columns of the collected register: the template's in its order, then where each entry comes from. */
export function listCollectedColumns(template: Template): readonly CollectedColumn[] {
  return [
    ...template.columns.map(({ id, header, holds }): CollectedColumn => ({ id, header, holds })),
    ...SOURCE_COLUMNS,
  ];
}

/** Where an entry comes from. */
export const SOURCE_COLUMNS = [
  { id: "sourceFile", header: "Tệp nguồn", holds: "text" },
  { id: "sourceSheet", header: "Trang nguồn", holds: "text" },
  { id: "sourceRow", header: "Dòng nguồn", holds: "number" },
] as const satisfies readonly CollectedColumn[];

/** The entries of a file called `name`, in the order of its sheets and rows. */
export function* listEntries(
  name: string,
  { facts, entries }: CollectedFile,
  columns: readonly CollectedColumn[],
): Iterable<CollectedEntry> {
  for (const [index, packed] of entries.entries()) {
    const sheet = facts.registers[index]?.sheet ?? "";
    const sources = columns.map((column) => packed.columns.find((each) => each.id === column.id));
    const hasMonths = sources.some((source) => source?.months);
    for (const [entry, row] of packed.rows.entries()) {
      yield {
        values: columns.map(({ id }, at) => {
          if (id === "sourceFile") return name;
          if (id === "sourceSheet") return sheet;
          if (id === "sourceRow") return row + 1;
          const source = sources[at];
          return source?.distinct[source.codes[entry] ?? -1] ?? "";
        }),
        ...(hasMonths
          ? { months: sources.map((source) => source?.months?.[source.codes[entry] ?? -1] ?? null) }
          : {}),
      };
    }
  }
}
