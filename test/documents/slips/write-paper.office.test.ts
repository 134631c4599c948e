import { convertByLibreOffice, describeWithLibreOffice } from "../../support/libreoffice";
import { make, OFFICE, SLIP } from "./make-slip";

describeWithLibreOffice("LibreOffice", () => {
  it("reads a slip of several pages to its last word", () => {
    const [item] = SLIP.items;
    const many = { ...SLIP, items: Array.from({ length: 60 }, () => item).flatMap((each) => each ?? []) };
    const text = new TextDecoder().decode(convertByLibreOffice(make("nd30", OFFICE, many), "txt", "docx"));
    expect(text).toContain("PHIẾU BÁO");
    expect(text.match(/Sửa thành 2021\./gu)).toHaveLength(60);
    expect(text).toContain("Lò Văn Mẫu");
  });
});
