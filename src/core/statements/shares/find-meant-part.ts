import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { isSameThing, readMeasure } from "../../quantities/read-measure";
import { isPercentOf } from "../precision";
import type { Base } from "./base";
import type { SharePart } from "./read-part";

/**
 * "2.400 lao động, trong đó 500 người là lao động nữ. Có 312 chị được học nghề, bằng 13% số lao động nữ": the percentage comes
 * out of the whole, and what it says to be of is a part that was taken from it by that very name. `line`: the sentence before. Gives that part.
 */
export function findMeantPart(
  line: QuantityLine | undefined,
  share: SharePart,
  held: Base | undefined,
): Quantity | undefined {
  const { percent, named, quantity, value } = share;
  const name = /^\p{L}+ \p{L}+/u.exec(named)?.[0];
  if (name === undefined || !quantity || line?.sentence.document !== percent.sentence.document)
    return undefined;
  const whole = held
    ? held.quantity
    : line.quantities.find(
        (each) =>
          isPercentOf(percent, (100 * value) / each.figure.value) &&
          isSameThing(readMeasure(each).unit, readMeasure(quantity).unit),
      );
  if (percent.figure.bound !== "exact" || whole?.sentence !== line.sentence) return undefined;
  if (hasName(ownWords(whole), name) || hasName(whole.lead, name)) return undefined;
  const part = line.quantities[whole.order + 1];
  if (!part || part.figure.percent || part.figure.bound !== "exact" || part.role !== "main") return undefined;
  if (part.figure.value < value || part.figure.value >= whole.figure.value) return undefined;
  if (!/(?<!\p{L})trong (?:đó|số đó|số này)(?: có)?\s$/u.test(part.lead)) return undefined;
  return hasName(ownWords(part), name) ? part : undefined;
}

/** What is said right behind a number. */
function ownWords({ tail }: Quantity): string {
  return tail.split(/[,;.()]/u, 1)[0] ?? "";
}

function hasName(words: string, name: string): boolean {
  return ` ${words} `.includes(` ${name} `);
}
