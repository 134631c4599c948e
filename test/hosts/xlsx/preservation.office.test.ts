import { unzipSync } from "fflate";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { convertByLibreOffice, describeWithLibreOffice } from "../../support/libreoffice";
import { unwrap } from "../host-contract";
import { fullWorkbook } from "./full-workbook";
import { NAME, workThrough } from "./work-through";

describeWithLibreOffice("a full workbook in LibreOffice", () => {
  it("opens after all that was done, calculates anew, and still has what was beside the cells", async () => {
    const saved = convertByLibreOffice(await workThrough(fullWorkbook()), "xlsx", "xlsm");
    const { sheets } = unwrap(readXlsx(NAME, saved));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Danh sách",
      "Khen thưởng",
      "Phân tích",
      "Biểu khen thưởng",
      "Biểu lĩnh vực",
      "Biểu đơn vị",
      "Kết quả kiểm tra",
    ]);
    expect(sheets[1]?.values[1]).toEqual([2020, 30, 51, 81]);
    expect(sheets[1]?.values[4]).toEqual(["Tổng cộng", 83, 142, 81 + 80 + 65]);
    expect(sheets[1]?.values[7]?.[1]).toBe(12);
    const names = Object.keys(unzipSync(saved)).join("\n");
    for (const kind of [
      "charts/chart1",
      "media/image1",
      "pivotTable1",
      "comments1",
      "tables/table1",
      "customXml",
    ])
      expect(names).toContain(kind);
  }, 180_000);
});
