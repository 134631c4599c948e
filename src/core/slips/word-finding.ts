import type { SetCellEdit } from "../model/edit";
import type { Finding } from "../model/finding";
import { fillMessage } from "../messages/fill-message";
import type { UnitWording } from "../rules/define-rule";
import { RULES } from "../rules/registry";
import { describeFix } from "../sheets/finding-words";
import type { UnitLocator } from "./locate-units";
import { writePlaces } from "./write-places";

const METAS = new Map(RULES.map(({ meta }) => [meta.id, meta]));

/** How a unit is told the finding, where its rule has words for that. */
export function wordingOf({ rule, messageId }: Finding): UnitWording | null {
  return METAS.get(rule)?.toUnit?.[messageId] ?? null;
}

/** What is wrong, said once for all findings of a row of a slip: to their unit, or to those who compile. */
export function wordFindings(
  [first, ...others]: readonly [Finding, ...Finding[]],
  locator: UnitLocator,
  forUnit: boolean,
): string {
  const wording = forUnit ? wordingOf(first) : null;
  const there = first.evidence[0]?.at;
  // Messages that name the other place by its cell name it as the unit knows it.
  const own =
    wording && there && first.data["first"] !== undefined
      ? { ...first.data, first: lowerFirst(writePlaces([there], locator, forUnit)) }
      : first.data;
  if (others.length === 0) return wording ? fillMessage(wording.one, own, "vi") : first.message;
  const count = others.length + 1;
  if (wording?.many !== undefined) return fillMessage(wording.many, { ...own, count }, "vi");
  const message = wording?.one ?? METAS.get(first.rule)?.messages.vi[first.messageId] ?? first.message;
  return fillMessage(message, { ...own, entry: `${count} mục` }, "vi");
}

/** What is to be done about them. */
export function wordMend(findings: readonly [Finding, ...Finding[]], forUnit: boolean): string {
  const [first] = findings;
  if (!forUnit) return describeFix(first, "vi");
  const mend = wordingOf(first)?.mend;
  if (mend !== undefined) return fillMessage(mend, first.data, "vi");
  const edits = findings.flatMap((finding) => ownEdit(finding) ?? []);
  if (edits.length < findings.length) return "Đối chiếu với hồ sơ gốc rồi sửa tại chỗ.";
  const values = new Set(edits.map((edit) => edit.to));
  const [value = ""] = values;
  const safe = findings.every((finding) => finding.fix?.safety === "safe");
  if (values.size === 1 && value === "") return safe ? "Xóa đi." : "Xem lại, nếu đúng thì xóa đi.";
  const what = values.size === 1 ? `thành “${String(value)}”` : "như cột “Đúng ra”";
  return safe ? `Ghi lại ${what}.` : `Xem lại, nếu đúng thì ghi lại ${what}.`;
}

/** The one change that mends a finding in its own cell. */
function ownEdit({ fix, at }: Finding): SetCellEdit | null {
  const [edit, ...more] = fix?.edits ?? [];
  return edit?.kind === "set-cell" && more.length === 0 && at.kind === "cell" && edit.address === at.address
    ? edit
    : null;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
