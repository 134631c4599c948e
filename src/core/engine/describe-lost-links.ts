import type { Language } from "../base/language";
import type { AppliedLinks } from "../links/apply-links";
import type { Gap } from "../model/report";

/** A remembered link that leads nowhere any more is told: the figure is then judged by its words alone. */
export function describeLostLinks(lost: AppliedLinks["lost"], language: Language): readonly Gap[] {
  return lost.map(({ link, gone }) => {
    const { document, quote, target } = link;
    const cell = target.kind === "cell" ? `${target.sheet}!${target.address}` : "";
    return { kind: "link-lost", document, message: SENTENCES[gone][language](document, quote, cell) };
  });
}

type Sentence = (document: string, quote: string, cell: string) => string;

const SENTENCES: Readonly<Record<"figure" | "cell", Readonly<Record<Language, Sentence>>>> = {
  figure: {
    vi: (document, quote) =>
      `Trong ${document} không còn thấy số liệu “${quote}” đã liên kết bằng tay: câu đã sửa nhiều hoặc đã bỏ. Liên kết lại nếu vẫn cần.`,
    en: (document, quote) =>
      `The figure “${quote}” linked by hand is no longer found in ${document}: its sentence was rewritten or removed. Link it again if it is still needed.`,
  },
  cell: {
    vi: (document, quote, cell) =>
      `Số liệu “${quote}” trong ${document} đã liên kết với ô ${cell}, nhưng ô đó không còn số liệu hoặc không còn trong biểu. Liên kết lại với ô đúng.`,
    en: (document, quote, cell) =>
      `The figure “${quote}” in ${document} was linked to ${cell}, which no longer holds a figure of a table. Link it to the right cell.`,
  },
};
