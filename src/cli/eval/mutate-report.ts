import { analyze } from "../../core/engine/analyze";
import { applyEdits, type Sources } from "../../core/engine/apply-edits";
import type { Edit } from "../../core/model/edit";
import type { Finding } from "../../core/model/finding";
import type { Place } from "../../core/model/place";
import type { Template } from "../../core/template/schema";
import { CHANGE_KINDS, changeNumber, type ChangeKind } from "./change-number";
import { describePlace, listCheckable, type Checkable } from "./list-checkable";
import { createRandom, type Random } from "./random";

export type MutationKind = ChangeKind | "thousands-lost";

export const MUTATION_KINDS: readonly MutationKind[] = [...CHANGE_KINDS, "thousands-lost"];

/** One slip put into the text or a table, and whether it was found there. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly where: Checkable["kind"];
  readonly at: Place;
  readonly from: string;
  readonly to: string;
  /** `at`: a finding stands at it; `evidence`: one stands elsewhere and cites it, as the odd one out cannot be known. */
  readonly found: "at" | "evidence" | "elsewhere" | "not";
}

export interface MutationOutcome {
  /** Errors and warnings on the unchanged pair, each an alarm of nothing. */
  readonly alarms: readonly Finding[];
  readonly checkable: Readonly<Record<Checkable["kind"], number>>;
  readonly mutations: readonly Mutation[];
}

/**
 * Takes a report and workbooks that agree, changes one checkable figure of the text or one cell of a table at a time,
 * checks the pair anew, and says which changes were found at their place. Same seed, same changes.
 */
export function mutateReport(
  sources: Sources,
  template: Template,
  options: { readonly seed: number; readonly count: number },
): MutationOutcome {
  const unchanged = analyze(sources.workbooks, sources.documents, template);
  const places = listCheckable(sources, template, unchanged);
  const byWhere = {
    text: places.filter((place) => place.kind === "text"),
    table: places.filter((place) => place.kind === "table"),
  };
  const known = new Set(unchanged.findings.map((finding) => finding.id));
  const random = createRandom(options.seed);
  const mutations: Mutation[] = [];
  for (let index = 0; index < options.count; index++) {
    const kind = MUTATION_KINDS[index % MUTATION_KINDS.length] ?? "one-digit";
    const half = Math.floor(index / MUTATION_KINDS.length) % 2 === 0 ? byWhere.text : byWhere.table;
    const change = pickChange(half.length > 0 ? half : places, kind, random);
    if (!change) continue;
    const { workbooks, documents, stale } = applyEdits(sources, [change.edit]);
    if (stale.length > 0)
      throw new Error(`a figure is not where it was read: ${describePlace(change.place.at)}`);
    const fresh = analyze(workbooks, documents, template).findings.filter(
      (finding) => finding.severity !== "note" && !known.has(finding.id),
    );
    const { edit, place } = change;
    const at = moveEnd(place.at, edit);
    const found = judge(fresh, at);
    mutations.push({
      kind,
      where: place.kind,
      at: place.at,
      from: String(edit.from),
      to: String(edit.to),
      found,
    });
  }
  return {
    alarms: unchanged.findings.filter((finding) => finding.severity !== "note"),
    checkable: { text: byWhere.text.length, table: byWhere.table.length },
    mutations,
  };
}

/** Small figures have no digits to swap and no thousands to lose: another place is picked, up to a limit. */
const MOST_TRIES = 200;

function pickChange(
  places: readonly Checkable[],
  kind: MutationKind,
  random: Random,
): { readonly place: Checkable; readonly edit: Edit } | null {
  for (let tries = 0; places.length > 0 && tries < MOST_TRIES; tries++) {
    const place = places[random.below(places.length)];
    const value = place && changeValue(place.number, kind, random);
    const edit = value === null || value === undefined ? null : place?.write(value);
    if (place && edit && edit.to !== edit.from) return { place, edit };
  }
  return null;
}

/** `1.663` becomes 663: what is left when the figure before the mark of thousands is dropped. */
function changeValue(number: Checkable["number"], kind: MutationKind, random: Random): number | null {
  if (kind !== "thousands-lost") return changeNumber(number, kind, random)?.value ?? null;
  return number.decimals === 0 && number.value >= 1000 ? number.value % 1000 : null;
}

/** The changed figure's place in the changed text. */
function moveEnd(at: Place, edit: Edit): Place {
  return at.kind === "text" && edit.kind === "replace-text"
    ? { ...at, end: at.end + edit.to.length - edit.from.length }
    : at;
}

function judge(findings: readonly Finding[], at: Place): Mutation["found"] {
  if (findings.length === 0) return "not";
  if (findings.some((finding) => overlaps(finding.at, at))) return "at";
  return findings.some((finding) => finding.evidence.some((each) => overlaps(each.at, at)))
    ? "evidence"
    : "elsewhere";
}

function overlaps(a: Place, b: Place): boolean {
  if (a.kind === "text" && b.kind === "text")
    return a.document === b.document && a.start < b.end && b.start < a.end;
  return describePlace(a) === describePlace(b);
}
