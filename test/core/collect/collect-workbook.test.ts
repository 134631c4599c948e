import { foldWords } from "../../../src/core/base/fold-text";
import { collectWorkbook } from "../../../src/core/collect/collect-workbook";
import { listCollectedColumns, listEntries } from "../../../src/core/collect/list-entries";
import type { CellValue } from "../../../src/core/model/workbook";
import { readUnitFile } from "../../../src/hosts/read-unit-file";
import { UNSEEN_HEADERS } from "../../../src/sample/words/unseen-headers";
import { expectedValues, makeUnitFiles } from "../../support/unit-files";

describe("collectWorkbook", () => {
  const { register, files } = makeUnitFiles({ seed: 31, units: 35, entries: 1200 });
  const { template } = register;
  const columns = listCollectedColumns(template);
  const ids = template.columns.map((column) => column.id);

  it.each(files.map((file) => [file.name, file] as const))(
    "takes every entry of %s, each cell as it was meant",
    async (name, { bytes, entries }) => {
      const read = await readUnitFile(name, bytes);
      if (!read.ok) throw new Error(read.error.code);
      const file = collectWorkbook(read.value, template);
      const collected = [...listEntries(name, file, columns)];
      const told = file.facts.registers.flatMap(({ questions, unusedColumns }) =>
        [...questions, ...unusedColumns].map(({ header }) => header),
      );
      const lost = ids.filter((id) => told.includes(UNSEEN_HEADERS[id]));
      const rows = collected.map(({ values }) => values.slice(0, ids.length));
      const meant = entries.map((entry) => expectedValues(entry, ids, template));
      // A header nobody has seen, over cells that say nothing of it: not taken, and said so.
      const judge = (row: readonly CellValue[] | undefined) =>
        template.columns.map(({ id, holds }, at) =>
          lost.includes(id) ? "lost" : comparable(row?.[at] ?? "", holds),
        );
      expect(rows.map(judge)).toEqual(meant.map(judge));
      for (const { values } of collected)
        if (values[ids.length] !== name || Number(values.at(-1)) < 1) throw new Error("no source");
    },
  );

  const tiny = makeUnitFiles({ seed: 2, units: 60, entries: 100 });
  it("takes every entry of a unit that has one, two or three, whatever the layout", async () => {
    expect(tiny.files.length).toBeGreaterThan(45);
    for (const { name, bytes, entries } of tiny.files) {
      const read = await readUnitFile(name, bytes);
      if (!read.ok) throw new Error(read.error.code);
      const { facts } = collectWorkbook(read.value, tiny.register.template);
      const taken = facts.registers.reduce((sum, each) => sum + each.entries, 0);
      expect([name, taken]).toEqual([name, entries.length]);
    }
  });

  // Without a catalogue a letterhead's committee was once taken for the unit, and nothing said so.
  it.each(files.map((file) => [file.name, file] as const))(
    "knows the unit of %s without a catalogue, from a column or lines, or from the sheet",
    async (name, { bytes, unit }) => {
      const read = await readUnitFile(name, bytes);
      if (!read.ok) throw new Error(read.error.code);
      const { facts } = collectWorkbook(read.value, { ...template, units: [] });
      expect(facts.registers.length).toBeGreaterThan(0);
      for (const { units, unitFrom } of facts.registers) {
        expect(new Set(units.map((each) => foldWords(each.name)))).toEqual(new Set([foldWords(unit)]));
        expect([null, "sheet"]).toContain(unitFrom);
      }
    },
  );

  it("keeps the month of a date beside its year", async () => {
    const lines = [
      ["STT", "Tên mô hình", "Loại", "Đối tượng", "Tên tập thể, cá nhân", "Năm đăng ký"],
      [1, "Trồng quế", "Mô hình", "TT", "Chi bộ 1", "14/03/2021"],
      [2, "Tổ công nghệ", "Mô hình", "TT", "Chi bộ 2", 2021],
    ];
    const text = lines.map((line) => line.join(";")).join("\r\n");
    const read = await readUnitFile("xa-a.csv", new TextEncoder().encode(text));
    if (!read.ok) throw new Error(read.error.code);
    const at = ids.indexOf("yearRegistered");
    const collected = [...listEntries("xa-a.csv", collectWorkbook(read.value, template), columns)];
    expect(collected.map(({ values, months }) => [values[at], months?.[at] ?? null])).toEqual([
      [2021, 3],
      [2021, null],
    ]);
  });

  it("tells a group's line that nobody understands, though it ends the group before", async () => {
    const lines = [
      ["STT", "Tên mô hình", "Loại", "Đối tượng", "Tên tập thể, cá nhân", "Năm đăng ký"],
      ["I", "Lĩnh vực phát triển kinh tế"],
      [1, "Trồng quế", "Mô hình", "TT", "Chi bộ 1", 2021],
      ["II", "Chuyển đổi số"],
      [1, "Tổ công nghệ", "Mô hình", "TT", "Chi bộ 2", 2021],
    ];
    const text = lines.map((line) => line.join(";")).join("\r\n");
    const read = await readUnitFile("xa-a.csv", new TextEncoder().encode(text));
    if (!read.ok) throw new Error(read.error.code);
    const [facts] = collectWorkbook(read.value, template).facts.registers;
    expect(facts?.leftOut.map(({ why, row }) => [why, row])).toEqual([
      ["heading", 1],
      ["few-cells", 3],
    ]);
  });
});

/** Categories, units, years and flags to the letter; other texts by their words: an old writing may leave a mark open. */
function comparable(value: CellValue, holds: string): unknown {
  return holds === "text" ? foldWords(String(value).replace(/ñ/giu, "đ")) : value;
}
