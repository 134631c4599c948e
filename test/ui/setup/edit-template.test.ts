import { parseTemplate } from "../../../src/core/template/parse-template";
import { defaultTemplate } from "../../../src/core/template/default-template";
import {
  changeCategories,
  isInUse,
  readUnits,
  writeRows,
  writeUnits,
} from "../../../src/ui/setup/edit-template";

const TEMPLATE = defaultTemplate();

describe("fields and levels", () => {
  it("come back as they were when nothing was changed", () => {
    for (const dimension of ["fields", "levels"] as const)
      expect(changeCategories(TEMPLATE, dimension, writeRows(TEMPLATE[dimension]))).toEqual(TEMPLATE);
  });

  it("keep their id when renamed, and get one of their own when new", () => {
    const [first, ...rest] = writeRows(TEMPLATE.fields);
    const changed = changeCategories(TEMPLATE, "fields", [
      { ...first!, name: "  Kinh   tế ", aliases: "KT;; PTKT ;" },
      ...rest.slice(1),
      { id: null, name: "Chuyển đổi số", aliases: "" },
      { id: null, name: " ", aliases: "bỏ" },
      { id: null, name: "Môi trường", aliases: "" },
    ]);
    expect(changed.fields[0]).toEqual({ id: "economy", name: "Kinh tế", aliases: ["KT", "PTKT"] });
    expect(changed.fields.map((field) => field.id)).not.toContain("culture");
    expect(changed.fields.slice(-2).map((field) => field.id)).toEqual(["field-1", "field-2"]);
    expect(parseTemplate(changed, "vi").ok).toBe(true);
  });

  it("cannot go while a table names them", () => {
    expect(TEMPLATE.levels.map(({ id }) => isInUse(TEMPLATE, "levels", id))).toEqual([true, true, true]);
    expect(isInUse(TEMPLATE, "fields", "economy")).toBe(false);
    const relation = { id: "r", part: { field: "economy" }, whole: {} };
    expect(isInUse({ ...TEMPLATE, relations: [relation] }, "fields", "economy")).toBe(true);
  });
});

describe("the catalogue of units", () => {
  it("is one unit a line with its other names", () => {
    const units = [
      { name: "Xã Suối Mây", aliases: ["Suối Mây", "SM"] },
      { name: "Xã Bản Lúa", aliases: [] },
    ];
    expect(writeUnits(units)).toBe("Xã Suối Mây; Suối Mây; SM\nXã Bản Lúa");
    expect(readUnits(writeUnits(units))).toEqual(units);
  });

  it("is read as it is pasted from Excel, a unit named twice being one", () => {
    expect(readUnits("1\tXã Suối Mây\tSM\r\n2.\tXã Bản Lúa\r\n\r\n3\tXã Suối Mây\t Mây \n4\n")).toEqual([
      { name: "Xã Suối Mây", aliases: ["SM", "Mây"] },
      { name: "Xã Bản Lúa", aliases: [] },
    ]);
  });

  it("is composed, whatever the keyboard", () => {
    expect(readUnits("Xã Bản Lúa".normalize("NFD"))).toEqual([{ name: "Xã Bản Lúa", aliases: [] }]);
  });
});
