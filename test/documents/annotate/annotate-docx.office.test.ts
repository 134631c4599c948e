import { convertByLibreOffice, describeWithLibreOffice } from "../../support/libreoffice";
import { makeDocx, paragraph, run, table } from "../../support/make-docx";
import { annotate, plainText } from "./annotate-words";

describeWithLibreOffice("LibreOffice opens the commented document", () => {
  it("with the comments at the right words", () => {
    const bytes = makeDocx({
      body:
        paragraph(
          `${run("Từ năm 2021 có 257 tập thể, ")}${run("532 cá nhân", "<w:b/>")}${run(" được khen")}`,
        ) +
        table([
          ["Năm", "Tổng số"],
          ["2021", "75"],
        ]),
    });
    const odt = new TextDecoder().decode(
      convertByLibreOffice(annotate(bytes, "257 tập thể, 532 cá", "75"), "fodt", "docx"),
    );
    const found = [
      ...odt.matchAll(
        /<office:annotation [^>]*office:name="([^"]*)"[^>]*>([^]*?)<\/office:annotation>([^]*?)<office:annotation-end office:name="\1"\/>/gu,
      ),
    ].map(([, , comment = "", words = ""]) => [
      plainText(words),
      /về .*/u.exec(plainText(comment))?.[0],
      comment.includes("<dc:creator>Khớp</dc:creator>"),
    ]);
    expect(found).toEqual([
      ["257 tập thể, 532 cá", "về 257 tập thể, 532 cá", true],
      ["75", "về 75", true],
    ]);
  });
});
