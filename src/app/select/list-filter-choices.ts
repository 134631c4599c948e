import type { RuleFamily, Severity } from "../../core/model/finding";
import type { SessionState } from "../session/state";
import { rememberLast } from "./remember-last";
import { viewFindings, type ViewedFinding } from "./view-findings";

export interface FilterChoice<T> {
  readonly value: T;
  readonly findings: number;
}

/** What there is to choose from in each filter, with how many findings of the whole Report each has. */
export interface FilterChoices {
  readonly severities: readonly FilterChoice<Severity>[];
  readonly families: readonly FilterChoice<RuleFamily>[];
  /** By number of findings, the most first. */
  readonly units: readonly FilterChoice<string>[];
  /** In the order of the workbook. */
  readonly sheets: readonly FilterChoice<string>[];
}

/** Only what has a finding is to be chosen. */
export function listFilterChoices(state: SessionState): FilterChoices {
  return list(viewFindings(state), state.check?.workbook.sheets ?? NONE);
}

const NONE: readonly { readonly name: string }[] = [];

const list = rememberLast(
  (viewed: readonly ViewedFinding[], sheets: readonly { readonly name: string }[]): FilterChoices => {
    const bySheet = tally(viewed, ({ finding: { at } }) => (at.kind === "cell" ? at.sheet : null));
    return {
      severities: (["error", "warning", "note"] as const).flatMap((value) =>
        keep(
          value,
          tally(viewed, ({ finding }) => finding.severity),
        ),
      ),
      families: (["tables", "register", "text"] as const).flatMap((value) =>
        keep(
          value,
          tally(viewed, ({ family }) => family),
        ),
      ),
      units: [...tally(viewed, ({ unit }) => unit)]
        .map(([value, findings]) => ({ value, findings }))
        .sort((a, b) => b.findings - a.findings),
      sheets: sheets.flatMap(({ name }) => keep(name, bySheet)),
    };
  },
);

function tally<T>(
  viewed: readonly ViewedFinding[],
  read: (viewed: ViewedFinding) => T | null,
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const each of viewed) {
    const value = read(each);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function keep<T>(value: T, counts: ReadonlyMap<T, number>): readonly FilterChoice<T>[] {
  const findings = counts.get(value) ?? 0;
  return findings > 0 ? [{ value, findings }] : [];
}
