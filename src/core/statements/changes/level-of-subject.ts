import { lastClause } from "../../quantities/last-clause";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { areAlike, type Levels } from "./levels";

/** The level that the change names goes before the nearest. */
export function nameLevels(
  lines: readonly QuantityLine[],
  at: number,
  change: Quantity,
  levels: Levels,
): Levels {
  if (levels.before.role === "from") return levels;
  const now = findSubjectLevel(lines, at, change, levels.before);
  return now && now !== levels.now ? { before: levels.before, now, closed: false } : levels;
}

/**
 * The present level of what is said to have changed, where the clause of the change names it: "… dư nợ 86,4 tỷ đồng. Giải ngân
 * 21,3 tỷ, thu nợ 14,9 tỷ, dư nợ tăng 6,4 tỷ so với đầu năm (80 tỷ)" is of the first, not of what stands before it. The
 * sentence itself and those above it in its paragraph are looked through, the nearest first.
 */
function findSubjectLevel(
  lines: readonly QuantityLine[],
  at: number,
  change: Quantity,
  before: Quantity,
): Quantity | undefined {
  const subject = SUBJECT.exec(lastClause(change.lead))?.[1]?.trim() ?? "";
  if (!subject.includes(" ")) return undefined;
  const here = lines[at];
  for (let back = 0; here && back <= MOST_BACK; back++) {
    const line = lines[at - back];
    if (line?.sentence.document !== here.sentence.document || line.sentence.block !== here.sentence.block)
      break;
    const [level] = line.quantities
      .filter(
        (each) =>
          (back > 0 || each.order < change.order) &&
          each !== before &&
          each.role === "main" &&
          each.bracket < 0 &&
          areAlike(each, before) &&
          isNamedBy(each, subject),
      )
      .slice(-1);
    if (level) return level;
  }
  return undefined;
}

const MOST_BACK = 3;
const SUBJECT = /^\s?(?:(?:tổng|số) )?((?:\p{L}+ ){1,4})(?:tăng|giảm)(?: thêm)? $/u;

function isNamedBy({ lead }: Quantity, subject: string): boolean {
  return new RegExp(String.raw`(?<!\p{L})${subject} (?:(?:đạt|là|có|còn|lên|ước|trên) ){0,2}$`, "u").test(
    lastClause(lead),
  );
}
