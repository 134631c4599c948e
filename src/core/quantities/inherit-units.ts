import type { Quantity } from "./quantity";

/** A run of bare numbers is read in the unit of the amount before it when its sum is off by no more. */
const FURTHEST = 0.3;
const MOST_PARTS = 12;

/**
 * Gives bare numbers the unit of the amount that they take apart: "9,36 tỷ đồng, gồm trung ương 5,20, tỉnh 2,76, huyện
 * 1,40". The words must open a list behind the amount, and the numbers come near it: arithmetic decides that they are of its
 * unit. Takes the quantities of one sentence and gives them in the same order.
 */
export function inheritUnits(quantities: readonly Quantity[]): readonly Quantity[] {
  let all = quantities;
  for (const whole of quantities) {
    const scale = scaleOf(whole);
    if (scale === null) continue;
    const run = readRun(all, whole, scale);
    if (run.length < 2) continue;
    const inherited = run.map((part) => (isBare(part) ? inherit(part, whole, scale) : part));
    const sum = inherited.reduce((total, { figure }) => total + figure.value, 0);
    if (Math.abs(sum - whole.figure.value) > FURTHEST * whole.figure.value) continue;
    if (inherited.some(({ figure }) => figure.value >= whole.figure.value)) continue;
    all = all.map((each) => inherited[run.indexOf(each)] ?? each);
  }
  return all;
}

/** How much one of the unit is: a billion of "9,36 tỷ đồng", one of "12,5 ha"; `null` where nothing is left out behind it. */
function scaleOf({ figure, counter, role, sentence }: Quantity): number | null {
  if (counter === "" || figure.percent || figure.base !== undefined || figure.value <= 0) return null;
  if (role === "range" || role === "times") return null;
  const word = /(?:tỷ|tỉ|triệu|trđ|nghìn|ngàn)/u.exec(sentence.lower.slice(figure.from, figure.headEnd))?.[0];
  if (word !== undefined) return SCALES[word] ?? null;
  // A count of whole things needs no unit to be read as one of its parts.
  return figure.decimals > 0 ? 1 : null;
}

const SCALES: Readonly<Record<string, number>> = {
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  trđ: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
};

/** The numbers behind the list's lead, as long as they are bare or of the same unit, in one bracket or none. */
function readRun(quantities: readonly Quantity[], whole: Quantity, scale: number): readonly Quantity[] {
  const [first] = quantities.slice(whole.order + 1);
  if (!first || !OPENS.test(first.lead)) return [];
  const run: Quantity[] = [];
  for (const each of quantities.slice(whole.order + 1, whole.order + 1 + MOST_PARTS)) {
    if (each.bracket !== first.bracket || (each.bracket < 0 && each.clause !== first.clause)) break;
    if (!(isBare(each) || (each.counter === whole.counter && !each.figure.percent))) break;
    if (each.role !== "main" || each.figure.base !== undefined) break;
    run.push(each);
  }
  const bare = run.filter(isBare);
  return bare.length > 0 && bare.every(({ figure }) => figure.value < whole.figure.value / scale) ? run : [];
}

const OPENS = /(?:(?<!\p{L})(?:gồm|trong đó|bao gồm|chia ra|cụ thể|là)(?!\p{L})|[:(])[^:()]{0,60}$/u;

function isBare({ figure, counter }: Quantity): boolean {
  return counter === "" && !figure.percent && figure.base === undefined && figure.step <= 1;
}

function inherit(part: Quantity, whole: Quantity, scale: number): Quantity {
  const { figure } = part;
  return {
    ...part,
    counter: whole.counter,
    key: whole.key,
    figure: { ...figure, value: round(figure.value * scale), step: figure.step * scale },
  };
}

/** Without the noise of binary fractions. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
