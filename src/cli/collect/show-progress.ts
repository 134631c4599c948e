import type { Language } from "../../core/base/language";

/** A line on stderr that counts files, where somebody watches a terminal. */
export function showProgress(
  total: number,
  language: Language,
): { readonly tell: (done: number) => void; readonly end: () => void } {
  if (!process.stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  const tell = (done: number): void => {
    const words = language === "vi" ? `Đã đọc ${done}/${total} tệp` : `${done}/${total} files read`;
    process.stderr.write(`\r${words}`);
  };
  return { tell, end: () => void process.stderr.write("\r\u001b[K") };
}
