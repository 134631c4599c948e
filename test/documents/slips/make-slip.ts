import { layOutSlip } from "../../../src/core/slips/lay-out-slip";
import type { Office, Slip, SlipLayout } from "../../../src/core/slips/slip";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { writePaper } from "../../../src/documents/slips/write-paper";

/** A unit with an error and a note, in words that want to be more than text. */
export const SLIP: Slip = {
  unit: "Xã Lũng Vài",
  workbook: "danh-sach.xlsx",
  items: [
    {
      severity: "error",
      findings: 1,
      place: "Trang Danh sách, ô D12",
      message: 'Ô ghi “=HYPERLINK("http://x")” & <b>{ PAGE }</b>\ud800',
      shown: "+cmd|' /C calc'!A0",
      expected: "2021",
      mend: "Sửa thành 2021.",
    },
    {
      severity: "note",
      findings: 1,
      place: "Trang Danh sách, ô E3",
      message: "Tên chung chung.",
      shown: "",
      expected: "",
      mend: "Ghi rõ.",
    },
  ],
};

export const OFFICE: Office = {
  agency: "Ban Dân vận",
  parent: "Huyện ủy Vầu Sơn",
  place: "Vầu Sơn",
  date: "05/12/2022",
  deadline: "12/12/2022",
  symbol: "BDV",
  signerTitle: "Trưởng ban",
  signer: "Lò Văn Mẫu",
};

/** The slip as a .docx. */
export const make = (layout: SlipLayout, office: Office = OFFICE, slip = SLIP): Uint8Array =>
  writePaper(layOutSlip(slip, defaultTemplate(), office, layout));
