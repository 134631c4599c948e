import { hashText } from "../base/hash-text";
import type { Finding } from "../model/finding";
import type { PastFinding, RunComparison } from "../model/report";
import { placeKey } from "./place-key";

/** What is kept of a finding for the next run. */
export function rememberFinding(finding: Finding): PastFinding {
  const { id, rule, at } = finding;
  return { id, rule, place: placeKey(at), meaning: nameMeaning(finding) };
}

/**
 * Holds this run's findings against those of the run before: the same by its id, which rests on labels and numbers; then the
 * same words with other numbers. The cell says nothing: rows move. Each is paired once.
 */
export function compareRuns(before: readonly PastFinding[], findings: readonly Finding[]): RunComparison {
  const now = findings.map(rememberFinding);
  const open = new Set(before);
  const outcome = new Map<string, "changed" | "still">();
  const pair = (nameOf: (each: PastFinding) => string, as: "changed" | "still"): void => {
    const waiting = new Map<string, PastFinding[]>();
    for (const each of open) {
      const name = nameOf(each);
      const list = waiting.get(name);
      if (list) list.push(each);
      else waiting.set(name, [each]);
    }
    for (const each of now) {
      if (outcome.has(each.id)) continue;
      const known = waiting.get(nameOf(each))?.shift();
      if (!known) continue;
      open.delete(known);
      outcome.set(each.id, as);
    }
  };
  pair(({ id }) => id, "still");
  pair(({ rule, meaning }) => `${rule} ${meaning}`, "changed");
  const list = (wanted: "changed" | "still" | undefined): readonly string[] =>
    now.flatMap(({ id }) => (outcome.get(id) === wanted ? [id] : []));
  return { new: list(undefined), changed: list("changed"), still: list("still"), gone: [...open] };
}

/** Numbers are left out: they are what changes. */
function nameMeaning({ messageId, data, at, evidence }: Finding): string {
  const words = Object.entries(data)
    .filter(([, value]) => typeof value === "string" || isLocalized(value))
    .map(([key, value]) => [key, typeof value === "string" ? maskPlace(value) : value]);
  const where = at.kind === "cell" ? [at.workbook ?? "", at.sheet] : [at.document, at.section];
  return hashText(JSON.stringify([messageId, where, words, evidence.map(({ label }) => maskPlace(label))]));
}

function isLocalized(value: Finding["data"][string]): boolean {
  return typeof value === "object" && "vi" in value;
}

/** Addresses move with the rows: `C9`, `$B$4:B12`. */
function maskPlace(text: string): string {
  return text.replace(/\$?\b[A-Z]{1,3}\$?\d{1,7}\b/gu, "#");
}
