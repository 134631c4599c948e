import type { Claims } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import { addUp } from "../precision";
import type { Assertion } from "./assertion";

const MOST_BACK = 8;
/** "tỷ lệ vốn chưa giải ngân là 40%": what is not done, in two words, right before the share. */
const NOT_DONE =
  /(?<!\p{L})(?:chưa|không|chưa được|không được) (\p{L}+(?: \p{L}+)?)(?: \p{L}+){0,3}?(?: (?:là|chiếm|còn|ở mức|tới|lên tới))*:? ?\(?$/u;

/**
 * Finds a share of what is not done that does not fill up the share of what is: "giải ngân 150,5 tỷ đồng, đạt 70% kế hoạch … tỷ lệ vốn
 * chưa giải ngân là 40%". One share of the same words stands before or behind it; where any makes 100 with it, all is well.
 */
export function* findDistantComplements(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  for (const [at, line] of lines.entries()) {
    for (const rest of line.quantities) {
      if (!isShare(rest)) continue;
      const done = NOT_DONE.exec(rest.lead.slice(-70))?.[1];
      if (done === undefined || EMPTY.test(done)) continue;
      const shares = listShares(lines, at, rest, done);
      const near = lines
        .slice(Math.max(0, at - MOST_BACK), at + 2)
        .filter(({ sentence }) => sentence.document === line.sentence.document)
        .flatMap(({ quantities }) => quantities)
        .filter((each) => each !== rest && each.figure.percent);
      if (
        near.some(
          ({ figure }) =>
            Math.abs(figure.value + rest.figure.value - 100) <= 2 * Math.max(figure.step, rest.figure.step),
        )
      )
        continue;
      const [only, ...others] = shares;
      if (!only || others.some(({ figure }) => figure.value !== only.figure.value)) continue;
      const { from, to } = rest.figure;
      const expected = addUp([100, -only.figure.value]);
      if (expected <= 0) continue;
      const { sentence } = line;
      yield { kind: "complement", sentence, from, to, expected, figures: [only.figure], loudness: "error" };
    }
  }
}

const EMPTY = /^(?:có|được|quá|đến|tới|đạt|còn|phải)(?!\p{L})/u;

function isShare({ figure, role }: Quantity): boolean {
  return (
    figure.percent &&
    figure.bound === "exact" &&
    figure.base === undefined &&
    (role === "main" || role === "left")
  );
}

/** Shares whose clause says the words without "chưa", outside brackets, and nothing else done between. */
function listShares(
  lines: readonly QuantityLine[],
  at: number,
  rest: Quantity,
  done: string,
): readonly Quantity[] {
  const line = lines[at];
  if (!line) return [];
  const said = new RegExp(String.raw`(?<!\p{L})(?<!(?:chưa|không|được) )${done}(?!\p{L})`, "u");
  return lines
    .slice(Math.max(0, at - MOST_BACK), at + 1)
    .filter(({ sentence }) => sentence.document === line.sentence.document)
    .flatMap(({ quantities }) => quantities)
    .filter(
      (each) => each !== rest && isShare(each) && each.bracket < 0 && each.figure.index < rest.figure.index,
    )
    .filter(({ sentence, figure }) => {
      const before = sentence.lower.slice(0, figure.from);
      const clause = before.slice(1 + Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")));
      const reach = clause.slice(-90);
      return (
        said.test(reach) &&
        !/(?<!\p{L})(?:cùng kỳ|bình quân|tỉnh|năm trước|tăng|giảm|phấn đấu)(?!\p{L})/u.test(reach)
      );
    });
}
