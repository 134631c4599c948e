import { formatAddress, formatColumn } from "../../../src/core/model/address";
import type { Person } from "../../support/excel-host/person";
import type { KeptEdits } from "./kept-edits";
import type { PersonsOperation, Place } from "./random-operation";

/** Does what the operation says on the one of the person's own sheets that it names. */
export function doByHand(person: Person, names: readonly string[], operation: PersonsOperation): void {
  const name = names[operation.sheet] ?? "";
  switch (operation.kind) {
    case "type":
      person.type(name, addressOf(operation), operation.input);
      break;
    case "co-author-types":
      person.coAuthorTypes(name, addressOf(operation), operation.input);
      break;
    case "type-formula":
      person.type(name, addressOf(operation), formulaFor(names[0] ?? "", operation));
      break;
    case "insert-rows":
      person.insertRows(name, operation.at, operation.count);
      break;
    case "delete-rows":
      person.deleteRows(name, operation.at, operation.count);
      break;
    case "insert-columns":
      person.insertColumns(name, operation.at, operation.count);
      break;
    case "hide-rows":
    case "show-rows":
      person.hideRows(name, [operation.at], operation.kind === "hide-rows");
      break;
    case "format":
      formatByHand(person, name, operation);
      break;
    case "condition":
      person.addConditionalFormat(name, addressOf(operation), operation.formula, "#00FF00");
      break;
    case "note":
      person.addNote(name, addressOf(operation), operation.words);
      break;
    case "rename":
      person.renameSheet(name, renamed(name));
      break;
    case "protect":
      person.protect(name);
      break;
    case "unprotect":
      person.unprotect(name);
      break;
  }
}

function formatByHand(
  person: Person,
  name: string,
  operation: Extract<PersonsOperation, { kind: "format" }>,
): void {
  const { row, column, size, format } = operation;
  const [property, value] = format;
  const to = formatAddress(row + size - 1, column + (size % 2));
  person.format(name, `${addressOf(operation)}:${to}`, property, value);
}

/** Whether a person could do it here: not inside a merged cell, on a protected sheet, or where there is a note already. */
export function canBeDone(person: Person, name: string, operation: PersonsOperation): boolean {
  const sheet = person.sheet(name);
  if (operation.kind === "rename" || operation.kind === "unprotect") return true;
  if (sheet.state.value.protection !== null) return false;
  if (!("row" in operation)) return true;
  const { row, column, kind } = operation;
  if (kind === "note") return !sheet.notes.all.some((note) => note.row === row && note.column === column);
  return kind === "format" || kind === "condition" || !isCovered(person, name, operation);
}

/** Whether the cell lies in a merged one without being its first. */
export function isCovered(person: Person, name: string, { row, column }: Place): boolean {
  return person.sheet(name).merges.value.some(({ top, left, bottom, right }) => {
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    return isInside && (row !== top || column !== left);
  });
}

/** Moves the edits we keep as the operation moves their cells; drops those of cells that it overwrites. */
export function moveKept(kept: KeptEdits, name: string, operation: PersonsOperation): void {
  switch (operation.kind) {
    case "type":
    case "co-author-types":
    case "type-formula":
      kept.drop(name, operation.row, operation.column);
      break;
    case "insert-rows":
      kept.shift(name, { ...operation, kind: "insert", axis: "rows" });
      break;
    case "delete-rows":
      kept.shift(name, { ...operation, kind: "delete", axis: "rows" });
      break;
    case "insert-columns":
      kept.shift(name, { ...operation, kind: "insert", axis: "columns" });
      break;
    case "rename":
      kept.rename(name, renamed(name));
      break;
    case "hide-rows":
    case "show-rows":
    case "format":
    case "condition":
    case "note":
    case "protect":
    case "unprotect":
      break;
  }
}

/** References stand to the left of their formula, or on the sheet before, so that none goes in a circle. */
function formulaFor(first: string, place: Extract<PersonsOperation, { kind: "type-formula" }>): string {
  const { row, column, formula, sheet } = place;
  const left = formatColumn(Math.max(column - 1, 0));
  if (formula === "other-sheet" && sheet > 0) return `='${first.replaceAll("'", "''")}'!B${row + 1}+1`;
  if (column === 0) return "=1+1";
  if (formula === "text") return `=${left}${row + 1}&"x"`;
  if (formula === "broken") return `=${left}${row + 1}/0`;
  return `=SUM(A$1:${left}${row + 2})`;
}

function renamed(name: string): string {
  return name.endsWith("'a") ? name.slice(0, -3) : `${name} 'a`;
}

function addressOf({ row, column }: Place): string {
  return formatAddress(row, column);
}
