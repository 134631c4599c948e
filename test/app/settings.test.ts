import fc from "fast-check";
import { parseSettings, writeSettings } from "../../src/app/settings/parse-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../src/app/settings/settings";
import { describeTrouble } from "../../src/app/sentences/trouble";
import { defaultTemplate } from "../../src/core/template/default-template";

const FULL: Settings = {
  ...DEFAULT_SETTINGS,
  dismissals: [
    {
      finding: "0f",
      rule: "vague-title",
      place: "Danh sách!C9",
      fingerprint: "a1",
      reason: "tên đã được duyệt",
      at: 1_790_000_000_000,
    },
  ],
  links: [
    {
      document: "bao-cao.docx",
      section: "I. Kết quả",
      quote: "14 nhà",
      head: "nha",
      before: ["sua", "#"],
      after: [],
      nth: 1,
      target: {
        kind: "cell",
        workbook: "a.xlsx",
        sheet: "Nhà ở",
        address: "B2",
        row: "record: cao son",
        column: "nha",
      },
    },
  ],
  template: defaultTemplate(),
  corrections: [
    { kind: "column", sheet: "Danh sách", header: "Ghi chú", role: "none" },
    { kind: "table", sheet: "Danh sách", address: "A5", is: "register" },
    {
      kind: "sum",
      sheet: "Biểu 2",
      along: "cells",
      total: { address: "G5", row: "Xóm Đông", column: "Cả năm" },
      parts: [
        { address: "C5", row: "Xóm Đông", column: "Vụ chiêm", sign: 1 },
        { address: "D6", sign: -1 },
      ],
      nth: 1,
    },
  ],
  period: { from: 2021, to: 2025 },
  language: "en",
  live: false,
};

/** Settings with one declared sum, that part of it changed. */
function sum(changed: object): string {
  const parts = ["C2", "D2"].map((address) => ({ address, sign: 1 }));
  const declared = { kind: "sum", sheet: "A", along: "row", total: { address: "B2" }, parts, ...changed };
  return JSON.stringify({ version: 1, corrections: [declared] });
}

describe("settings as text", () => {
  it("come back as they were", () => {
    expect(parseSettings(writeSettings(FULL))).toEqual({ ok: true, value: FULL });
    expect(parseSettings(writeSettings(DEFAULT_SETTINGS))).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  it("have their defaults where nothing is said", () => {
    expect(parseSettings('\ufeff{"version":1}')).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  it.each([
    ["", "not-json", ""],
    ["null", "damaged", ""],
    ["[]", "damaged", ""],
    ['{"version":0}', "damaged", "version"],
    ['{"version":2,"all":"new"}', "newer-version", "2"],
    ['{"version":1,"live":"có"}', "damaged", "live"],
    ['{"version":1,"period":{"from":2025,"to":2021}}', "damaged", "period.to"],
    ['{"version":1,"dismissals":[{"finding":"a"}]}', "damaged", "dismissals.0.rule"],
    ['{"version":1,"links":[{}]}', "damaged", "links"],
    ['{"version":1,"template":{"id":"x"}}', "damaged", "template"],
    ['{"version":1,"corrections":[{"kind":"row"}]}', "damaged", "corrections.0.kind"],
    [sum({ total: { address: "tổng" } }), "damaged", "corrections.0.total.address"],
    [sum({ parts: [{ address: "B2", sign: 1 }] }), "damaged", "corrections.0.parts"],
    [sum({ parts: [0, 1].map(() => ({ address: "B2", sign: 2 })) }), "damaged", "corrections.0.parts.0.sign"],
    [sum({ along: "sheet" }), "damaged", "corrections.0.along"],
  ])("%s: %s at %s", (text, code, subject) => {
    expect(parseSettings(text)).toEqual({ ok: false, error: { code, subject } });
    for (const language of ["vi", "en"] as const) {
      const error = { code, subject } as never;
      expect(describeTrouble({ kind: "settings", error }, language)).toMatch(/\.$/u);
    }
  });

  it("never throw, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof parseSettings(text).ok === "boolean"),
    );
  });
});
