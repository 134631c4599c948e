import type { Claims } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { lastClause } from "../../quantities/last-clause";
import { readQuantities } from "../../quantities/read-quantities";
import type { Assertion } from "./assertion";

const MOST_BACK = 10;
const OF_THESE =
  /(?<!\p{L})trong (?:(?:tổng )?số (?:các |những )?(?:(\p{L}+)((?: \p{L}+){0,4}?) )?(?:(?:nói|nêu|kể) trên|trên|này|đó|ấy)|tổng (\p{L}+)((?: \p{L}+){0,5}?) (?:nói|nêu) trên|(?:các|những) (\p{L}+)((?: \p{L}+){0,4}?) (?:(?:nói|nêu) trên|này|đó|ấy))(?!\p{L})/u;

/**
 * Finds a part that is more than the whole that its sentence goes back to: "Phát hiện 27 vụ … Trong số vụ phát hiện nói trên, … vận
 * chuyển lâm sản chiếm tới 31 vụ". Every number of the same things told before, outside brackets, must be less.
 */
export function* findRecalledExcess(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  for (const [at, line] of lines.entries()) {
    const { lower } = line.sentence;
    yield* findNumberedExcess(line);
    const link = OF_THESE.exec(lower);
    if (!link) {
      yield* findCalledExcess(lines, at);
      continue;
    }
    const wholes = listWholes(lines, at, link);
    const last = wholes.at(-1);
    const words = `${link[1] ?? link[3] ?? link[5] ?? ""}${link[2] ?? link[4] ?? link[6] ?? ""}`;
    if (!last) continue;
    // "trong tổng số sản phẩm OCOP nêu trên": what is counted may be two syllables; "trong số đó" leaves it to what was counted last.
    const counted = wholes
      .filter(({ counter }) => words === "" || `${words} `.startsWith(`${counter} `))
      .at(-1);
    const labelled = counted ? undefined : findLabelled(wholes, words);
    const meant = counted ?? labelled;
    const noun = meant?.counter;
    if (noun === undefined) continue;
    const alike = wholes.filter(({ counter }) => counter === noun);
    // "trong số các cụ mắc đái tháo đường nói trên": of several the one that is called so.
    const called = words.slice(noun.length).trim();
    const named = called.includes(" ")
      ? alike.filter(({ figure }) => figure.head.toLowerCase().includes(called))
      : [];
    const most = labelled ? [labelled] : named.length > 0 ? named : alike;
    const greatest = most.reduce<Quantity | null>(
      (a, b) => (a && a.figure.value >= b.figure.value ? a : b),
      null,
    );
    if (!greatest) continue;
    for (const part of line.quantities) {
      if (part.figure.from < link.index || !isPlain(part, lower, link.index + link[0].length)) continue;
      if (part.counter !== noun) continue;
      if (part.figure.value <= greatest.figure.value) continue;
      yield assertExcess(part, greatest);
    }
  }
}

/** "đái tháo đường 97 người … Trong số bệnh nhân đái tháo đường nói trên": the words stand before the number. */
function findLabelled(wholes: readonly Quantity[], words: string): Quantity | undefined {
  const all = words.split(" ");
  // The name of the whole closes the words, or opens them: "bệnh nhân đái tháo đường", "quân số dân quân".
  for (const label of [all.slice(-3), all.slice(0, 2)]) {
    const called = wholes.filter(({ lead }) =>
      ` ${lastClause(lead).trim()} `.includes(` ${label.join(" ")} `),
    );
    if (label.length > 1 && called.length > 0) return called.at(-1);
  }
  return undefined;
}

const OF_CALLED = /^\s*(?:[-+•*]\s)?trong (?:tổng )?số (?:các |những )?((?:\p{L}+ ){1,8}?\p{L}+),/u;

/**
 * "… đã kiểm tra 42 cơ sở. Trong số các cơ sở được kiểm tra, có 45 cơ sở vi phạm": the whole is the one number above in the
 * paragraph that counts these things and beside which the words stand.
 */
