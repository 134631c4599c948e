import { foldWords, tidyText } from "../../base/fold-text";
import type { RegisterTable } from "../../model/register";
import { valueAt, type CellValue } from "../../model/workbook";
import { createCategoryFinder, type CategoryFinder } from "../../template/find-category";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { sheetOf } from "../shared/cell-fix";
import { shorten } from "../shared/places";
import { entryKey, entryPlace, findEntries, ownsCell } from "../shared/register-entries";
import { messages } from "./messages";

/** Titles of honour (danh hiệu thi đua) and forms of reward (hình thức khen thưởng) stand each in their own column. */
export const honourIsNotReward = defineRule({
  meta: {
    id: "honour-is-not-reward",
    family: "register",
    severity: "warning",
    fixable: "never",
    messages,
    summary: {
      vi: "Danh hiệu thi đua ghi ở cột hình thức khen thưởng, hoặc ngược lại",
      en: "A title of honour in the column of rewards, or the other way round",
    },
  },
  *check(facts) {
    const honours = createFinder(facts.template.honours);
    const rewards = createFinder(facts.template.rewards);
    for (const table of facts.register.tables) {
      yield* checkRewards(facts, table, honours, rewards);
      yield* checkHonours(facts, table, honours, rewards);
    }
  },
});

function* checkRewards(
  facts: Facts,
  table: RegisterTable,
  honours: CategoryFinder,
  rewards: CategoryFinder,
): Iterable<Draft> {
  const column = table.columns.get("awardForm");
  if (!column) return;
  const findings = findEntries(column, (value) => {
    const found = findIn(honours, value);
    return found === null ? null : { found, both: findIn(rewards, value) !== null };
  });
  const choices = facts.template.rewards.slice(0, 3).join(", ");
  for (const { entry, value, verdict } of findings) {
    if (!ownsCell(facts, table, column, entry)) continue;
    const { found, both } = verdict;
    const draft = describe(facts, table, { ...column, entry, value, found });
    if (both) yield { ...draft, messageId: "both", severity: "note" };
    else yield { ...draft, messageId: "honour", data: { ...draft.data, choices } };
  }
}

/** The other way round: a column headed "Danh hiệu…", which the register itself does not use. */
function* checkHonours(
  facts: Facts,
  table: RegisterTable,
  honours: CategoryFinder,
  rewards: CategoryFinder,
): Iterable<Draft> {
  const found = facts.tables.find((each) => each.id === table.table);
  const sheet = sheetOf(facts, table);
  if (!found || !sheet) return;
  const known = new Set(
    [...table.columns.values()].flatMap(
      (column) => column.parts?.map((part) => part.column) ?? [column.column],
    ),
  );
  for (const { column, path } of found.columns) {
    const header = path.at(-1) ?? "";
    if (known.has(column) || !/^(cac )?danh hieu\b/u.test(foldWords(header))) continue;
    for (let entry = 0; entry < table.rows.length; entry++) {
      const value = valueAt(sheet, table.rows[entry] ?? 0, column);
      const reward = findIn(rewards, value);
      if (reward === null || findIn(honours, value) !== null) continue;
      yield {
        ...describe(facts, table, { column, header, entry, value, found: reward }),
        messageId: "reward",
      };
    }
  }
}

interface Cell {
  readonly column: number;
  readonly header: string;
  readonly entry: number;
  readonly value: CellValue;
  readonly found: string;
}

function describe(
  facts: Facts,
  table: RegisterTable,
  { column, header, entry, value, found }: Cell,
): Omit<Draft, "messageId"> {
  const shown = tidyText(String(value));
  return {
    data: { header, value: shorten(shown), found },
    at: entryPlace(facts, table, column, entry),
    shown,
    expected: null,
    evidence: [],
    key: [...entryKey(table, entry), header, shown],
    group: `${foldWords(header)}|${foldWords(found)}`,
  };
}

function findIn(finder: CategoryFinder, value: CellValue): string | null {
  return typeof value === "string" && value !== "" ? (finder.within(value)?.name ?? null) : null;
}

function createFinder(names: readonly string[]): CategoryFinder {
  // "Chiến sĩ" and "chiến sỹ" are both written.
  return createCategoryFinder(
    names.map((name) => ({ id: name, name, aliases: [name.replace("sĩ", "sỹ"), name.replace("sỹ", "sĩ")] })),
  );
}
