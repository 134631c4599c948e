import { readDocxDocument } from "../../../src/documents/docx/read-docx-document";
import { readOdtDocument } from "../../../src/documents/odt/read-odt-document";
import { convertByLibreOffice, describeWithLibreOffice } from "../../support/libreoffice";
import { callNote, makeDocx, note, paragraph, run, table } from "../../support/make-docx";

describeWithLibreOffice("a report that LibreOffice saved as .odt", () => {
  it("has the text, the tables and the notes of the .docx it was", () => {
    const body =
      paragraph("BÁO CÁO KẾT QUẢ NĂM 2024") +
      paragraph(run("Toàn xã có 35 mô hình") + callNote(2) + run(", tăng 4 mô hình.")) +
      table([
        [
          { text: "Xã", merge: "restart" },
          { text: "Số hộ", span: 2 },
        ],
        [{ text: "", merge: "continue" }, "Nghèo", "Cận nghèo"],
        ["Lũng Cạn", "12", "30"],
      ]) +
      paragraph("Nơi nhận: Ban Thường trực.");
    const docx = makeDocx({ body, footnotes: note(2, "Trong đó 3 mô hình mới.") });
    const before = readDocxDocument("a.docx", docx);
    const after = readOdtDocument("a.odt", convertByLibreOffice(docx, "odt", "docx"));
    if (!before.ok || !after.ok) throw new Error("cannot be read");
    expect(after.value.text).toBe(before.value.document.text);
    const shape = ({ blocks }: typeof after.value) =>
      blocks.map(({ kind, cells, merges }) => ({ kind, cells, merges }));
    expect(shape(after.value)).toEqual(shape(before.value.document));
  });
});
