/**
 * Whether a word is one Vietnamese syllable as the language builds them: onset, rime, tone. It need not be in a
 * dictionary. Both ways of placing the tone mark ("hòa", "hoà") hold.
 */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(TONE_MARKS)?.length ?? 0;
  if (tones > 1) return false;
  const bare = parts.replace(TONE_MARKS, "").normalize("NFC");
  const onset = ONSET.exec(bare)?.[0] ?? "";
  const rime = bare.slice(onset.length);
  // "gì", "giếng": the i of the onset belongs to the rime when nothing else is left for one.
  if (!isJoined(onset, rime) && !(onset === "gi" && RIMES.has(bare.slice(1)))) return false;
  // "quaỷ" is no way to write "quảy": a closing glide bears no tone mark.
  if (GLIDE_WITH_TONE.test(parts) && GLIDING.test(rime)) return false;
  // A syllable closed by p, t, c, ch has the tone sắc or nặng, never another.
  return !/(?:[ptc]|ch)$/u.test(bare) || STOP_TONES.test(parts);
}

/** Whether the onset may stand before the rime: c, k, q and g, ng, gh, ngh share their work by the vowel that follows. */
function isJoined(onset: string, rime: string): boolean {
  if (!RIMES.has(rime)) return false;
  const front = /^[eêiy]/u.test(rime);
  switch (onset) {
    case "c":
      return !front && !/^(?:o[aăe](?!o)|u[yêâơ])/u.test(rime);
    case "g":
    case "ng":
      return !front || rime.startsWith("i");
    case "k":
    case "gh":
    case "ngh":
      return front;
    default:
      return true;
  }
}

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const STOP_TONES = /[\u0301\u0323]/u;
const GLIDE_WITH_TONE = /[iyuo][\u0300\u0301\u0303\u0309\u0323]$/u;
const GLIDING = /(?:[aăâeêoôơư][iyuo]|iu|ui|uyu)$/u;

const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/u;

const RIMES: ReadonlySet<string> = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay",
    "ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong",
    "ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut",
    "uy uya uych uyên uyêt uynh uyp uyt uyu",
    "ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu",
    "y ych yêm yên yêng yêt yêu ynh yt",
  ].flatMap((line) => line.split(" ")),
);
