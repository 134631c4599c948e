import { formatPercent, formatTime, formatValue } from "../../../src/ui/shared/format";
import { wordsOf } from "../../../src/ui/words/words";

const [vi, en] = [wordsOf("vi"), wordsOf("en")];
const at = (day: number, hour: number, minute: number): number =>
  new Date(2026, 10, day, hour, minute).getTime();

it.each([
  ["a moment ago", at(23, 14, 5), at(23, 14, 5) + 20_000, "vừa xong"],
  ["today", at(23, 8, 5), at(23, 14, 5), "08:05 hôm nay"],
  ["another day, as dd/mm/yyyy", at(3, 8, 5), at(23, 14, 5), "08:05, 03/11/2026"],
  ["a clock put back", at(23, 15, 0), at(23, 14, 0), "15:00 hôm nay"],
])("tells the time of %s", (_, then, now, words) => {
  expect(formatTime(then, now, vi)).toBe(words);
});

it("writes values as the language does", () => {
  expect(formatValue(1663, vi)).toBe("1.663");
  expect(formatValue(134.85, vi)).toBe("134,85");
  expect(formatValue(1663, en)).toBe("1,663");
  expect(formatValue("", vi)).toBe("(trống)");
  expect(formatValue(null, en)).toBe("(empty)");
  expect(formatValue(true, vi)).toBe("TRUE");
});

it("keeps percentages within the whole", () => {
  expect(formatPercent(0.424, "vi")).toBe("42\u00a0%");
  expect(formatPercent(1.2, "en")).toBe("100%");
  expect(formatPercent(-1, "en")).toBe("0%");
});
