import * as SheetJS from "@e965/xlsx";
import { createRandom } from "../../src/sample/random";

/** A workbook of words that repeat, words that do not, and numbers, as a register has them; written by SheetJS. */
export function makeGrid(rows: number, columns: number): Uint8Array {
  const random = createRandom(1);
  const words = [
    "Tập thể",
    "Cá nhân",
    "Phát triển kinh tế",
    "Văn hóa - xã hội",
    "Xã An Sơn",
    "Trường Hòa Sơn",
  ];
  const grid: (string | number)[][] = [];
  for (let row = 0; row < rows; row++) {
    grid.push(
      Array.from({ length: columns }, (_, column) => {
        if (column % 3 === 0) return random.pick(words);
        return column % 3 === 1 ? `Mô hình số ${row} ở cột ${column}` : random.int(0, 100_000);
      }),
    );
  }
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet(grid), "S");
  return new Uint8Array(
    SheetJS.write(book, { type: "array", bookSST: true, compression: true }) as ArrayBuffer,
  );
}
