import type { SheetSnapshot } from "../../src/core/model/workbook";
import { registerSheet } from "./register-sheet";

/**
 * A register sheet "DS" without summary tables, all its entries models registered and recognised in 2021 but where said
 * otherwise: economy 12 collectives and 25 individuals, culture 14 and 31, defence 8 and 22 (of them 9 of 2020).
 */
export function countedRegister(): SheetSnapshot {
  const lines = [
    ...entries("Kinh tế", "Tập thể", 12),
    ...entries("Kinh tế", "Cá nhân", 25),
    ...entries("Văn hóa - xã hội", "Tập thể", 14),
    ...entries("Văn hóa - xã hội", "Cá nhân", 31),
    ...entries("Quốc phòng - an ninh", "Tập thể", 8),
    ...entries("Quốc phòng - an ninh", "Cá nhân", 13),
    ...entries("Quốc phòng - an ninh", "Cá nhân", 9, 2020),
  ];
  return registerSheet(lines.join("\n"), ["Năm công nhận"]);
}

function entries(field: string, subject: string, count: number, year = 2021): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `Xã Lũng Vài | Mô hình | Việc ${field} số ${index + 1} năm ${year} | ${subject} | Người thứ ${index + 1} | ${field} | ${year} | ${year}`,
  );
}
