import { ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { isMarkFormula } from "../package/our-traces";
import { askInHalves } from "./ask-in-halves";

/** Our conditional formats on a sheet, by their ids. */
export interface SheetFormats {
  readonly sheet: string;
  readonly ours: readonly string[];
  /** Rules that have no formula yet: one of ours that was broken off looks so. */
  readonly blank: readonly string[];
}

/** Asks for the rules of a sheet, given by its id; the function it gives takes the answer once the batch was sent. */
export function askFormats(context: Excel.RequestContext, sheet: string): () => SheetFormats {
  // The range must be kept until the answer was taken: the rules are reached through it.
  const asked = { whole: context.workbook.worksheets.getItem(sheet).getRange() };
  const formats = asked.whole.conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => {
    const rules = formats.items.map(readRule);
    asked.whole.untrack();
    return sortRules(sheet, rules);
  };
}

/**
 * The same where Excel would not answer for all sheets together: a rule that was duplicated, or that Ctrl+Z brought back, is
 * listed and then not found (office-js 5222, 6396, 6827, 6835). `unread` are the sheets with such a rule; the others of their
 * rules are read one by one.
 */
export async function findFormatsAround(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<
  Result<{ readonly formats: readonly SheetFormats[]; readonly unread: readonly string[] }, HostError>
> {
  const whole = await askInHalves(context, sheets, async (some) => {
    const takes = some.map((sheet) => askFormats(context, sheet));
    await context.sync();
    return takes.map((take) => take());
  });
  if (!whole.ok) return whole;
  const { answers, refused } = whole.value;
  const formats = [...answers];
  for (const sheet of refused) {
    const rules = await findOneByOne(context, sheet);
    if (!rules.ok) return rules;
    formats.push(sortRules(sheet, rules.value));
  }
  return ok({ formats, unread: refused });
}

async function findOneByOne(
  context: Excel.RequestContext,
  sheet: string,
): Promise<Result<readonly Rule[], HostError>> {
  const rulesOf = (): Excel.ConditionalFormatCollection =>
    context.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
  const counted = await askInHalves(context, [sheet], async () => {
    const asked = { count: rulesOf().getCount() };
    await context.sync();
    return [asked.count.value];
  });
  if (!counted.ok) return counted;
  const [count = 0] = counted.value.answers;
  const places = Array.from({ length: count }, (_, place) => place);
  const read = await askInHalves(context, places, async (some) => {
    const asked = some.map((place) => {
      const format = rulesOf().getItemAt(place);
      format.load("id,type,customOrNullObject/rule/formula");
      return format;
    });
    await context.sync();
    return asked.map(readRule);
  });
  return read.ok ? ok(read.value.answers) : read;
}

interface Rule {
  readonly id: string;
  /** Null for a rule of another kind. */
  readonly formula: string | null;
}

function readRule({ id, type, customOrNullObject: custom }: Excel.ConditionalFormat): Rule {
  return { id, formula: type === "Custom" && !custom.isNullObject ? custom.rule.formula : null };
}

function sortRules(sheet: string, rules: readonly Rule[]): SheetFormats {
  const idsOf = (fits: (formula: string) => boolean): readonly string[] =>
    rules.filter(({ formula }) => formula !== null && fits(formula)).map(({ id }) => id);
  return { sheet, ours: idsOf(isMarkFormula), blank: idsOf((formula) => /^=?$/u.test(formula)) };
}
