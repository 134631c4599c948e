import { sheet, workbook } from "../../support/grid";
import { unwrap } from "../host-contract";
import { measure, openOffice } from "./open-office";

const start = workbook(sheet("Số liệu", "1"));

describe("settings in the workbook", () => {
  it("are not there at first, then are what was saved last, in one part", async () => {
    const { excel, host } = openOffice(start);
    expect(unwrap(await host.settings.load())).toBeNull();
    const texts = ['{"lý do":"<&>\\"’ ]]> \\u0001"}', "{}", '{\n\t"dài": "' + "ế".repeat(5000) + '"\r\n}'];
    for (const text of texts) {
      const { value, syncs } = await measure(excel, () => host.settings.save(text));
      unwrap(value);
      expect(syncs).toBeLessThanOrEqual(2);
      expect(unwrap(await host.settings.load())).toBe(text);
      expect(excel.workbook.xmlParts.all).toHaveLength(1);
    }
    expect(excel.undo.clearedBy).toEqual([]);
  });

  it("leave other parts alone, and say so when theirs is damaged", async () => {
    const { excel, host } = openOffice(start);
    excel.workbook.xmlParts.add({ id: "{1}", xml: '<other xmlns="urn:other">x</other>' });
    expect(unwrap(await host.settings.load())).toBeNull();
    unwrap(await host.settings.save("{}"));
    expect(excel.workbook.xmlParts.all[0]?.xml).toBe('<other xmlns="urn:other">x</other>');
    const ours = excel.workbook.xmlParts.all[1]!;
    excel.workbook.xmlParts.update(ours.id, { xml: '<khop xmlns="urn:khop:settings:1"><b' });
    expect(await host.settings.load()).toMatchObject({ ok: false });
  });
});
