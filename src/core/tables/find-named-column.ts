import { foldWords } from "../base/fold-text";
import type { ColumnKey } from "../model/register";
import type { ColumnSample } from "./column-sample";
import type { ColumnHeader } from "./read-header";

/** Fewer values than this may differ by chance. */
const LEAST = 6;

/**
 * The column that names a list's entries, where its header says so in words of another movement ("Tên công trình", "Họ tên
 * chủ hộ") and next to no value comes twice; null where there is none. `hasName`: another column says who it is, so that only
 * what is done is still to be found ("Tác giả" beside "Tên sáng kiến").
 */
export function findNamedColumn(
  headers: readonly ColumnHeader[],
  sampleOf: (column: number) => ColumnSample,
  hasName: boolean,
): { readonly header: ColumnHeader; readonly id: ColumnKey } | null {
  for (const header of headers) {
    const words = foldWords(header.path.at(-1) ?? "");
    const isPerson = /^ho (?:va )?ten\b/u.test(words);
    if (isPerson ? hasName : !/^ten\b/u.test(words)) continue;
    const { values } = sampleOf(header.column);
    const texts = values.filter((value) => typeof value === "string" && /\p{L}{2}/u.test(value));
    if (texts.length < LEAST || texts.length * 10 < values.length * 9) continue;
    if (new Set(texts).size * 5 >= texts.length * 4) return { header, id: isPerson ? "name" : "title" };
  }
  return null;
}
