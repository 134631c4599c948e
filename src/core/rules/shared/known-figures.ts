import type { Table } from "../../model/table";
import type { Facts } from "../define-rule";
import { positionKey } from "./evaluate-relations";
import { compareWithRegister } from "./register-figures";

/** What is known of a table's cells from elsewhere, by `positionKey`: the register's counts, where it is their source. */
export function listKnownFigures(facts: Facts, table: Table): ReadonlyMap<string, number> {
  const { figures, sameScope } = compareWithRegister(facts, table);
  return new Map(sameScope ? figures.map((figure) => [positionKey(figure), figure.count]) : []);
}
