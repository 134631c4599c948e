import { foldWords } from "../core/base/fold-text";
import { lowerFirst, type InventedUnit } from "./invent-units";
import type { Random } from "./random";
import { COLLECTIVES, MEN, POSITIONS, SURNAMES, WOMEN } from "./words/people";

/** Someone, or a group, that does the work. */
export interface Doer {
  readonly name: string;
  readonly position: string;
  readonly address: string;
}

/** The collectives of a unit, each named with the unit so that no two units have one of the same name. */
export function inventCollectives(unit: InventedUnit): readonly Doer[] {
  return unit.places.flatMap((place) =>
    COLLECTIVES[unit.kind].map((form) => ({
      name: nameCollective(form.replace("{place}", place), unit),
      position: "",
      address: addressOf(unit, place),
    })),
  );
}

/** A village's groups name it already. */
function nameCollective(group: string, unit: InventedUnit): string {
  if (unit.kind === "village") return group;
  return `${group}, ${unit.kind === "office" ? unit.name : lowerFirst(unit.name)}`;
}

/** `count` people of a unit, no two of one name even without tone marks. */
export function inventPeople(unit: InventedUnit, count: number, random: Random): readonly Doer[] {
  const people: Doer[] = [];
  const seen = new Set<string>();
  while (people.length < count) {
    const { middle, given } = random.chance(0.5) ? MEN : WOMEN;
    const name = `${random.pick(SURNAMES)} ${random.pick<string>(middle)} ${random.pick<string>(given)}`;
    if (seen.has(foldWords(name))) continue;
    seen.add(foldWords(name));
    people.push({
      name,
      position: random.pick<string>(POSITIONS[unit.kind]),
      address: addressOf(unit, random.pick(unit.places)),
    });
  }
  return people;
}

function addressOf(unit: InventedUnit, place: string): string {
  return unit.kind === "commune" ? `${place.replace("thôn", "Thôn")}, ${lowerFirst(unit.name)}` : unit.name;
}
