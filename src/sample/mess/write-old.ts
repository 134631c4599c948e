import { writeTcvn3 } from "../faults/write-tcvn3";

/** The ways of writing Vietnamese from before Unicode, and two that only look like it. */
export type OldWriting = "tcvn3" | "vni" | "viqr" | "decomposed" | "unseen";

/** A text as someone with an old machine would type it. */
export function writeOld(text: string, writing: OldWriting): string {
  switch (writing) {
    case "tcvn3":
      return writeTcvn3(text);
    case "vni":
      return replaceLetters(text, VNI);
    case "viqr":
      return replaceLetters(text, VIQR);
    case "decomposed":
      return text.normalize("NFD");
    case "unseen":
      return text.replace(" ", "\u200b ") + "\ufeff";
  }
}

/** Letter by letter: the vowel, its own mark, its tone. */
function replaceLetters(text: string, { vowels, tones, dyet }: Spelling): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    if (letter === "đ" || letter === "Đ") return letter === "đ" ? dyet : dyet.toUpperCase();
    const parts = letter.normalize("NFD");
    const tone = TONES.find((each) => parts.includes(each)) ?? "";
    const vowel = parts.replace(tone, "").normalize("NFC");
    const isCapital = vowel !== vowel.toLowerCase();
    const base = vowels.get(vowel.toLowerCase());
    if (base === undefined && tone === "") return letter;
    const written = tones(base ?? vowel.toLowerCase(), tone);
    return isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  }).join("");
}

interface Spelling {
  readonly vowels: ReadonlyMap<string, string>;
  readonly tones: (vowel: string, tone: string) => string;
  readonly dyet: string;
}

/** Acute, grave, hook, tilde, dot below. */
const TONES = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"] as const;

const VIQR: Spelling = {
  vowels: new Map([
    ["ă", "a("],
    ["â", "a^"],
    ["ê", "e^"],
    ["ô", "o^"],
    ["ơ", "o+"],
    ["ư", "u+"],
  ]),
  tones: (vowel, tone) => vowel + ("'`?~."[TONES.indexOf(tone as (typeof TONES)[number])] ?? ""),
  dyet: "dd",
};

/** VNI writes breve and hat together with the tone in one character; i, ỵ have letters of their own. */
const VNI: Spelling = {
  vowels: new Map([
    ["ă", "aê"],
    ["â", "aâ"],
    ["ê", "eâ"],
    ["ô", "oâ"],
    ["ơ", "ô"],
    ["ư", "ö"],
  ]),
  tones: (vowel, tone) => {
    const at = TONES.indexOf(tone as (typeof TONES)[number]);
    if (at < 0) return vowel;
    if (vowel === "i") return "íìæóò".charAt(at);
    if (vowel === "y" && at === 4) return "î";
    if (vowel.endsWith("ê") && vowel.length === 2 && vowel.startsWith("a")) return `a${"éèúüë".charAt(at)}`;
    if (vowel.endsWith("â") && vowel.length === 2) return vowel.charAt(0) + "áàåãä".charAt(at);
    return vowel + "ùøûõï".charAt(at);
  },
  dyet: "ñ",
};
