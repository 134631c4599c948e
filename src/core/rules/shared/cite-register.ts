import type { Localized } from "../../base/language";
import type { RegisterCount } from "../../claims/register-source";
import type { Evidence } from "../../model/finding";
import type { ColumnKey } from "../../model/register";
import type { Facts } from "../define-rule";
import { placeOf, shorten } from "./places";

/** What was counted, as words: `đếm trong danh sách “DS” (Năm công nhận: 2021; Đối tượng: Tập thể)`. */
export function describeCount(facts: Facts, count: RegisterCount): Localized {
  const names = [...new Set(facts.register.tables.map((table) => table.sheet))];
  const sheets = names.length > MOST_SHEETS ? "" : ` ${names.map((name) => `“${name}”`).join(", ")}`;
  const words = writeConditions(facts, count);
  return {
    vi: `đếm trong danh sách${sheets} (${words})`,
    en: `counting the register${sheets} (${words})`,
  };
}

/**
 * Where a count can be traced: the first cell of the column that narrows it most, in each sheet of the register, three at
 * most. Filtered by the label's values, the column gives the count.
 */
export function citeRegister(facts: Facts, count: RegisterCount): readonly Evidence[] {
  const label = writeConditions(facts, count);
  const keys = count.conditions.map((each) => each.key).reverse();
  return facts.register.tables.slice(0, MOST_SHEETS).flatMap((table) => {
    const column = keys.flatMap((key) => table.columns.get(key) ?? [])[0];
    const first = table.rows[0];
    if (!column || first === undefined) return [];
    return [{ at: placeOf(facts, table, first, column.column), shown: count.value, label }];
  });
}

const MOST_SHEETS = 3;

function writeConditions(facts: Facts, { conditions }: RegisterCount): string {
  return conditions.map(({ key, says }) => `${headerOf(facts, key)}: ${shorten(says, 40)}`).join("; ");
}

function headerOf(facts: Facts, key: ColumnKey): string {
  const own = facts.register.tables.flatMap((table) => table.columns.get(key)?.header ?? [])[0];
  return own ?? facts.template.columns.find((each) => each.id === key)?.header ?? key;
}
