import type { Quantity } from "../../quantities/quantity";
import { readMeasure } from "../../quantities/read-measure";

/**
 * "180 vụ với 312 bị cáo, đạt 93,8% về số vụ", "42 hồ sơ của 27 tổ chức, đạt 87,5% số hồ sơ": the words say which of the
 * numbers is meant. `undefined` where they say nothing, `null` where no such number stands there.
 */
export function findCounted(
  before: readonly Quantity[],
  percent: Quantity,
  behind: string,
): Quantity | null | undefined {
  const [over, under] = before.slice(-2);
  const of = OF_COUNTER.exec(behind)?.[1];
  // "1.350 đoàn viên, trong đó nữ 918 người, chiếm 68% tổng số đoàn viên": it is taken from them.
  const isOfThese =
    OF_THESE.test(percent.lead) &&
    over !== undefined &&
    under !== undefined &&
    over.figure.value >= under.figure.value &&
    [over, under].every((each) => readMeasure(each).unit.dimension === "person");
  if (of !== undefined && !isOfThese && over?.counter === of && under?.counter !== of && over.role === "main")
    return over;
  const by = BY_COUNTER.exec(behind)?.[1];
  if (by === undefined) return undefined;
  const found = before.filter((each) => each.counter === by && each.bracket === percent.bracket).at(-1);
  return found?.role === "main" || found?.role === "left" ? found : null;
}

const OF_THESE = /(?<!\p{L})chiếm(?: tỷ lệ)? $/u;
const BY_COUNTER = /^\s?%?\s?(?:(?:xét )?về(?: tổng)? số|(?:nếu )?tính theo(?: tổng)?(?: số)?) (\p{L}+)/u;
const OF_COUNTER = /^\s?%?\s?(?:tổng )?số (\p{L}+)/u;
