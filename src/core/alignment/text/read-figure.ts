import type { Figure } from "../../model/claim";
import { lowerCase } from "./lower-case";
import type { Passage } from "./passage";
import { readCues, type Cues } from "./read-cues";
import { magnitudeOf, type Kind } from "../tables/units";

/** A figure as it is held against cells. */
export interface AlignedFigure {
  readonly figure: Figure;
  readonly passage: Passage;
  readonly at: number;
  readonly kind: Kind;
  /** Values that it may stand for, both included. */
  readonly low: number;
  readonly high: number;
  /** Digits that tell it from others: those after leading zeros. */
  readonly digits: number;
  /** The same where a cell says exactly this, whatever "hơn", "ước" or "gần" stands before it. */
  readonly exactDigits: number;
  /** 1.000.000 for "45 triệu": what a correction is written in. */
  readonly magnitude: number;
  readonly cues: Cues;
}

export function readFigure(passage: Passage, figure: Figure, at: number): AlignedFigure {
  const { low, high } = readRange(figure);
  return {
    figure,
    passage,
    at,
    kind: readKind(figure),
    low,
    high,
    digits: countDigits(figure),
    exactDigits: countDigits({ ...figure, bound: "exact" }),
    magnitude: magnitudeOf(figure.number.quote),
    cues: readCues(passage, at, figure),
  };
}

/** May the figure stand for this value, as exactly as it is written? */
export function mayStandFor({ low, high }: Pick<AlignedFigure, "low" | "high">, value: number): boolean {
  return value >= low && value <= high;
}

/** "3,5 điểm phần trăm": what two percentages differ by. */
export function isPoints({ head }: Figure): boolean {
  return /^điểm (?:phần trăm|%)/u.test(lowerCase(head));
}

function readKind(figure: Figure): Kind {
  const { percent, head, number } = figure;
  if (percent || isPoints(figure)) return "percent";
  if (/^(?:đồng(?! (?:chí|nghiệp|bào|đội))|đ|vnđ)(?!\p{L})/u.test(lowerCase(head))) return "money";
  return head === "" && magnitudeOf(number.quote) > 1e3 ? "money" : "count";
}

/** "Hơn 270" may be 274, not 1.663; "84,5%" is what rounds to it; "70,9 tỷ" also what is cut to it. */
function readRange({ bound, value, step, percent }: Figure): { low: number; high: number } {
  const noise = Math.max(1, Math.abs(value)) * 1e-9 + (percent ? 1e-6 : 0);
  const room = Math.abs(value) * (LOOSE[countDigits({ value, step, bound: "exact" })] ?? LEAST_LOOSE);
  switch (bound) {
    case "at-least":
      return { low: value - noise, high: value + room };
    case "at-most":
      return { low: value - room, high: value + noise };
    case "about":
      return { low: value - room, high: value + room };
    case "exact": {
      const half = step / 2 + noise;
      return { low: value - half, high: value + (step > 1 ? step : half) - (step > 1 ? noise : 0) };
    }
  }
}

/** The more digits are given, the less they leave open: "khoảng 300" may be 320, "ước 132,1 tỷ" is no 128. */
const LOOSE: readonly number[] = [0.08, 0.08, 0.08, 0.02];
const LEAST_LOOSE = 0.005;

function countDigits({ value, step, bound }: Pick<Figure, "value" | "step" | "bound">): number {
  const whole = Math.round(Math.abs(value) / step);
  // "6,0" is as exact as it is written; "15.000" may be rounded.
  const digits = (step < 1 ? String(whole) : String(whole).replace(/(?<!0)0+$/u, "0")).length;
  return bound === "exact" ? digits : Math.min(digits, 2) - 1;
}

/** Said exactly, of what is, and of one row: not of several together, of a group, or of a target. */
export function isOfOneRow({ figure, cues }: AlignedFigure): boolean {
  return figure.bound === "exact" && !cues.several && !cues.joined && !cues.group && !cues.target;
}
