import type { Issuer, ReferenceDate } from "../../model/claim";
import type { Document } from "../../model/document";
import type { TextPlace } from "../../model/place";
import { lowerText } from "../../numerals/lower-text";
import { findNumbers } from "./find-numbers";
import { readSymbolOrgan } from "./organs";
import { findOrgans } from "./read-organ";
import type { ReferenceDraft } from "./reference-draft";
import { organCodes, writeSymbol } from "./symbol";
import { readDateAt } from "./written-date";

/**
 * A document's own number: a short line "Số 15 - CV/BCĐ" (in a paragraph or in a cell of the letterhead's table), with
 * the organ in capitals above it and the date of the place line beside it.
 */
export function* readLetterheads(document: Document): Iterable<ReferenceDraft> {
  const lines = listLines(document);
  for (const [index, line] of lines.entries()) {
    if (!OWN_NUMBER.test(line.text)) continue;
    const [number] = findNumbers(line.text, lowerText(line.text));
    if (!number || number.codes.length < 2) continue;
    const above = lines.slice(Math.max(0, index - REACH), index);
    const date = readDate(document, [...above, ...lines.slice(index + 1, index + REACH)]);
    const issuer = readIssuer(above, number.codes, number.form === "party" ? "party" : "state");
    const { actYear, codes, form, type } = number;
    yield {
      at: placeAt(document, line.start + number.from, line.start + number.to),
      type,
      number: Number(number.number),
      ...(actYear === undefined ? {} : { actYear: Number(actYear) }),
      codes,
      symbol: writeSymbol(number),
      form,
      ...(date === null ? {} : { date }),
      ...(issuer === null ? {} : { issuer }),
      subject: [],
      own: true,
    };
  }
}

/** So many lines above and below belong to the letterhead. */
const REACH = 9;
const OWN_NUMBER = /^\s*Số\s{0,2}:?\s{0,3}\d{1,5}\s{0,3}[-/][^.;]{2,40}$/u;
const PLACE_AND_DATE = /^[\p{L}\s.]{2,40},\s{1,2}(?=ngày\s\d)/u;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** The short lines of the text, cells of tables included; marks of emphasis are spaces. */
function listLines(document: Document): readonly Line[] {
  const spans = document.blocks.flatMap((block) => block.cellSpans?.flat() ?? block.pieces);
  return spans.flatMap(({ start, end }) => {
    if (end - start > LONGEST_LINE || end === start) return [];
    const lines: Line[] = [];
    let at = start;
    for (const text of document.text.slice(start, end).split("\n")) {
      lines.push({ start: at, text: text.replace(/[\s\u00a0*]/gu, " ") });
      at += text.length + 1;
    }
    return lines;
  });
}

const LONGEST_LINE = 200;

function readDate(document: Document, lines: readonly Line[]): ReferenceDate | null {
  for (const { start, text } of lines) {
    const lead = PLACE_AND_DATE.exec(text)?.[0];
    const date = lead === undefined ? null : readDateAt(lowerText(text), lead.length);
    if (!date) continue;
    const { year, month, day } = date;
    return { year, month, day, at: placeAt(document, start + date.from, start + date.to) };
  }
  return null;
}

/** The organ of the symbol at the level that the lines in capitals name. */
function readIssuer(
  above: readonly Line[],
  codes: readonly string[],
  form: "party" | "state",
): Issuer | null {
  const capitals = above.filter(({ text }) => text === text.toUpperCase() && !NATION.test(text));
  const text = capitals.map((line) => line.text.trim()).join(" ");
  const organs = [...findOrgans(text, lowerText(text))];
  const symbol = readSymbolOrgan(organCodes(codes), form);
  const own = organs.find((each) => each.organ === symbol?.organ) ?? organs.at(-1);
  if (!own) return null;
  const level = own.level ?? symbol?.level ?? organs[0]?.level;
  const bare = { organ: own.organ, place: "", name: own.name, quote: "", actsForSteering: false };
  return { ...bare, source: "letterhead", ...(level === undefined ? {} : { level }) };
}

const NATION = /CỘNG (?:SẢN|HÒA|HOÀ)|ĐỘC LẬP/u;

function placeAt(document: Document, start: number, end: number): TextPlace {
  const quote = document.text.slice(start, end).replace(/\s+/gu, " ").trim();
  return { kind: "text", document: document.name, start, end, quote, section: "" };
}
