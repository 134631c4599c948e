/** A user's text must not become a heading, a link or a table in another's document. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/gu, "\\$&");
}
