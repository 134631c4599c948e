import type { Finding } from "../model/finding";
import type { Period } from "../model/period";

/** The years that a register is of, where a finding says that it is the period that is wrong; null for any other finding. */
export function proposedPeriod({
  rule,
  messageId,
  data,
}: Pick<Finding, "rule" | "messageId" | "data">): Period | null {
  if (rule !== "year-outside-period" || messageId !== "otherPeriod") return null;
  const [from, to] = [Number(data.from), Number(data.to)];
  return from > 0 && to >= from ? { from, to } : null;
}
