import type { Template } from "../core/template/schema";
import type { Entry } from "./entry";
import type { Random } from "./random";

/**
 * The entries with awards: about 77 a year for 7,200 entries, three collectives to five individuals, nearly all by the
 * commune. Only what was recognised by then is awarded, and once. `pending` leaves the last year without any.
 */
export function grantAwards(
  entries: readonly Entry[],
  template: Template,
  lastYear: "awarded" | "pending",
  random: Random,
): readonly Entry[] {
  const awarded = [...entries];
  const { from, to } = template.period;
  for (let year = from; year <= (lastYear === "pending" ? to - 1 : to); year++) {
    const decisions = createDecisions(random);
    for (const [index, subject] of template.subjects.entries()) {
      const share = (index === 0 ? 0.0043 : 0.0065) * (0.94 + 0.12 * random.next());
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

/** One decision a year for each office that signs: the commune's own, the district's, the province's. */
function createDecisions(
  random: Random,
): (level: string, place: number, unit: string) => { readonly form: string; readonly decision: string } {
  const numbers = new Map<string, number>();
  return (level, place, unit) => {
    const signer = place === 0 ? unit : level;
    const number = numbers.get(signer) ?? random.int(...(NUMBERS[place] ?? [20, 200]));
    numbers.set(signer, number);
    return { form: place < 2 ? "Giấy khen" : "Bằng khen", decision: `${number}/QĐ-UBND` };
  };
}

const NUMBERS: readonly (readonly [number, number])[] = [
  [21, 198],
  [312, 1890],
  [205, 990],
];
