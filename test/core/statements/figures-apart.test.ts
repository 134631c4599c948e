import { analyze } from "../../../src/core/engine/analyze";
import type { Finding } from "../../../src/core/model/finding";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

/** Errors and warnings of a report that stands alone: the rule, and what the finding stands at. */
function loud(text: string): readonly string[] {
  const { findings } = analyze([], [readTextDocument("bao-cao.txt", text)], null);
  return findings.filter(({ severity }) => severity !== "note").map((each) => `${each.rule} ${quote(each)}`);
}

function quote({ at }: Finding): string {
  return at.kind === "text" ? at.quote : "";
}

const SILENT: readonly string[] = [
  // The total's own sentence takes it apart; brackets and the next sentence tell of others.
  "Có 2.940 hộ đăng ký; bình xét đạt là 2.530 hộ (86%), 410 hộ chưa đạt, chủ yếu thiếu hố rác (110 hộ) và thiếu nước sạch (56 hộ), có hộ thiếu cả hai. Hội giúp 14 hộ vay vốn.",
  // One sex cuts across the professions.
  "Trường có 320 người, gồm 84 giảng viên, 150 nhân viên phục vụ, kỹ thuật; nữ 212 người.",
  // Either of the figures before may be the present level.
  "Sức chứa của các hồ là 60,0 triệu m³, hiện chứa 48,0 triệu m³, bằng 80%. So với cùng thời điểm năm trước (50,5 triệu m³) lượng nước giảm 2,5 triệu m³.",
];

describe("figures of other things", () => {
  it.each(SILENT)("is silent: %s", (text) => {
    expect(loud(text)).toEqual([]);
  });
});
