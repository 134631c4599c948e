import type { Quantity } from "../../quantities/quantity";
import { countsAlike } from "../sums/list-parts";
import {
  isComparedBefore,
  isDatedBeside,
  isDatedBracket,
  isEarlierBracket,
  isMultiplied,
  isNamedBracket,
} from "./level-brackets";
import { areBeside } from "./list-dated-levels";

/** The words leave no other levels: a bracket, or "còn 18 vụ, giảm 25% so với 24 vụ" with nothing else between. */
export function isClosed(before: Quantity, now: Quantity, change: Quantity): boolean {
  const dated = isDatedBracket(before, change) || isDatedBeside(before, change);
  if (dated && now.order === before.order - 1) return true;
  if (isMultiplied(before, change)) return now.order === change.order - 1 && countsAlike(now, before);
  // "đạt 1.380 tỷ đồng, so với cùng kỳ (1.200 tỷ đồng) tăng 18%": nothing else may be meant.
  if (isComparedBefore(before, change) && now.order === change.order - 2 && CHANGED.test(change.lead))
    return countsAlike(now, before);
  // "Giao chỉ tiêu 250 đoàn viên; kết nạp 265 đoàn viên, vượt 6% chỉ tiêu": it says of which, and there is one.
  const set = before.role === "plan" && before.order === now.order - 1 && now.order === change.order - 1;
  if (set && countsAlike(now, before) && OF_TARGET.test(change.tail)) return true;
  // "Chỉ tiêu 120 mô hình, thực hiện 132 mô hình, vượt 10%": the three stand side by side.
  if (Math.max(now.order, before.order) === change.order - 1 && Math.abs(now.order - before.order) === 1)
    return countsAlike(now, before) && areBeside(now.order < before.order ? now : before, change);
  if (now.order !== change.order - 1 || before.order !== change.order + 1) return false;
  if (isEarlierBracket(before, change) || isNamedBracket(before, change)) return true;
  if (!countsAlike(now, before) || now.figure.bound !== "exact" || before.figure.bound !== "exact")
    return false;
  const { lower } = change.sentence;
  return (
    /^[\s,(]*(?:\p{L}+ ){1,2}$/u.test(lower.slice(now.figure.headEnd, change.figure.from)) &&
    /^[\s%]*so với (?:\p{L}+ ){0,3}$/u.test(
      lower
        .slice(change.figure.percent ? change.figure.to : change.figure.headEnd, before.figure.from)
        .trimStart(),
    )
  );
}

const CHANGED = /\)\s(?:đã |lại |thì )?(?:tăng|giảm)(?: thêm)? $/u;
const OF_TARGET = /^\s?%?\s?(?:so với )?(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)(?!\p{L})/u;
