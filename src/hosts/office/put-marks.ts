import type { Mark } from "../../core/model/mark";
import { gatherRanges } from "../package/gather-ranges";
import { MARK_LOOKS, markFormula, RANGES_A_MARK, MARK_KINDS } from "../package/our-traces";
import type { OfficeSession } from "./office-session";
import { CALL_BYTES, type Step } from "./steps";

/** Puts marks on their cells: a conditional format for each severity and sheet, several where the cells are many. */
export function putMarks(marks: readonly Mark[], separator: OfficeSession["separator"]): readonly Step[] {
  const steps: Step[] = [];
  for (const sheet of new Set(marks.map((mark) => mark.sheet))) {
    for (const severity of MARK_KINDS) {
      const cells = marks.filter((mark) => mark.sheet === sheet && mark.severity === severity);
      for (const address of packAddresses(gatherRanges(cells), separator)) {
        steps.push({
          bytes: address.length + 6 * CALL_BYTES,
          queue: (desk) => {
            const areas = desk.sheet(sheet).getRanges(address).untrack();
            const format = areas.conditionalFormats.add("Custom").custom;
            format.rule.formula = `=${markFormula(severity)}`;
            format.format.fill.color = MARK_LOOKS[severity].fill;
            format.format.font.color = MARK_LOOKS[severity].color;
          },
        });
      }
    }
  }
  return steps;
}

function packAddresses(ranges: readonly string[], separator: string): readonly string[] {
  const packs: string[][] = [];
  let length = 0;
  for (const range of ranges) {
    const last = packs.at(-1);
    length += range.length + 1;
    if (last && last.length < RANGES_A_MARK && length <= MAX_ADDRESS) last.push(range);
    else {
      packs.push([range]);
      length = range.length;
    }
  }
  return packs.map((pack) => pack.join(separator));
}

/** Excel takes 8192 characters of addresses. */
const MAX_ADDRESS = 8000;