function* findCalledExcess(lines: readonly QuantityLine[], at: number): Iterable<Assertion> {
  const line = lines[at];
  const link = line && OF_CALLED.exec(line.sentence.lower);
  if (!link) return;
  const words = link[1] ?? "";
  const wholes = listWholes(lines, at, link).filter(
    ({ sentence, counter }) =>
      sentence.block === line.sentence.block && `${words} `.startsWith(`${counter} `),
  );
  const called = wholes.filter((whole) => isCalled(whole, words.slice(whole.counter.length)));
  const greatest = called.reduce<Quantity | null>(
    (a, b) => (a && a.figure.value >= b.figure.value ? a : b),
    null,
  );
  if (!greatest || greatest.figure.bound !== "exact") return;
  const end = link[0].length;
  const part = line.quantities.find(({ figure }) => figure.from >= end);
  if (!part || !isPlain(part, line.sentence.lower, end) || part.counter !== greatest.counter) return;
  if (
    part.figure.value > greatest.figure.value &&
    !wholes.some(({ figure }) => figure.value >= part.figure.value)
  )
    yield assertExcess(part, greatest);
}

/** Every word of what they are called stands in the sentence of the number, but for those of grammar. */
function isCalled({ sentence: { lower } }: Quantity, called: string): boolean {
  const told = new Set(lower.match(/\p{L}+/gu) ?? []);
  const own = (called.match(/\p{L}+/gu) ?? []).filter((word) => !GRAMMAR.has(word));
  return own.length > 0 && own.every((word) => told.has(word));
}

const GRAMMAR: ReadonlySet<string> = new Set("đã được bị có là do của ở tại trong các những số".split(" "));

function assertExcess(part: Quantity, whole: Quantity): Assertion {
  return {
    kind: "excess",
    sentence: part.sentence,
    from: part.figure.from,
    to: Math.max(part.figure.to, part.figure.headEnd),
    expected: whole.figure.value,
    figures: [part.figure, whole.figure],
    loudness: "error",
  };
}

/** "Trong số 58 cơ sở vi phạm, có 64 cơ sở bị xử phạt": the whole is told with its number. */
function* findNumberedExcess({ quantities }: QuantityLine): Iterable<Assertion> {
  for (const [at, part] of quantities.entries()) {
    const whole = quantities[at - 1];
    if (!whole || !/(?<!\p{L})trong (?:tổng )?số (?:các )?$/u.test(whole.lead.slice(-20))) continue;
    if (whole.counter === "" || whole.counter !== part.counter || whole.clause !== part.clause) continue;
    if (whole.bracket >= 0 || part.bracket >= 0 || part.role !== "main" || part.figure.percent) continue;
    if (part.figure.base !== undefined || part.figure.bound !== "exact" || whole.figure.bound !== "exact")
      continue;
    if (part.figure.value <= whole.figure.value || !/^[^;.]*,?\s(?:có|đã có) $/u.test(part.lead)) continue;
    yield assertExcess(part, whole);
  }
}

/** What may be meant: numbers before it, in its own sentence or the ones above. */
function listWholes(lines: readonly QuantityLine[], at: number, link: RegExpExecArray): readonly Quantity[] {
  const line = lines[at];
  if (!line) return [];
  return lines
    .slice(Math.max(0, at - MOST_BACK), at + 1)
    .filter(({ sentence }) => sentence.document === line.sentence.document)
    .flatMap(({ quantities }) => quantities)
    .filter((each) => each.sentence !== line.sentence || each.figure.to <= link.index)
    .filter(
      ({ figure, bracket, counter, role }) =>
        !figure.percent && bracket < 0 && counter !== "" && role !== "earlier",
    );
}

/** `behind`: where the words end that go back to the whole. */
function isPlain({ figure, role, bracket, lead }: Quantity, lower: string, behind: number): boolean {
  if (figure.percent || figure.base !== undefined || figure.bound !== "exact" || bracket >= 0) return false;
  return (
    (role === "main" || role === "to") &&
    !OTHER.test(lower.slice(Math.max(behind, figure.from - lead.length), figure.from))
  );
}

/** Of another time, or of a greater whole. */
const OTHER =
  /(?<!\p{L})(?:cùng kỳ|năm trước|quý trước|so với|ngoài ra|thêm|khác|cả|toàn|tổng|trong khi|đến nay|lũy kế)(?!\p{L})/u;
