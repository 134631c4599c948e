import { foldText, foldWords, tidyText } from "../../base/fold-text";
import { EARLIEST_CUT, hashWord, isCut, type SketchOptions } from "./register-words";

/** Who a person is, as one string: without honorific, function and what follows the name; tone marks folded. */
export function personKey(name: string): string {
  return stripLeading(foldWords(cutRemark(name)), PERSON_PREFIXES);
}

/**
 * The same for a collective: "Tập thể Chi hội PN thôn Đoài" is "Chi hội Phụ nữ thôn Đoài". The short form is without the
 * name of its unit at the end: "Hội Phụ nữ xã Lũng Vài" of xã Lũng Vài.
 */
export function collectiveKey(name: string, unit: string): { readonly full: string; readonly short: string } {
  const words = foldWords(name).split(" ").flatMap(expandWord);
  const full = stripLeading(words.join(" "), COLLECTIVE_PREFIXES);
  const tail = foldWords(unit);
  const [, bare = ""] = /^(?:xa|phuong|thi tran) (.+)$/u.exec(tail) ?? [];
  // "Hội Phụ nữ xã" keeps the word that says what it is of.
  const own = [bare, tail].find((each) => each !== "" && full.endsWith(` ${each}`));
  return { full, short: own === undefined ? full : full.slice(0, -own.length - 1) };
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

const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "tap the chi hoi to doan lien hiep phu nu lhpn nong dan cuu chien binh ccb thanh nien tncs hcm ho minh mat tran " +
    "quoc viet nam mttq uy ban nhan ubnd hdnd ubmttq dang bo phong trao cong tac xa phuong thi tran huyen thon ban " +
    "ap khu pho tdp dan pho lang buon xom khoi van khanh truong mam non tieu hoc thcs thpt trung hoc co so " +
    "an quan su luc luong vu trang y te tram can bo cua va nguoi cao tuoi khuyen hop tac htx so"
  ).split(" "),
);

/** What offices write short, folded: they are the same associations. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  pn: "phu nu",
  lhpn: "phu nu",
  nd: "nong dan",
  hnd: "hoi nong dan",
  hpn: "hoi phu nu",
  ccb: "cuu chien binh",
  tn: "thanh nien",
  dtn: "doan thanh nien",
  mttq: "mat tran to quoc",
  ubmttq: "uy ban mat tran to quoc",
  ubnd: "uy ban nhan dan",
  hdnd: "hoi dong nhan dan",
  tdp: "to dan pho",
  kp: "khu pho",
  htx: "hop tac xa",
  lien: "",
  hiep: "",
};

function expandWord(word: string): readonly string[] {
  const expanded = Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : undefined;
  return expanded === undefined ? [word] : expanded.split(" ").filter(Boolean);
}

/** How a sieve sketches names: without all that the keys above may strip. */
export const NAME_SKETCH: SketchOptions = {
  passedOver: new Set(
    [...PERSON_PREFIXES, ...COLLECTIVE_PREFIXES].flatMap((phrase) => phrase.split(" ")).map(hashWord),
  ),
  expanded: new Map(
    Object.entries(ABBREVIATIONS).map(([word, meant]) => [
      hashWord(word),
      meant.split(" ").filter(Boolean).map(hashWord),
    ]),
  ),
  cut: true,
};
