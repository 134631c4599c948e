import { foldWords } from "../base/fold-text";
import type { Template } from "../template/schema";

/**
 * The one unit of the catalogue that a file's name tells, or else its folder's, tone marks, spaces and the words for xã,
 * phường aside ("05_BinhPhu-2022.xlsx" is Xã Bình Phú); `null` where it tells none, or two.
 */
export function matchFileUnit(fileName: string, template: Template): string | null {
  const [file = "", ...folders] = fileName
    .replace(/\.\w{2,5}$/u, "")
    .split("/")
    .reverse();
  for (const words of [file, ...folders]) {
    const unit = matchWords(words, template);
    if (unit !== null) return unit;
  }
  return null;
}

function matchWords(words: string, template: Template): string | null {
  const stem = ` ${separate(words)} `;
  const joined = stem.replaceAll(" ", "");
  const found: { readonly name: string; readonly length: number }[] = [];
  for (const { name, aliases } of template.units) {
    const lengths = [name, ...aliases].map((each) => measureMatch(separate(each), stem, joined));
    const length = Math.max(...lengths);
    if (length > 0) found.push({ name, length });
  }
  const longest = Math.max(0, ...found.map((each) => each.length));
  const [first, ...rest] = found.filter((each) => each.length === longest);
  return first && rest.length === 0 ? first.name : null;
}

/** How much of the file's name the unit explains: its whole name counts before its name without "xã". */
function measureMatch(words: string, stem: string, joined: string): number {
  if (words.length < 3) return 0;
  if (stem.includes(` ${words} `) || joined.includes(words.replaceAll(" ", ""))) return words.length;
  const bare = words.replace(GENERIC, "");
  if (bare === words || !bare.includes(" ")) return 0;
  return stem.includes(` ${bare} `) || joined.includes(bare.replaceAll(" ", "")) ? bare.length : 0;
}

/** Folded words; "BinhPhu" is two. */
function separate(text: string): string {
  return foldWords(text.normalize("NFC").replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 "));
}

const GENERIC = /^(?:xa|phuong|thi tran|thi xa|huyen|chi bo|dang bo|dang uy|chi dang bo)\s+/u;
