import { formatAddress, quoteSheetName } from "../../core/model/address";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { planRows, type BuiltSheet } from "./keep-old";
import { gridBands } from "./plan-grid";
import { CALL_BYTES, type Step } from "./steps";

/** Empties a sheet of ours and enters what the plan says: formats of numbers, links, contents, merges. */
export function fillSheet(sheet: BuiltSheet, plan: SheetPlan): readonly Step[] {
  const { name } = sheet;
  return [
    {
      bytes: 2 * CALL_BYTES,
      queue: (desk) => {
        const all = desk.range(name, planRows(sheet));
        all.unmerge();
        all.clear("All");
      },
    },
    ...enterNumberFormats(name, plan),
    ...enterLinks(name, plan),
    ...gridBands(plan).map(
      ({ range, entries, bytes }) =>
        ({
          bytes: bytes + CALL_BYTES,
          queue: (desk) => {
            desk.range(name, range).formulas = entries as unknown[][];
          },
        }) satisfies Step,
    ),
    ...plan.merges.map(
      (range) =>
        ({
          bytes: CALL_BYTES,
          queue: (desk) => desk.range(name, range).merge(),
        }) satisfies Step,
    ),
  ];
}

/** Before the contents: in a cell of the format Text, a number would be entered as text. */
function enterNumberFormats(name: string, plan: SheetPlan): readonly Step[] {
  return plan.styleRuns.flatMap(({ range, style }) => {
    const format = style.numberFormat ?? "General";
    if (format === "General") return [];
    return [
      {
        bytes: CALL_BYTES,
        queue: (desk) => {
          // One value for the whole range; the types know arrays alone.
          desk.range(name, range).numberFormat = format as unknown as unknown[][];
        },
      } satisfies Step,
    ];
  });
}

/** Before the looks, since Excel gives a link its own; before the contents, since a link may bring a text of its own too. */
function enterLinks(name: string, plan: SheetPlan): readonly Step[] {
  return plan.cells.flatMap(({ row, column, content }) => {
    if (content.kind !== "text" || !content.link) return [];
    const documentReference = `${quoteSheetName(content.link.sheet)}!${content.link.address}`;
    return [
      {
        bytes: CALL_BYTES + 2 * documentReference.length,
        queue: (desk) => {
          desk.range(name, formatAddress(row, column)).hyperlink = { documentReference };
        },
      } satisfies Step,
    ];
  });
}
