import { foldText, foldWords, tidyText } from "../../base/fold-text";
import { EARLIEST_CUT, hashWord, isCut } from "./register-words";

/** Who a person is, as one string: without honorific, function and what follows the name; tone marks folded. */
export function personKey(name: string): string {
  return stripLeading(foldWords(cutRemark(name)), PERSON_PREFIXES);
}

/** The same for a collective: "Tập thể Chi bộ thôn Đoài" is "Chi bộ thôn Đoài". */
export function collectiveKey(name: string): string {
  return stripLeading(foldWords(name), COLLECTIVE_PREFIXES);
}

/** What a model is, as one string: without the words that only say that it is one. */
export function titleKey(title: string): string {
  return stripLeading(foldWords(title), TITLE_PREFIXES);
}

/** Whether a collective's name has common words only, so that each unit may have one of the name: "Hội Nông dân xã". */
export function isCommonCollective(key: string): boolean {
  return key.split(" ").every((word) => COMMON_WORDS.has(word) || /^\d+$/u.test(word));
}

/**
 * Whether two names that fold alike differ in a mark that both write: "Hoa" and "Hòa" are two people. Where one is typed
 * without marks, or a mark only stands on another letter ("Hoà", "Hòa"), they are one.
 */
export function differInMarks(first: string, second: string): boolean {
  const [a, b] = [splitWords(cutRemark(first)), splitWords(cutRemark(second))];
  // From the end, since a title may stand in front of one of them.
  const length = Math.min(a.length, b.length);
  const [one, other] = [a.slice(-length), b.slice(-length)];
  if (!one.some(isMarked) || !other.some(isMarked)) return false;
  return one.some((word, index) => {
    const twin = other[index] ?? "";
    return foldText(word) === foldText(twin) && sortMarks(word) !== sortMarks(twin);
  });
}

function isMarked(word: string): boolean {
  return foldText(word) !== word;
}

/** "Nguyễn Văn An, Trưởng thôn" and "Nguyễn Văn An (xã Sơn An)" name Nguyễn Văn An. */
function cutRemark(name: string): string {
  const text = tidyText(name);
  for (let index = EARLIEST_CUT; index < text.length; index++) {
    if (isCut(text.charCodeAt(index))) return text.slice(0, index);
  }
  return text;
}

function stripLeading(words: string, prefixes: readonly string[]): string {
  let rest = words;
  for (;;) {
    const prefix = prefixes.find((each) => rest.startsWith(`${each} `));
    if (prefix === undefined) return rest;
    const shorter = rest.slice(prefix.length + 1);
    // A one-word rest is no name: "Anh Đức" is the name itself.
    if (prefixes === PERSON_PREFIXES && !shorter.includes(" ")) return rest;
    rest = shorter;
  }
}

function splitWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A word with its letters and marks in order, so that where a mark stands does not matter. */
function sortMarks(word: string): string {
  return Array.from(word.normalize("NFD")).sort().join("");
}

/** The longest first: "chi bộ" before "chị". */
const PERSON_PREFIXES = [
  "ong",
  "ba",
  "anh",
  "chi",
  "dong chi",
  "d c",
  "dc",
  "co giao",
  "thay giao",
  "thay",
  "co",
  "bac si",
  "bs",
  "ky su",
  "ks",
  "thac si",
  "ths",
  "tien si",
  "ts",
  "pho bi thu",
  "bi thu",
  "chi bo",
  "dang uy",
  "pho chu tich",
  "chu tich",
  "pho chu nhiem",
  "chu nhiem",
  "truong thon",
  "truong ban",
  "truong ap",
  "truong xom",
  "to truong",
  "chi hoi truong",
  "thuong uy",
  "dai uy",
  "trung uy",
  "thieu ta",
  "trung ta",
].sort((a, b) => b.length - a.length);

const COLLECTIVE_PREFIXES = ["tap the", "can bo va nhan dan", "can bo nhan dan", "nhan dan", "can bo"];

const TITLE_PREFIXES = ["mo hinh", "noi dung", "viec lam", "dan van kheo", "dvk", "ve", "trong", "mh"];

const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "tap the chi hoi to doan lien hiep phu nu lhpn nong dan cuu chien binh ccb thanh nien tncs hcm ho minh mat tran " +
    "quoc viet nam mttq uy ban nhan ubnd hdnd ubmttq dang bo phong trao cong tac xa phuong thi tran huyen thon ban " +
    "ap khu pho tdp dan pho lang buon xom khoi van khanh truong mam non tieu hoc thcs thpt trung hoc co so " +
    "an quan su luc luong vu trang y te tram can bo cua va nguoi cao tuoi khuyen hop tac htx so"
  ).split(" "),
);

/** Words that a first sieve by `hashWords` passes over: all that the keys above may strip. */
export const STRIPPED_WORDS: ReadonlySet<number> = new Set(
  [...PERSON_PREFIXES, ...COLLECTIVE_PREFIXES, ...TITLE_PREFIXES]
    .flatMap((phrase) => phrase.split(" "))
    .map(hashWord),
);
