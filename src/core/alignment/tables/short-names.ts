/**
 * What each label is called by where a description stands behind its name: "Tuyến 12" of "Tuyến 12: Bến xe - Chợ Mới", "Dự án 3" of
 * "Dự án 3 - Nước sạch", "Kè Nà Lốc" of "Kè Nà Lốc (giai đoạn 2)". `null` where nothing follows, or where two labels would be called alike.
 */
export function readShortNames(labels: readonly string[]): (label: string) => string | null {
  const names = new Map(labels.map((label) => [label, readName(label)]));
  const seen = new Map<string, number>();
  for (const [label, name] of names) {
    const key = (name ?? label).trim().toLowerCase();
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return (label) => {
    const name = names.get(label) ?? null;
    return name === null || seen.get(name.toLowerCase()) !== 1 ? null : name;
  };
}

function readName(label: string): string | null {
  const [colon = "", ...behind] = label.split(": ");
  if (behind.length > 0 && isName(colon)) return colon.trim();
  const [head = "", ...rest] = label.split(/ [-–] /u);
  if (rest.length > 0 && /\d$/u.test(head) && isName(head)) return head.trim();
  const [outside = "", ...inside] = label.split(" (");
  return inside.length > 0 && isName(outside) ? outside.trim() : null;
}

/** A few words, and none of those that lead a list in. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    !/^(?:trong|chia|bao|gồm|tổng|cộng)(?!\p{L})/iu.test(text.trim())
  );
}

const MOST_WORDS = 8;
