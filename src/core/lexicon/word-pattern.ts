/** Words and phrases as alternatives, the longest first, to be set between letters that are none of theirs. */
function alternatives(phrases: readonly string[]): string {
  return [...phrases].sort((a, b) => b.length - a.length).join("|");
}

/** Finds any of the phrases as whole words anywhere in lower-case text. */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives(phrases)})(?!\\p{L})`, "u");
}

/** The same, every time they stand. */
export function everyOf(phrases: readonly string[]): RegExp {
  return new RegExp(anyOf(phrases).source, "gu");
}

/** Finds a phrase that the text ends with; `rest` is a pattern of what may still follow it. */
export function endsWith(phrases: readonly string[], rest = String.raw`\s?`): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives(phrases)})(?!\\p{L})${rest}$`, "u");
}

/** Finds a phrase that the text begins with. */
export function startsWith(phrases: readonly string[], before = String.raw`\s?`): RegExp {
  return new RegExp(`^${before}(?:${alternatives(phrases)})(?!\\p{L})`, "u");
}
