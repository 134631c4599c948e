import { foldWords } from "../core/base/fold-text";
import type { Template } from "../core/template/schema";
import type { Entry } from "./entry";
import { inventCollectives, inventPeople, type Doer } from "./invent-people";
import { inventTitle } from "./invent-title";
import type { InventedUnit } from "./invent-units";
import { planQuotas } from "./plan-quotas";
import type { Random } from "./random";

export interface EntryOptions {
  readonly entries: number;
  readonly template: Template;
  /** `models`: every model is recognised and no task; `mixed`: most models, some tasks. */
  readonly recognition: "models" | "mixed";
  /** Shares of the fields, for models and for tasks. */
  readonly fieldShares: readonly (readonly number[])[];
}

/** Entries without awards, by unit in the order of the catalogue, then by year; no subject has one title twice. */
export function inventEntries(
  units: readonly InventedUnit[],
  options: EntryOptions,
  random: Random,
): readonly Entry[] {
  const places = units.map((unit) => createDoers(unit, units, options, random));
  const weights = units.map((unit) => unit.weight);
  const seen = new Set<string>();
  const quotas = planQuotas(options.template, options.entries, options.fieldShares, random);
  const slots = random.shuffle(quotas.flatMap((quota) => Array.from({ length: quota.entries }, () => quota)));
  const entries = slots.map((quota, index) => {
    // Every unit gets one entry before any gets a second: a unit without entries is a fault.
    const at = index < units.length ? index : random.weighted(weights);
    const unit = units[at];
    const doers = places[at];
    if (!unit || !doers) throw new Error("a register needs at least one unit");
    const isModel = quota.kind === options.template.kinds[0]?.id;
    const pool = quota.subject === options.template.subjects[0]?.id ? doers.collectives : doers.people;
    const { doer, title } = pairUnseen(seen, () => ({
      doer: random.pick(pool),
      title: inventTitle(quota.field, isModel, unit, random),
    }));
    return {
      at,
      entry: { unit: unit.name, ...quota, ...doer, title, ...inventYears(isModel, options, random) },
    };
  });
  entries.sort((a, b) => a.at - b.at || a.entry.yearRegistered - b.entry.yearRegistered);
  return entries.map(({ entry }) => toEntry(entry));
}

function createDoers(
  unit: InventedUnit,
  units: readonly InventedUnit[],
  { entries }: EntryOptions,
  random: Random,
): { readonly collectives: readonly Doer[]; readonly people: readonly Doer[] } {
  const whole = units.reduce((sum, each) => sum + each.weight, 0);
  const people = Math.min(4000, 12 + Math.round((entries * 0.4 * unit.weight) / whole));
  return { collectives: inventCollectives(unit), people: inventPeople(unit, people, random) };
}

function pairUnseen<T extends { doer: Doer; title: string }>(seen: Set<string>, invent: () => T): T {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const pair = invent();
    const key = `${foldWords(pair.doer.name)}|${foldWords(pair.title).replace(/^mo hinh /u, "")}`;
    if (seen.has(key)) continue;
    seen.add(key);
    return pair;
  }
  throw new Error("too many entries for the words there are: ask for more units or fewer entries");
}

function inventYears(
  isModel: boolean,
  { template: { period, levels }, recognition }: EntryOptions,
  random: Random,
): Pick<Entry, "yearRegistered" | "isNew" | "recognition" | "replicated" | "award"> {
  const lastYear = random.chance(0.45);
  const yearRegistered = lastYear ? period.to : random.int(period.from, Math.max(period.from, period.to - 1));
  const share = recognition === "models" ? Number(isModel) : isModel ? 0.85 : 0.3;
  const level = levels[random.weighted([90, 8, 2].slice(0, levels.length))]?.id ?? "";
  return {
    yearRegistered,
    isNew: random.chance(yearRegistered === period.to ? 0.88 : 0.6),
    recognition: random.chance(share)
      ? { year: random.chance(0.8) ? yearRegistered : random.int(yearRegistered, period.to), level }
      : null,
    replicated: isModel && random.chance(0.27),
    award: null,
  };
}

function toEntry(entry: Entry): Entry {
  const { unit, kind, title, subject, name, position, address, field } = entry;
  const { yearRegistered, isNew, recognition, replicated, award } = entry;
  return {
    ...{ unit, kind, title, subject, name, position, address, field },
    ...{ yearRegistered, isNew, recognition, replicated, award },
  };
}
