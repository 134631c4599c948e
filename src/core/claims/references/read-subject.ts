import { foldWords } from "../../base/fold-text";

/** More words of a subject than these are never compared. */
const MOST_WORDS = 16;

/**
 * The first words of what a document is about, folded: those behind its date and issuer, up to the end of the item or
 * the next document, which is itself one word ("thực hiện Đề án số 02-ĐA/TU": `… de an 02`).
 */
export function readSubject(lower: string): readonly string[] {
  // "… ngày 18/6/2021, Đảng bộ xã kết nạp": behind a comma the sentence goes on.
  if (/^\s*,(?!\s*(?:về|v\/v)(?!\p{L}))/u.test(lower)) return [];
  // "… nêu trên không quy định": it was named before, and the sentence goes on.
  if (/^\s*(?:(?:(?:đã )?(?:nêu|nói|kể|dẫn) (?:ở )?trên|này|đó|đã|không|chưa|có|được)(?!\p{L}))/u.test(lower))
    return [];
  const cut =
    /[;.]\s|[;.]$|(?<!\p{L})và (?=\p{L}+(?: \p{L}+){0,2} số \d)/u.exec(lower)?.index ?? lower.length;
  const words = foldWords(lower.slice(0, Math.min(cut, LONGEST_SUBJECT))).split(" ");
  return dropLead(words.filter((word) => word !== "")).slice(0, MOST_WORDS);
}

const LONGEST_SUBJECT = 240;
const LEADS = ["ve", "viec", "v", "vv", "ban", "hanh", "la", "do", "khoa", "noi", "dung"];

/** "về việc ban hành Quy chế …" is the subject "quy chế …"; a term in brackets is no part of it. */
function dropLead(words: readonly string[]): readonly string[] {
  let at = 0;
  while (at < words.length && (LEADS.includes(words[at] ?? "") || /^[ivx]+$/u.test(words[at] ?? ""))) at++;
  return words.slice(at);
}

/** `same`: the words say the same thing; `other`: they say another; `unknown`: too few, or neither. */
export function compareSubjects(a: readonly string[], b: readonly string[]): "same" | "other" | "unknown" {
  const length = Math.min(a.length, b.length, 12);
  if (length < 3) return "unknown";
  const [first, second] = [a.slice(0, length + 2), b.slice(0, length + 2)];
  if (numbersDiffer(a, b)) return "other";
  const share = countShared(first, second) / length;
  if (share >= 0.8 && length >= 4) return "same";
  return share < 0.4 ? "other" : "unknown";
}

function countShared(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  let shared = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return shared;
}

/** "năm 2020" and "năm 2021" are two subjects; a year that one of them leaves out is no difference. */
function numbersDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a, b].map((words) => new Set(words.filter((word) => /^\d+$/u.test(word))));
  if (!first || !second) return false;
  return ![...first].every((word) => second.has(word)) && ![...second].every((word) => first.has(word));
}
