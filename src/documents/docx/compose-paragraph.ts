/** A text composed (NFC), and where each place of the text as it was has gone. */
export interface Composed {
  readonly text: string;
  /** A place within a letter and its marks goes behind the letter. */
  readonly place: (raw: number) => number;
  /** Behind the letter that the place is within; the place itself where it is within none. */
  readonly afterLetter: (raw: number) => number;
}

/** Composes a paragraph; nearly all are composed already, and then every place stays. */
export function composeParagraph(raw: string): Composed {
  const text = raw.normalize("NFC");
  const same = (at: number): number => at;
  if (text === raw) return { text, place: same, afterLetter: same };
  const stops = findStops(raw);
  return {
    text,
    place: (at) => {
      const stop = findStop(stops, at);
      if (at === stop.raw) return stop.composed;
      return stop.composedEnd + Math.max(0, at - stop.rawEnd);
    },
    afterLetter: (at) => {
      const stop = findStop(stops, at);
      return at > stop.raw && at < stop.rawEnd ? stop.rawEnd : at;
    },
  };
}

/** The last stop that begins at the place or before it. */
function findStop(stops: readonly Stop[], at: number): Stop {
  let low = 0;
  let high = stops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stops[middle]?.raw ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return stops[low] ?? BEGINNING;
}

interface Stop {
  readonly raw: number;
  readonly rawEnd: number;
  readonly composed: number;
  readonly composedEnd: number;
}

const BEGINNING: Stop = { raw: 0, rawEnd: 0, composed: 0, composedEnd: 0 };

/** The letters that composing changes, with their places before and after. */
function findStops(raw: string): readonly Stop[] {
  const stops: Stop[] = [BEGINNING];
  let shift = 0;
  for (const { 0: letter, index } of raw.matchAll(LETTER)) {
    const composed = letter.normalize("NFC");
    if (composed === letter) continue;
    const at = index + shift;
    stops.push({
      raw: index,
      rawEnd: index + letter.length,
      composed: at,
      composedEnd: at + composed.length,
    });
    shift += composed.length - letter.length;
  }
  return stops;
}

/** What can change when composed: a letter with marks behind it, a sign that has another form, Korean letters. */
const LETTER = /[\u1100-\u11ff\uac00-\ud7a3]+|[^\p{M}]\p{M}+|[\u0080-\uffff]/gu;
