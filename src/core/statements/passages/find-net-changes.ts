import type { Quantity } from "../../quantities/quantity";
import { addUp } from "../precision";
import type { Relation } from "../relation";
import { COMES, GOES } from "./flow-words";
import type { Passage } from "./passage";

/**
 * Finds what comes and what goes with what remains of both: "thành lập mới 87 hợp tác xã, giải thể 34 hợp tác xã, như vậy
 * tăng 53 hợp tác xã". The three stand side by side and count the same things; the change must be said to follow.
 */
export function* findNetChanges({ lines }: Passage): Iterable<Relation> {
  for (const { quantities } of lines) {
    for (const [index, change] of quantities.entries()) {
      const [comes, goes] = [quantities[index - 2], quantities[index - 1]];
      if (change.role !== "change" || !comes || !goes || !FOLLOWS.test(change.lead)) continue;
      if (![comes, goes, change].every((each) => isPlain(each) && each.counter === change.counter)) continue;
      if (!COMES.test(comes.lead.slice(-40)) || !GOES.test(goes.lead.slice(-40))) continue;
      const expected = addUp([comes.figure.value, -goes.figure.value]);
      const play = [comes, goes, change].reduce(
        (sum, { figure }) => sum + (figure.step === 1 ? 0 : figure.step / 2),
        0,
      );
      const holds = Math.abs(Math.abs(expected) - change.figure.value) <= play + 1e-9;
      yield {
        kind: "remainder",
        result: change,
        terms: [comes, goes],
        expected: Math.abs(expected),
        holds,
        loudness: "error",
      };
    }
  }
}

const FOLLOWS = /(?<!\p{L})(?:như vậy|do đó|tức là|thực tăng|thực giảm|tính chung|bù trừ|sau khi)(?!\p{L})/u;

function isPlain({ figure, counter, role }: Quantity): boolean {
  return counter !== "" && !figure.percent && figure.base === undefined && role !== "average";
}
