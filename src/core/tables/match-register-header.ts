import { foldWords } from "../base/fold-text";
import type { ColumnKey } from "../model/register";
import type { Template } from "../template/schema";
import type { ColumnSample } from "./column-sample";
import { guessColumns } from "./guess-columns";
import { findNamedColumn } from "./find-named-column";
import { findKnownHeader, sortWords } from "./known-headers";
import type { ColumnHeader } from "./read-header";
import {
  headerName,
  leaveNames,
  moveArea,
  moveByValues,
  moveTitle,
  readLevelsInForms,
  type ColumnRoles,
  type ColumnWords,
} from "./settle-by-values";
import { findSpreadColumns, type SpreadColumn } from "./spread-columns";

/** Which column of the register each column of a sheet is. */
export interface RegisterHeader {
  readonly columns: ReadonlyMap<ColumnKey, ColumnHeader>;
  /** How sure each is, 0–1: 1 for a known header or a person's word. */
  readonly confidence: ReadonlyMap<ColumnKey, number>;
  /** Columns that may be one of the register's, but not so surely that they are used. */
  readonly doubtful: readonly DoubtfulColumn[];
  /** Columns of the register that stand spread over several of the sheet. */
  readonly spread: readonly SpreadColumn[];
}

export interface DoubtfulColumn {
  readonly header: ColumnHeader;
  readonly id: ColumnKey;
  readonly confidence: number;
}

/** Fewer than this many known headers is not a register. */
const MIN_KNOWN = 4;

/** How sure a column is that says "Tên …" of something that the trade does not know. */
const BY_ITS_HEAD = 0.75;

/** How sure a header is that is one typing slip away from a known one. */
const SLIP = 0.9;

/**
 * Takes a table for a register when enough of its headers are the template's: by a person's word, by name or alias, by
 * the words of the whole header path in any order ("Khen thưởng › Năm" is "Năm khen thưởng"), one typing slip away, or
 * else by the likeness of header and contents to what a column holds. Else null. `forced`: a person said it is one.
 */
export function matchRegisterHeader(
  headers: readonly ColumnHeader[],
  template: Template,
  sampleOf: (column: number) => ColumnSample,
  words: ColumnWords = new Map(),
  forced = false,
): RegisterHeader | null {
  const columns = new Map<ColumnKey, ColumnHeader>();
  const confidence = new Map<ColumnKey, number>();
  const taken = new Set<number>();
  const take = (header: ColumnHeader, id: ColumnKey, sure: number): void => {
    columns.set(id, header);
    confidence.set(id, sure);
    taken.add(header.column);
  };
  for (const header of headers) {
    const said = words.get(headerName(header));
    if (said === undefined) continue;
    if (said !== "none" && !columns.has(said)) take(header, said, 1);
    taken.add(header.column);
  }
  for (const nameOf of [leafWords, pathWords, sortedPathWords, leafWords]) {
    const fuzzy = nameOf === leafWords && taken.size > 0;
    for (const header of headers) {
      if (taken.has(header.column)) continue;
      const name = nameOf(header.path);
      if (name === "") continue;
      const found = findKnownHeader(template, name, nameOf === sortedPathWords, fuzzy);
      if (found && !columns.has(found.id)) take(header, found.id, found.slip ? SLIP : 1);
    }
  }
  const roles: ColumnRoles = { columns, confidence, words, headers, template, sampleOf };
  moveByValues(roles);
  leaveNames(roles);
  for (const { column } of columns.values()) taken.add(column);
  const free = headers.filter((header) => !taken.has(header.column));
  const spread = findSpreadColumns(free, columns, template, sampleOf);
  for (const { parts } of spread) for (const { header } of parts) taken.add(header.column);
  const spreadIds = spread.flatMap(({ id, holdsNames }): readonly ColumnKey[] =>
    holdsNames ? [id, "name"] : [id],
  );
  const known = columns.size + spreadIds.length;
  const doubtful: DoubtfulColumn[] = [];
  const rest = headers.filter((header) => !taken.has(header.column));
  for (const guess of guessColumns(rest, columns, template, sampleOf)) {
    if (columns.has(guess.id) || spreadIds.includes(guess.id)) continue;
    if (guess.used) take(guess.header, guess.id, guess.confidence);
    else doubtful.push(guess);
  }
  const isTitle = ({ id }: DoubtfulColumn): boolean => id === "title";
  if (moveTitle(roles, spreadIds, doubtful.find(isTitle)?.header))
    doubtful.splice(0, doubtful.length, ...doubtful.filter((each) => !isTitle(each)));
  if (known >= MIN_KNOWN - 1 && !columns.has("title")) {
    const free = headers.filter((header) => !taken.has(header.column));
    const named = findNamedColumn(free, sampleOf, columns.has("name") || spreadIds.includes("name"));
    if (named) {
      take(named.header, named.id, BY_ITS_HEAD);
      doubtful.splice(0, doubtful.length, ...doubtful.filter((each) => each.id !== named.id));
    }
  }
  moveArea(roles);
  readLevelsInForms(roles, spreadIds);
  const ids = [...columns.keys(), ...spreadIds];
  const guessed = ids.length - known;
  const sorted = ids.filter((id) => SORTING.has(id)).length;
  if (sorted === SORTING.size && !ids.includes("title") && !ids.includes("name")) {
    const isAsked = doubtful.some(({ id }) => id === "title" || id === "name");
    const title = isAsked ? null : findTitle(rest, taken, sampleOf);
    if (title) doubtful.push({ header: title, id: "title", confidence: 0.4 });
    if ((isAsked || title) && ids.length >= MIN_KNOWN) return { columns, confidence, doubtful, spread };
  }
  const isRegister =
    isEnough(ids) &&
    (known >= MIN_KNOWN - 1 || (known >= 2 && ids.length > MIN_KNOWN) || guessed > MIN_KNOWN);
  const isForced = forced && (columns.has("title") || columns.has("name"));
  return isRegister || isForced ? { columns, confidence, doubtful, spread } : null;
}

/** A list whose columns choose a kind, a subject and a field is a register, whatever its headers say. */
const SORTING: ReadonlySet<ColumnKey> = new Set(["kind", "subject", "field"]);

/** The column that most likely says what is done: the one with the longest words, each its own. */
function findTitle(
  headers: readonly ColumnHeader[],
  taken: ReadonlySet<number>,
  sampleOf: (column: number) => ColumnSample,
): ColumnHeader | null {
  let best: ColumnHeader | null = null;
  let most = 0;
  for (const header of headers) {
    if (taken.has(header.column)) continue;
    const texts = sampleOf(header.column).values.filter((value) => typeof value === "string");
    const length = [...new Set(texts)].reduce((sum, text) => sum + text.length, 0);
    if (length > most) [best, most] = [header, length];
  }
  return best;
}

/** A register says what is done or who does it, and sorts it by something. */
function isEnough(ids: readonly ColumnKey[]): boolean {
  const has = (id: ColumnKey): boolean => ids.includes(id);
  return (
    (has("title") || has("name")) &&
    (has("unit") || has("field") || has("subject") || has("yearAwarded")) &&
    ids.length >= MIN_KNOWN
  );
}

function leafWords(path: readonly string[]): string {
  return foldWords(path.at(-1) ?? "");
}

function pathWords(path: readonly string[]): string {
  return foldWords(path.join(" "));
}

function sortedPathWords(path: readonly string[]): string {
  return sortWords(pathWords(path));
}
