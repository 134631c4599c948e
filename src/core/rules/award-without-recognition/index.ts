import type { Localized } from "../../base/language";
import { tidyText } from "../../base/fold-text";
import { rawAt, type ColumnKey, type RegisterTable } from "../../model/register";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { shorten } from "../shared/places";
import { entryKey, entryName, entryPlace, readStated, readYears } from "../shared/register-entries";
import { messages } from "./messages";

/** A reward needs a recognition, of the same year or earlier. A list without recognitions says nothing of them. */
export const awardWithoutRecognition = defineRule({
  meta: {
    id: "award-without-recognition",
    family: "register",
    severity: "error",
    fixable: "never",
    messages,
    summary: {
      vi: "Khen thưởng khi chưa được công nhận",
      en: "A reward for what was never recognised",
    },
  },
  *check(facts) {
    for (const table of facts.register.tables) {
      if (table.columns.has("yearRecognised")) yield* checkEntries(facts, table);
    }
  },
});

/** What shows that an entry was rewarded, the most telling first. */
const AWARDS: readonly ColumnKey[] = ["yearAwarded", "levelAwarded", "awardForm"];

function* checkEntries(facts: Facts, table: RegisterTable): Iterable<Draft> {
  const awards = AWARDS.filter((id) => table.columns.has(id)).map((id) => ({
    id,
    stated: readStated(table, id),
  }));
  const yearAwarded = readYears(table, "yearAwarded");
  const yearRecognised = readYears(table, "yearRecognised");
  const recognitionStated = readStated(table, "yearRecognised");
  const levelStated = readStated(table, "levelRecognised");
  for (let entry = 0; entry < table.rows.length; entry++) {
    const award = awards.find((each) => each.stated(entry));
    if (!award) continue;
    const recognised = yearRecognised(entry);
    const awarded = yearAwarded(entry);
    // A level of recognition without its year is a gap, not a missing recognition: `required-cell-empty`.
    if (recognised === 0 && !recognitionStated(entry) && !levelStated(entry))
      yield describeUnrecognised(facts, table, award.id, entry);
    else if (recognised > 0 && awarded > 0 && awarded < recognised)
      yield describeEarly(facts, table, entry, awarded, recognised);
  }
}

function describeUnrecognised(facts: Facts, table: RegisterTable, id: ColumnKey, entry: number): Draft {
  const raw = tidyText(String(rawAt(table, "yearRecognised", entry)));
  const award = tidyText(String(rawAt(table, id, entry)));
  return {
    ...describe(facts, table, id, entry, [raw]),
    messageId: "notRecognised",
    data: {
      entry: entryName(table, entry),
      header: table.columns.get(id)?.header ?? "",
      award: shorten(award),
      recognisedHeader: table.columns.get("yearRecognised")?.header ?? "",
      recognised: raw === "" ? BLANK : { vi: `ghi “${raw}”`, en: `says “${raw}”` },
    },
    shown: award,
    group: "notRecognised",
  };
}

const BLANK: Localized = { vi: "để trống", en: "is empty" };

function describeEarly(
  facts: Facts,
  table: RegisterTable,
  entry: number,
  awarded: number,
  recognised: number,
): Draft {
  return {
    ...describe(facts, table, "yearAwarded", entry, [String(awarded), String(recognised)]),
    messageId: "awardedBefore",
    data: { entry: entryName(table, entry), award: String(awarded), recognised: String(recognised) },
    shown: awarded,
    group: "awardedBefore",
  };
}

function describe(
  facts: Facts,
  table: RegisterTable,
  id: ColumnKey,
  entry: number,
  figures: readonly string[],
): Omit<Draft, "messageId" | "data" | "shown"> {
  const recognised = table.columns.get("yearRecognised");
  const raw = rawAt(table, "yearRecognised", entry);
  return {
    at: entryPlace(facts, table, table.columns.get(id)?.column ?? 0, entry),
    expected: null,
    evidence: recognised
      ? [
          {
            at: entryPlace(facts, table, recognised.column, entry),
            shown: typeof raw === "number" ? raw : tidyText(String(raw)) || null,
            label: recognised.header,
          },
        ]
      : [],
    key: [...entryKey(table, entry), id, ...figures],
  };
}
