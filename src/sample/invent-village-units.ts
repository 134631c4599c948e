import type { InventedUnit } from "./invent-units";
import { lowerFirst } from "./invent-units";
import type { Random } from "./random";
import { COMMUNE_OFFICES, COMMUNE_SCHOOLS, COMMUNES, SECTIONS } from "./words/places";

/** `count` units of an invented commune, villages first: about five in nine villages, then its offices, then its schools. */
export function inventVillageUnits(count: number, random: Random): readonly InventedUnit[] {
  const villages = Math.min(COMMUNES.length, Math.max(1, Math.round((count * 5) / 9)));
  const names = COMMUNES.slice(0, villages).map((name) => `Thôn ${name}`);
  const sites = names.map(lowerFirst);
  const rest = [
    ...COMMUNE_OFFICES.map((name) => ({ name, kind: "office" as const })),
    ...COMMUNE_SCHOOLS.map((name) => ({ name, kind: "school" as const })),
  ];
  if (count > villages + rest.length) throw new Error("a commune has no more units than there are names");
  return [
    ...names.map((name) => ({
      name,
      kind: "village" as const,
      places: [lowerFirst(name)],
      sites: [lowerFirst(name)],
      weight: random.int(14, 26),
    })),
    ...rest.slice(0, count - villages).map(({ name, kind }) => ({
      name,
      kind,
      places: SECTIONS[kind],
      sites: random.shuffle(sites).slice(0, 8),
      weight: random.int(8, 16),
    })),
  ];
}
