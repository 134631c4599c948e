import type { Table } from "../model/table";
import type { Facts } from "../rules/define-rule";
import { compareWithRegister, type RegisterComparison } from "../rules/shared/register-figures";

/** The figures of a table beside what the list that they count comes to; none where it counts no list of the workbook. */
export function listCounted(facts: Facts, table: Table): RegisterComparison["figures"] {
  if (table.kind === "register") return [];
  const { figures, sameScope } = compareWithRegister(facts, table);
  return sameScope ? figures : [];
}
