import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { addUp } from "../precision";
import type { Relation } from "../relation";

/** Counts told side by side, at most so many at a time. */
const MOST_BESIDE = 3;

/**
 * Finds changes of counts told side by side: "93 vụ/141 bị can, tăng 12 vụ và 7 bị can so với cùng kỳ (81 vụ/134 bị can)". The
 * same counters come back three times, for now, for the change and for before; where one of them comes out that way, so
 * must those beside it.
 */
export function* findPairedChanges({ quantities }: QuantityLine): Iterable<Relation> {
  for (const change of quantities) {
    if (change.role !== "change" || change.figure.percent) continue;
    for (let width = MOST_BESIDE; width > 1; width--) {
      const triples = readTriples(quantities, change.order, width);
      if (!triples.some(comesOut)) continue;
      for (const { now, change: difference, before } of triples.slice(1))
        yield {
          kind: "difference",
          result: difference,
          terms: [before, now],
          expected: Math.abs(addUp([now.figure.value, -before.figure.value])),
          holds: comesOut({ now, change: difference, before }),
          loudness: "error",
        };
      const [first] = triples;
      if (first && !comesOut(first))
        yield {
          kind: "difference",
          result: first.change,
          terms: [first.before, first.now],
          expected: Math.abs(addUp([first.now.figure.value, -first.before.figure.value])),
          holds: false,
          loudness: "error",
        };
      break;
    }
  }
}

interface Triple {
  readonly now: Quantity;
  readonly change: Quantity;
  readonly before: Quantity;
}

/** The counts now, their changes, and the counts before, each `width` of them; none where the counters differ. */
function readTriples(quantities: readonly Quantity[], at: number, width: number): readonly Triple[] {
  const triples: Triple[] = [];
  for (let beside = 0; beside < width; beside++) {
    const [now, change, before] = [at - width, at, at + width].map((from) => quantities[from + beside]);
    if (!now || !change || !before || ![now, change, before].every(isPlain)) return [];
    if (now.counter !== change.counter || before.counter !== change.counter) return [];
    if (beside > 0 && change.role === "change" && change.falling !== quantities[at]?.falling) return [];
    triples.push({ now, change, before });
  }
  const apart = new Set(triples.map(({ change }) => change.counter)).size === width;
  return apart && COMPARED.test(triples[0]?.before.lead ?? "") ? triples : [];
}

const COMPARED = /(?<!\p{L})(?:so|cùng kỳ|trước|ngoái)(?!\p{L})/u;

function isPlain({ figure, counter, role }: Quantity): boolean {
  return (
    counter !== "" &&
    !figure.percent &&
    figure.base === undefined &&
    figure.bound === "exact" &&
    role !== "plan" &&
    role !== "range" &&
    role !== "times"
  );
}

function comesOut({ now, change, before }: Triple): boolean {
  return Math.abs(Math.abs(now.figure.value - before.figure.value) - change.figure.value) < 1e-6;
}
