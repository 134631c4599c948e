import type { Template } from "../core/template/schema";
import type { Entry } from "./entry";
import type { AwardHabits } from "./offices/office";
import type { Random } from "./random";

/**
 * The entries with awards, nearly all of the lowest level. Only what was recognised by then is awarded, and once. `pending` leaves the last year without any.
 */
export function grantAwards(
  entries: readonly Entry[],
  template: Template,
  lastYear: "awarded" | "pending",
  habits: AwardHabits,
  random: Random,
): readonly Entry[] {
  const awarded = [...entries];
  const { from, to } = template.period;
  for (let year = from; year <= (lastYear === "pending" ? to - 1 : to); year++) {
    const decisions = createDecisions(habits, random);
    for (const [index, subject] of template.subjects.entries()) {
      const share = habits.shares[index === 0 ? 0 : 1] * (0.94 + 0.12 * random.next());
      const wanted = Math.max(1, Math.round(entries.length * share));
      const candidates = awarded.flatMap((entry, at) =>
        entry.subject === subject.id && !entry.award && entry.recognition && entry.recognition.year <= year
          ? [at]
          : [],
      );
      for (const at of random.shuffle(candidates).slice(0, wanted)) {
        const entry = awarded[at];
        if (!entry) continue;
        const place = random.weighted([88, 10, 2].slice(0, template.levels.length));
        const level = template.levels[place]?.id ?? "";
        awarded[at] = { ...entry, award: { year, level, ...decisions(level, place, entry.unit) } };
      }
    }
  }
  return awarded;
}

/** One decision a year for each office that signs. */
function createDecisions(
  { forms, symbols, unitsSign }: AwardHabits,
  random: Random,
): (level: string, place: number, unit: string) => { readonly form: string; readonly decision: string } {
  const numbers = new Map<string, number>();
  return (level, place, unit) => {
    const signer = place === 0 && unitsSign ? unit : level;
    const number = numbers.get(signer) ?? random.int(...(NUMBERS[place] ?? [20, 200]));
    numbers.set(signer, number);
    return { form: forms[place] ?? "Bằng khen", decision: `${number}/${symbols[place] ?? "QĐ-UBND"}` };
  };
}

const NUMBERS: readonly (readonly [number, number])[] = [
  [21, 198],
  [312, 1890],
  [205, 990],
];
