import type { Language } from "../core/base/language";
import type { Finding } from "../core/model/finding";
import { proposedPeriod } from "../core/review/proposed-period";

/** Says on stderr which option sets the period that the register is of. Whether there was such a finding. */
export function tellPeriod(findings: readonly Finding[], language: Language): boolean {
  for (const finding of findings) {
    const period = proposedPeriod(finding);
    if (!period) continue;
    const { from, to } = period;
    const option = `--period ${from === to ? String(from) : `${from}-${to}`}`;
    process.stderr.write(
      language === "vi"
        ? `khop: giai đoạn đang đặt không phải của danh sách; chạy lại với ${option}.\n`
        : `khop: the period set is not that of the register; run again with ${option}.\n`,
    );
    return true;
  }
  return false;
}
