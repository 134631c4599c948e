import type { Figure } from "../../model/claim";

/** More people or households than the country has; `null` where the number is possible or counts occasions ("lượt"). */
export function limitOfPeople(figure: Figure): number | null {
  if (figure.notFigure !== undefined || figure.percent || /^lượt(?!\p{L})/iu.test(figure.head)) return null;
  const limit = LIMITS.find(([head]) => head.test(figure.unit))?.[1];
  return limit !== undefined && figure.value > limit ? limit : null;
}

const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ho|ho gia dinh|ho dan|gia dinh)(?: |$)/u, 40_000_000],
  [/^dang vien(?: |$)/u, 10_000_000],
  [
    /^(?:nguoi|nguoi dan|ca nhan|hoi vien|doan vien|can bo|lao dong|nhan khau|hoc sinh|nhan dan|dong chi|tap the)(?: |$)/u,
    150_000_000,
  ],
];
