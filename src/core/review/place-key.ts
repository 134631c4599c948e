import type { Place } from "../model/place";

/** A place as one text, for keeping: `"Khen thưởng!C9"`; words of a text by their section, since offsets move. */
export function placeKey(place: Place): string {
  if (place.kind === "text")
    return `${place.document} › ${place.section} › ${place.quote.replace(/\d+/gu, "#")}`;
  return `${place.workbook === undefined ? "" : `[${place.workbook}]`}${place.sheet}!${place.address}`;
}
