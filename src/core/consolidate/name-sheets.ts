/** Gives sheets names that Excel takes, none twice: cut to 31 letters, with ` (2)` where another has the name. */
export function createSheetNamer(reserved: readonly string[]): (wanted: string) => string {
  const taken = new Set(reserved.map(fold));
  return (wanted) => {
    const clean = wanted.replace(/[[\]:*?/\\'!]/gu, " ").trim() || "Biểu";
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? "" : ` (${number})`;
      const name = clean.slice(0, MAX_NAME - suffix.length).trimEnd() + suffix;
      if (taken.has(fold(name))) continue;
      taken.add(fold(name));
      return name;
    }
  };
}

const MAX_NAME = 31;

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
