import { foldToneStyle } from "../../base/fold-text";
import { rankOfPlace } from "./item-kind";

interface RunName {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds runs of three or more bare or quoted names parted by commas: "xã Đồi Xanh, Suối Mây và Nà Hương". A run of places of
 * different sizes is an address, or several ("thôn Đoài, xã An Khê, thôn Tây, xã An Khê"), and is left out.
 */
export function* readNameRuns(text: string): Iterable<readonly RunName[]> {
  for (const match of text.matchAll(QUOTED)) {
    yield Array.from(match[0].matchAll(/“([^“”]+)”/gu), ({ 0: all, 1: words = "", index }) => {
      const from = match.index + index;
      return { key: foldToneStyle(words), from, to: from + all.length };
    });
  }
  for (const match of text.matchAll(RUN)) {
    const names: RunName[] = [];
    const ranks = new Set<number>();
    let at = match.index;
    for (const part of match[0].split(/(, | và )/u)) {
      const words = part.trim();
      if (words !== "," && words !== "và" && words !== "") {
        const rank = HEAD.test(words) ? rankOfPlace(words) : 0;
        if (rank > 0) ranks.add(rank);
        names.push({ key: foldToneStyle(words.replace(HEAD, "")), from: at, to: at + part.length });
      }
      at += part.length;
    }
    if (ranks.size < 2 && names.some(({ key }) => key.includes(" "))) yield names;
  }
}

const HEADS = "xã|phường|thị trấn|thôn|bản|xóm|ấp|làng|buôn|tổ dân phố|khu phố|huyện|thị xã|ông|bà|đồng chí";
const HEAD = new RegExp(`^(?:${HEADS})\\s+(?=[\\p{Lu}\\d])`, "iu");
const NAME = String.raw`(?:(?:${HEADS}) )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*| [IVX]{1,4}(?!\p{L})| \d{1,2}(?!\d)){0,4}`;
/** The name ends where a mark, a bracket, "và" or the sentence ends: "Hội Nông dân" is no bare name. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\d])${NAME}(?:, ${NAME}){2,}(?: và ${NAME})?(?=[,.;:)…]|\s*$|\s\()`,
  "gu",
);
const QUOTED = /“[^“”]{3,80}”(?:[,;] “[^“”]{3,80}”)+(?: và “[^“”]{3,80}”)?/gu;
