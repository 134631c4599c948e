import type { SheetSnapshot } from "../../src/core/model/workbook";
import { sheet } from "./grid";

const USUAL =
  "Đơn vị | Loại | Tên mô hình, nội dung | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký";

/**
 * The register sheet "DS": its header in row 1 with the seven usual columns (A to G), then the further ones named here
 * (from H on), and an entry a line from row 2.
 */
export function registerSheet(
  drawing: string,
  further: readonly string[] = [],
  extra: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return sheet("DS", [[USUAL, ...further].join(" | "), drawing.trim()].join("\n"), extra);
}
