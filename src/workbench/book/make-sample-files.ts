import type { KeptDocument } from "./kept-work";
import type { NamedFile } from "./workbook-service";

/** The invented commune as files: its register with the tables typed from it, and its report. Made when asked for. */
export async function makeSampleFiles(): Promise<{
  readonly workbook: NamedFile;
  readonly report: KeptDocument;
}> {
  const [{ createWorkbook }, { loadSample }] = await Promise.all([
    import("../../hosts/xlsx/create-workbook"),
    import("../../sample/load-sample"),
  ]);
  const { sheets, report } = await loadSample();
  return {
    workbook: { name: SAMPLE_NAME, bytes: createWorkbook(sheets) },
    report: { kind: "file", name: report.name, bytes: new TextEncoder().encode(report.text) },
  };
}

export const SAMPLE_NAME = "danh-sach-mau.xlsx";
