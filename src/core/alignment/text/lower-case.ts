/** Lower case and composed, on one line. */
export function lowerCase(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
