import { lowerText } from "../../numerals/lower-text";
import type { Figure } from "../../model/claim";

/** More people or households than the country has; `null` where the number is possible or counts occasions ("lượt"). */
export function limitOfPeople(figure: Figure): number | null {
  if (figure.notFigure !== undefined || figure.percent || /^lượt(?!\p{L})/iu.test(figure.head)) return null;
  const head = lowerText(figure.head);
  const limit = LIMITS.find(([pattern]) => pattern.test(head))?.[1];
  return limit !== undefined && figure.value > limit ? limit : null;
}

/** With their tone marks: "95 tỷ đồng chi cho giáo dục" counts no đồng chí. */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:hộ|hộ gia đình|hộ dân|gia đình)(?: |$)/u, 40_000_000],
  [/^đảng viên(?: |$)/u, 10_000_000],
  [
    /^(?:người|người dân|cá nhân|hội viên|đoàn viên|cán bộ|lao động|nhân khẩu|học sinh|nhân dân|đồng chí|tập thể)(?: |$)/u,
    150_000_000,
  ],
];
