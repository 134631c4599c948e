import { tidyText } from "../../base/fold-text";
import type { EncodingFault } from "../../base/legacy-encoding";
import { findDominant } from "../../tables/read-writing";
import type { WorkbookSnapshot } from "../../model/workbook";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { setCellFix } from "../shared/cell-fix";
import { placeOf, shorten } from "../shared/places";
import { listTexts, type TextCell } from "./list-texts";
import { messages, toUnit } from "./messages";

/** Every text of a sheet, titles and headers included, is composed Unicode without characters that nobody sees. */
export const legacyEncoding = defineRule({
  meta: {
    id: "legacy-encoding",
    family: "register",
    severity: "warning",
    fixable: "safe",
    messages,
    toUnit,
    summary: {
      vi: "Chữ gõ bằng bảng mã cũ (TCVN3, VNI, VIQR), Unicode tổ hợp, ký tự không nhìn thấy",
      en: "Text in an old encoding (TCVN3, VNI, VIQR), decomposed Unicode, invisible characters",
    },
  },
  *check(facts) {
    for (const workbook of facts.workbooks) yield* checkWorkbook(facts, workbook);
  },
});

function* checkWorkbook(facts: Facts, workbook: WorkbookSnapshot): Iterable<Draft> {
  for (const sheet of workbook.sheets) {
    if (sheet.builtByKhop) continue;
    const registers = facts.register.tables.filter(
      (table) => table.workbook === workbook.name && table.sheet === sheet.name,
    );
    const found = listTexts(sheet, registers);
    const nearby = findDominant(found.map((cell) => cell.verdict));
    // Where a sheet surely holds an old encoding, a single odd word is read by it too.
    const all = nearby === null ? found : listTexts(sheet, registers, nearby);
    for (const cell of all) yield describe(facts, workbook.name, sheet.name, cell);
  }
}

function describe(facts: Facts, workbook: string, sheet: string, cell: TextCell): Draft {
  const { row, column, text, verdict } = cell;
  const fix = setCellFix(
    facts,
    { workbook, sheet },
    row,
    column,
    verdict.text,
    verdict.certain ? "safe" : "needs-review",
  );
  return {
    messageId: verdict.kind,
    data: describeText(text, verdict),
    at: placeOf(facts, { workbook, sheet }, row, column),
    shown: text,
    expected: verdict.text,
    evidence: [],
    key: [workbook, sheet, text],
    group: [verdict.kind, workbook, sheet].join("|"),
    ...(fix ? { fix } : {}),
  };
}

function describeText(text: string, { kind, text: clean }: EncodingFault): Draft["data"] {
  const fixed = shorten(tidyText(clean));
  switch (kind) {
    case "tcvn3":
    case "vni":
    case "viqr":
      return { value: shorten(text), fixed };
    case "decomposed":
      return { fixed };
    case "invisible": {
      const unseen = countMissing(text, clean);
      const codes = [...new Set(unseen)].map((character) => formatCode(character)).join(", ");
      return { fixed, count: unseen.length, characters: codes };
    }
    case "lookalike":
      return {
        fixed,
        characters: [...new Set(text.match(/[ÐƉð]/gu) ?? [])].map((each) => `“${each}”`).join(", "),
      };
  }
}

/** The characters of a text that its clean form has no longer, marks that were only put together aside. */
function countMissing(text: string, clean: string): readonly string[] {
  const kept = new Set(clean);
  return Array.from(text).filter((character) => !kept.has(character) && /[\p{Cc}\p{Cf}]/u.test(character));
}

function formatCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
