import type { Claims, Figure } from "../../model/claim";
import type { Quantity } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";

/**
 * Finds a first or last place that its own list contradicts: "Dẫn đầu là xã A với 91,36 điểm, … xã E 71,18 điểm. Đứng cuối
 * là xã F, đạt 78,64 điểm". Compared are figures of the same things as exactly written, each behind the name of a body
 * of the same kind, in the same sentence or the ones beside it.
 */
export function* findBrokenSuperlatives(
  claims: Claims,
): Iterable<{ readonly claimed: Figure; readonly other: Figure; readonly most: boolean }> {
  const lines = readQuantities(claims);
  for (const [at, line] of lines.entries()) {
    for (const claimed of line.quantities) {
      const most = readSuperlative(claimed);
      const kind = most === null ? null : kindOfBody(claimed);
      if (most === null || kind === null || !isPlain(claimed)) continue;
      const beside = [lines[at - 1], line, lines[at + 1]].filter(
        (each) =>
          each?.sentence.document === line.sentence.document && each.sentence.block === line.sentence.block,
      );
      const rivals = beside
        .filter((each) => each === line || !OTHER_GROUP.test(each?.sentence.lower ?? ""))
        .flatMap((each) => (each?.quantities ?? []).slice(0, MOST_RIVALS))
        .filter((each) => each !== claimed && isPlain(each) && isAlike(each, claimed))
        .filter((each) => kindOfBody(each) === kind);
      const beaten = rivals.filter(({ figure: { value } }) =>
        most ? value > claimed.figure.value : value < claimed.figure.value,
      );
      const [only, ...others] = beaten;
      // One that beats it is the odd one out; where several do, the list tells of something else.
      if (only && others.length === 0 && rivals.length >= 3)
        yield { claimed: claimed.figure, other: only.figure, most };
    }
  }
}

const MOST_RIVALS = 40;
/** "Khối tiểu học, …": a list of its own. */
const OTHER_GROUP = /^\s*(?:khối|cụm|nhóm|cấp|về|đối với)(?!\p{L})/u;

const MOST =
  /(?<!\p{L})(?:cao|nhiều|lớn|tốt) nhất(?!\p{L})|(?<!\p{L})(?:dẫn đầu|đứng đầu|đứng thứ nhất)(?!\p{L})/u;
const LEAST =
  /(?<!\p{L})(?:thấp|ít|nhỏ|kém) nhất(?!\p{L})|(?<!\p{L})(?:đứng cuối|xếp cuối|cuối bảng)(?!\p{L})/u;

/** Is it said to be the most (`true`) or the least (`false`) of all? */
function readSuperlative({ lead }: Quantity): boolean | null {
  const near = lead.slice(-80);
  const clause = near.slice(1 + Math.max(near.lastIndexOf(";"), near.lastIndexOf("(")));
  if (/(?<!\p{L})(?:tiến bộ|tăng|giảm|cải thiện|thay đổi)(?!\p{L})[^,]{0,20}nhất/u.test(clause)) return null;
  if (/(?<!\p{L})(?:một trong|trong số)(?!\p{L})/u.test(clause)) return null;
  return MOST.test(clause) ? true : LEAST.test(clause) ? false : null;
}

function isPlain({ figure, role, bracket }: Quantity): boolean {
  return role === "main" && figure.bound === "exact" && figure.base === undefined && bracket < 0;
}

function isAlike({ figure, counter }: Quantity, claimed: Quantity): boolean {
  return counter !== "" && counter === claimed.counter && figure.step === claimed.figure.step;
}

/** "xã" of "…, xã Trung Lễ với 91,36 điểm": the noun before the last name that stands before the figure. */
function kindOfBody({ sentence, figure, lead }: Quantity): string | null {
  const before = sentence.text.slice(Math.max(figure.from - lead.length, figure.from - 60), figure.from);
  const names = [...before.matchAll(/(?<!\p{Ll})(\p{Ll}+) (?:\p{Lu}\p{L}*\s?){1,5}/gu)];
  return names.at(-1)?.[1] ?? null;
}
