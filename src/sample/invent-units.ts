import { foldWords } from "../core/base/fold-text";
import type { Random } from "./random";
import {
  COMMUNES,
  FIRST_SYLLABLES,
  OFFICES,
  SCHOOLS,
  SECOND_SYLLABLES,
  SECTIONS,
  TOWN,
} from "./words/places";

/** A unit that reports. */
export interface InventedUnit {
  readonly name: string;
  readonly kind: "commune" | "village" | "school" | "office";
  /** Its villages or sections: where its people belong. */
  readonly places: readonly string[];
  /** Where its work is done, as words that go after "tại". */
  readonly sites: readonly string[];
  /** How much of the whole register comes from it, against the others. */
  readonly weight: number;
}

/** `count` units of an invented district, communes first: about two fifths communes, the rest schools and offices. */
export function inventUnits(count: number, random: Random): readonly InventedUnit[] {
  const communes = nameCommunes(Math.max(1, Math.round(count * 0.4)), random);
  const offices = OFFICES.slice(0, Math.min(OFFICES.length, Math.floor((count - communes.length) / 2)));
  const schools = nameSchools(count - communes.length - offices.length, communes);
  return [
    ...communes.map((name) => inventCommune(name, random)),
    ...offices.map((name) => ({
      name,
      kind: "office" as const,
      places: SECTIONS.office,
      sites: random.shuffle(communes).slice(0, 12).map(lowerFirst),
      weight: random.int(4, 9),
    })),
    ...schools.map((name) => ({
      name,
      kind: "school" as const,
      places: SECTIONS.school,
      sites: inventVillages(8, random),
      weight: random.int(4, 10),
    })),
  ];
}

function nameCommunes(count: number, random: Random): readonly string[] {
  const names = [TOWN, ...COMMUNES.map((name) => `Xã ${name}`)].slice(0, count);
  const seen = new Set(names.map(foldWords));
  while (names.length < count) {
    const name = `Xã ${random.pick(FIRST_SYLLABLES)} ${random.pick(SECOND_SYLLABLES)}`;
    if (seen.has(foldWords(name))) continue;
    seen.add(foldWords(name));
    names.push(name);
  }
  return names;
}

/** One school of each form for a commune before a second of any form. */
function nameSchools(count: number, communes: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let index = 0; names.length < count; index++) {
    const form = SCHOOLS[index % SCHOOLS.length] ?? "Trường";
    const round = Math.floor(index / SCHOOLS.length);
    const commune = communes[(index + 1) % communes.length] ?? "";
    const place = commune.replace(/^(Xã|Thị trấn) /u, "");
    const number = round < communes.length ? "" : ` số ${1 + Math.floor(round / communes.length)}`;
    names.push(`${form} ${place}${number}`);
  }
  return names;
}

function inventCommune(name: string, random: Random): InventedUnit {
  const villages = inventVillages(10, random);
  return { name, kind: "commune", places: villages, sites: villages, weight: random.int(14, 26) };
}

function inventVillages(count: number, random: Random): readonly string[] {
  const villages = new Set<string>();
  while (villages.size < count) {
    villages.add(`thôn ${random.pick(FIRST_SYLLABLES)} ${random.pick(SECOND_SYLLABLES)}`);
  }
  return [...villages];
}

/** `"Xã Khe Sậy"` within a sentence: `"xã Khe Sậy"`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
