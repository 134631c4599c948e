import type { Language } from "../../core/base/language";
import type { Place } from "../../core/model/place";
import type { FigureVerdict } from "../../core/model/report";
import type { Remark } from "./annotate-docx";

/** A light remark on each figure of one document that agrees: what it agrees with. */
export function listAgreements(
  figures: readonly FigureVerdict[],
  document: string,
  language: Language,
): readonly Remark[] {
  return figures.flatMap(({ at, verdict, sources }) => {
    if (at.kind !== "text" || at.document !== document || verdict !== "matched") return [];
    const text = `✓ ${WORDS[language](listPlaces(sources))}`;
    return [{ start: at.start, end: at.end, text: [text], textAtNote: [`“${at.quote}”: ${text}`] }];
  });
}

const WORDS: Readonly<Record<Language, (places: string) => string>> = {
  vi: (places) => `Khớp với ${places}.`,
  en: (places) => `Agrees with ${places}.`,
};

const MOST_NAMED = 6;
const LONGEST_QUOTE = 60;

function listPlaces(places: readonly Place[]): string {
  const named = places.slice(0, MOST_NAMED).map(namePlace);
  return [...named, ...(places.length > MOST_NAMED ? ["…"] : [])].join(", ");
}

function namePlace(place: Place): string {
  if (place.kind === "cell")
    return `${place.workbook === undefined ? "" : `[${place.workbook}] `}${place.sheet}!${place.address}`;
  const { quote } = place;
  return `“${quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…` : quote}”`;
}
