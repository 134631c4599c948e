import { NO_DECISIONS, type Decisions } from "../../../src/core/model/decisions";
import { readDecisions, writeDecisions } from "../../../src/core/review/decisions-file";

const DECISIONS: Decisions = {
  version: 1,
  dismissals: [
    { finding: "0a", rule: "r", place: "B!C1", fingerprint: "f", reason: "đã rõ", by: "Mùa A Dế", at: 5 },
    { finding: "0b", rule: "r", place: "B!C2", fingerprint: "f", reason: "ngày trước chưa ghi tên", at: 4 },
  ],
  reopenings: [{ finding: "0c", at: 9 }],
  links: [
    {
      document: "a.docx",
      section: "",
      quote: "3 tổ",
      head: "to",
      before: ["co"],
      after: [],
      nth: 0,
      target: { kind: "cell", sheet: "B", address: "C1" },
      by: "Mùa A Dế",
      at: 6,
    },
  ],
  corrections: [{ kind: "table", sheet: "B", address: "A1", is: "none", by: "Mùa A Dế", at: 7 }],
};

describe("a file of decisions", () => {
  it("says what was written into it", () => {
    expect(readDecisions(JSON.parse(writeDecisions(DECISIONS)))).toEqual({ ok: true, value: DECISIONS });
  });

  it("takes parts that are left out for empty", () => {
    expect(readDecisions({ version: 1 })).toEqual({ ok: true, value: NO_DECISIONS });
  });

  it.each([
    [undefined, "damaged", ""],
    [[], "damaged", ""],
    [{ dismissals: [] }, "damaged", "version"],
    [{ version: 2, judgements: [] }, "newer-version", "2"],
    [{ version: 1, judgements: [] }, "damaged", ""],
    [{ ...DECISIONS, dismissals: [{ ...DECISIONS.dismissals[0], by: 3 }] }, "damaged", "dismissals.0.by"],
    [{ ...DECISIONS, reopenings: [{ finding: "0c" }] }, "damaged", "reopenings.0.at"],
  ])("is refused as a whole: %j", (json, code, subject) => {
    expect(readDecisions(json)).toEqual({ ok: false, error: { code, subject } });
  });
});
