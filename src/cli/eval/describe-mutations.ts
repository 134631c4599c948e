import type { Place } from "../../core/model/place";
import { MUTATION_KINDS, type Mutation, type MutationOutcome } from "./mutate-report";

/** The outcome as lines to print: by kind and place, the alarms on the unchanged pair, and each change that was missed. */
export function* describeMutations({ alarms, checkable, mutations }: MutationOutcome): Iterable<string> {
  yield `checkable figures      ${checkable.text} in the text, ${checkable.table} in tables`;
  yield `alarms on unchanged    ${alarms.length}`;
  for (const { severity, rule, at, message } of alarms)
    yield `  ${severity} ${rule} ${namePlace(at)}: ${message}`;
  yield "after one figure is changed, found at its place:";
  for (const kind of MUTATION_KINDS)
    yield line(
      kind,
      mutations.filter((each) => each.kind === kind),
    );
  for (const where of ["text", "table"] as const)
    yield line(
      `in the ${where}`,
      mutations.filter((each) => each.where === where),
    );
  yield line("all", mutations);
  const missed = mutations.filter((each) => !isFound(each));
  if (missed.length > 0) yield "missed:";
  for (const { kind, at, from, to, found } of missed) {
    const where = found === "elsewhere" ? ", told elsewhere only" : "";
    yield `  ${kind} ${namePlace(at)}: ${from} → ${to}${where}`;
  }
}

/** A finding at the figure, or one that cites it: of 846 = 310 + 536 nobody can say which is wrong. */
export function isFound({ found }: Mutation): boolean {
  return found === "at" || found === "evidence";
}

function line(name: string, list: readonly Mutation[]): string {
  const found = list.filter(isFound).length;
  const exact = list.filter((each) => each.found === "at").length;
  const share = ((100 * found) / Math.max(1, list.length)).toFixed(1);
  return `  ${name.padEnd(16)} ${share} % (${found} of ${list.length}; ${exact} with the finding at it, the others cited by it)`;
}

function namePlace(at: Place): string {
  return at.kind === "cell" ? `${at.sheet}!${at.address}` : `${at.document} “${at.quote}” (${at.section})`;
}
