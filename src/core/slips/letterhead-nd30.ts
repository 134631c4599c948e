import { centred, DOTS, lengthOf, p, run, sideBySide, writePlaceAndDate } from "./paper-parts";
import type { Block, Paper, Paragraph } from "../model/paper";
import type { Office } from "./slip";

/** What differs between the forms: margins, sizes, what stands above and below the text. */
export interface PaperForm {
  readonly margins: Paper["margins"];
  readonly size: number;
  readonly head: (office: Office, about: readonly [string, string]) => readonly Block[];
  readonly foot: (office: Office) => readonly Block[];
}

/**
 * Decree 30/2020/NĐ-CP, Annex I: national name and motto, agency, number and symbol, place and date, name of the type
 * and what it is about, receivers, signature. A return slip is a “phiếu báo” (PB).
 */
export const ND30: PaperForm = {
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  size: 13,
  head: (office, about) => [
    sideBySide(WIDTHS, [...writeAgency(office), ...writeSymbol(office)], writeNation(office)),
    p([]),
    centred("PHIẾU BÁO", { bold: true, size: 14 }, { before: 6 }),
    centred(about[0], { bold: true, size: 14 }),
    centred(about[1], { bold: true, size: 14 }, { rule: { length: 45, width: TEXT_WIDTH } }),
  ],
  foot: ({ signerTitle, signer }) => [
    sideBySide(
      [85, 80],
      [
        p([run("Nơi nhận:", { bold: true, italic: true, size: 12 })]),
        p([run("- Như trên;", { size: 11 })]),
        p([run("- Lưu: VT, ……", { size: 11 })]),
      ],
      [
        centred((signerTitle ?? "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ").toUpperCase(), { bold: true, size: 13 }),
        ...SPACE_TO_SIGN,
        centred(signer ?? DOTS, { bold: signer !== undefined, size: 13 }),
      ],
    ),
  ],
};

const WIDTHS = [65, 100] as const;
const TEXT_WIDTH = 165;

function writeAgency({ agency, parent }: Office): readonly Paragraph[] {
  const name = (agency ?? DOTS).toUpperCase();
  const length = Math.min(30, Math.max(16, lengthOf(name, 12, true) / 2.5));
  return [
    ...(parent === undefined && agency !== undefined
      ? []
      : [centred((parent ?? DOTS).toUpperCase(), { size: 12 })]),
    centred(name, { bold: agency !== undefined, size: 12 }, { rule: { length, width: WIDTHS[0] } }),
  ];
}

function writeSymbol({ symbol }: Office): readonly Paragraph[] {
  return [centred(`Số: ……/PB-${symbol ?? "……"}`, { size: 13 }, { before: 4 })];
}

function writeNation({ place, date }: Office): readonly Paragraph[] {
  const motto = "Độc lập - Tự do - Hạnh phúc";
  return [
    centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 12 }),
    centred(
      motto,
      { bold: true, size: 13 },
      { rule: { length: lengthOf(motto, 13, true), width: WIDTHS[1] } },
    ),
    centred(writePlaceAndDate(place, date), { italic: true, size: 13 }, { before: 4 }),
  ];
}

/** Room for a signature and a stamp. */
export const SPACE_TO_SIGN: readonly Paragraph[] = [p([]), p([]), p([]), p([])];
