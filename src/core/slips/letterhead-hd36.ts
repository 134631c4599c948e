import { centred, DOTS, lengthOf, p, run, sideBySide, writePlaceAndDate } from "./paper-parts";
import { SPACE_TO_SIGN, type PaperForm } from "./letterhead-nd30";

/**
 * Guideline 36-HD/VPTW (2018) for documents of the Party: the Party's name with a line as long below it, agency and star,
 * number and symbol without a colon, five hyphens below what it is about. Its list of types has no “phiếu báo”: a return
 * slip is a “thông báo” (TB).
 */
export const HD36: PaperForm = {
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  size: 14,
  head: ({ agency, parent, symbol, place, date }, about) => [
    sideBySide(
      WIDTHS,
      [
        ...(parent === undefined && agency !== undefined
          ? []
          : [centred((parent ?? DOTS).toUpperCase(), { size: 14 })]),
        centred((agency ?? DOTS).toUpperCase(), { bold: agency !== undefined, size: 14 }),
        centred("*", { size: 14 }),
        centred(`Số ……-TB/${symbol ?? "……"}`, { size: 14 }),
      ],
      [
        centred(
          PARTY,
          { bold: true, size: 15 },
          { rule: { length: lengthOf(PARTY, 15, true), width: WIDTHS[1] } },
        ),
        centred(writePlaceAndDate(place, date), { italic: true, size: 14 }, { before: 6 }),
      ],
    ),
    p([]),
    centred("THÔNG BÁO", { bold: true, size: 16 }, { before: 6 }),
    centred(about[0], { bold: true, size: 15 }),
    centred(about[1], { bold: true, size: 15 }),
    centred("-----", { size: 14 }, { after: 4 }),
  ],
  foot: ({ signerTitle, signer }) => [
    sideBySide(
      [85, 80],
      [
        p([run("Nơi nhận:", { underline: true, size: 14 })]),
        p([run("- Như trên,", { size: 12 })]),
        p([run("- Lưu ……", { size: 12 })]),
      ],
      [
        centred((signerTitle ?? "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ").toUpperCase(), { bold: true, size: 14 }),
        ...SPACE_TO_SIGN,
        centred(signer ?? DOTS, { bold: signer !== undefined, size: 14 }),
      ],
    ),
  ],
};

const WIDTHS = [72, 93] as const;
const PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
