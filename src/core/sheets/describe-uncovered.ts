import type { Language } from "../base/language";
import { writeNumber } from "../base/number-text";
import type { Condition } from "../crosstabs/condition";
import type { Crosstab } from "../crosstabs/crosstab";
import type { Table } from "../model/table";

/** A larger share that no row counts is what the table is not about: those without an award. */
const MOST = 0.2;
const MOST_NAMED = 3;

/** Says which entries of the list no row of a table counts: what its rows tell is blank there, or none of theirs. */
export function describeUncovered(table: Table, crosstab: Crosstab, language: Language): readonly string[] {
  const { list, rows, scope } = crosstab;
  const records = table.rows.flatMap(({ row, kind }): readonly Condition[] => {
    const own = kind === "total" ? undefined : rows.get(row);
    return own && own.length > 0 ? [own] : [];
  });
  const by = findCommon(records);
  const attribute = by === null ? undefined : list.attributes[by];
  if (!attribute) return [];
  const holds = (condition: Condition, entry: number): boolean =>
    condition.every((test) => test.codes.has(list.attributes[test.attribute]?.codes[entry] ?? 0));
  const values = new Map<string, number>();
  let all = 0;
  for (let entry = 0; entry < list.rows.length; entry++) {
    if (!holds(scope, entry)) continue;
    all++;
    if (records.some((condition) => holds(condition, entry))) continue;
    const value = attribute.values[attribute.codes[entry] ?? 0] ?? "";
    values.set(value, (values.get(value) ?? 0) + 1);
  }
  const uncovered = [...values.values()].reduce((sum, entries) => sum + entries, 0);
  if (uncovered === 0 || uncovered > all * MOST) return [];
  const blank = values.get("") ?? 0;
  const named = [...values].filter(([value]) => value !== "").sort((a, b) => b[1] - a[1]);
  const vi = language === "vi";
  const header = attribute.header === "" ? "" : ` “${attribute.header}”`;
  const reasons = [
    ...(blank > 0
      ? [
          vi
            ? `${writeNumber(blank, language)} mục để trống${header}`
            : `${writeNumber(blank, language)} leave${header} empty`,
        ]
      : []),
    ...named
      .slice(0, MOST_NAMED)
      .map(([value, entries]) =>
        vi
          ? `${writeNumber(entries, language)} mục ghi “${value}”`
          : `${writeNumber(entries, language)} say “${value}”`,
      ),
    ...(named.length > MOST_NAMED ? ["…"] : []),
  ].join(", ");
  const count = writeNumber(uncovered, language);
  return [
    vi
      ? `Ghi chú: ${count} mục của danh sách không thuộc dòng nào của biểu: ${reasons}.`
      : `Note: ${count} of the list's entries are in no row of the table: ${reasons}.`,
  ];
}

/** The attribute that every row asks; null where they ask different ones. */
function findCommon([first, ...others]: readonly Condition[]): number | null {
  const common = first?.find((test) =>
    others.every((condition) => condition.some((other) => other.attribute === test.attribute)),
  );
  return common?.attribute ?? null;
}
