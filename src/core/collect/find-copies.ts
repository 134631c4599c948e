/** A file by its name, its folders before it, and the fingerprint of its bytes; `null` where these are not to be had. */
export interface NamedContent {
  readonly name: string;
  readonly hash: string | null;
}

/**
 * Of files with the same bytes all but one are copies: for each file the name of the one it is a copy of, or `null`. The
 * one that stays is the first whose name is not a copy's ("danh-sach.xlsx" before "danh-sach (1).xlsx"), else the first.
 */
export function findCopies(files: readonly NamedContent[]): readonly (string | null)[] {
  const kept = new Map<string, NamedContent>();
  for (const file of files) {
    if (file.hash === null) continue;
    const known = kept.get(file.hash);
    if (!known || (isNamedAsCopy(known.name) && !isNamedAsCopy(file.name))) kept.set(file.hash, file);
  }
  return files.map((file) => {
    const of = file.hash === null ? undefined : kept.get(file.hash);
    return !of || of === file ? null : of.name;
  });
}

/** As systems and programs name copies: "ds (1).xlsx", "ds - Copy.xlsx", "Copy of ds.xlsx", "ds - Bản sao.xlsx". */
function isNamedAsCopy(name: string): boolean {
  const file = name.split("/").at(-1) ?? "";
  return COPY.test(file.replace(/\.\w{2,5}$/u, "").normalize("NFC"));
}

const COPY =
  /\(\d{1,3}\)$|[\s_-](?:copy|bản[\s_-]sao|ban[\s_-]sao|sao chép)(?:[\s_-]?\(?\d{0,3}\)?)$|^(?:copy of|bản sao của)\s/iu;
