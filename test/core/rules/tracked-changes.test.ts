import { analyze } from "../../../src/core/engine/analyze";
import type { Finding } from "../../../src/core/model/finding";
import { trackedChanges } from "../../../src/core/rules/tracked-changes/index";
import { readDocxDocument } from "../../../src/documents/docx/read-docx-document";
import { makeDocx, paragraph, run } from "../../support/make-docx";

function check(body: string): readonly Finding[] {
  const read = readDocxDocument("du-thao.docx", makeDocx({ body }));
  if (!read.ok) throw new Error(read.error.code);
  return analyze([], [read.value.document], null).findings.filter(
    ({ rule }) => rule === trackedChanges.meta.id,
  );
}

const DELETED = '<w:del w:id="1" w:author="Lò Văn Pản"><w:r><w:delText>25</w:delText></w:r></w:del>';
const INSERTED = `<w:ins w:id="2" w:author="Lò Văn Pản">${run("26")}</w:ins>`;
const MOVED_AWAY = `<w:moveFrom w:id="3" w:author="Lò Văn Pản">${run(" tiêu biểu")}</w:moveFrom>`;
const MOVED_HERE = `<w:moveTo w:id="4" w:author="Lò Văn Pản">${run(" tiêu biểu")}</w:moveTo>`;

describe("tracked-changes", () => {
  it("says once a document how many there are, as a note; words moved are one change", () => {
    const [finding, ...others] = check(
      paragraph(run("Khen ") + DELETED + INSERTED + run(" tập thể")) +
        paragraph(run("Điển hình") + MOVED_AWAY + run(" năm nay") + MOVED_HERE),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "note", at: { kind: "text", quote: "Khen 26 tập thể" } });
    expect(finding?.message).toContain("3 chỗ sửa chưa duyệt");
  });

  it("counts those in footnotes, too", () => {
    const read = readDocxDocument(
      "du-thao.docx",
      makeDocx({
        body: paragraph(run("Khen 26 tập thể") + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        footnotes: `<w:footnote w:id="2">${paragraph(DELETED + INSERTED + run(" theo Quyết định"))}</w:footnote>`,
      }),
    );
    expect(read.ok && read.value.document.trackedChanges).toBe(2);
  });

  it("says nothing of a document whose changes were accepted, nor of one whose looks alone were changed", () => {
    const looks = '<w:rPr><w:b/><w:rPrChange w:id="5" w:author="Lò Văn Pản"><w:rPr/></w:rPrChange></w:rPr>';
    expect(check(paragraph(run("Khen 26 tập thể")))).toEqual([]);
    expect(check(paragraph(`<w:r>${looks}<w:t>Khen 26 tập thể</w:t></w:r>`))).toEqual([]);
  });
});
