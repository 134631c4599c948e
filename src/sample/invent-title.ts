import type { InventedUnit } from "./invent-units";
import type { Random } from "./random";
import { TASK_MANNERS, TITLES, type TitleWords } from "./words/titles";

/** Names a piece of work so that a reader knows what is done, how and where. Some people write "Mô hình" before it. */
export function inventTitle(field: string, isModel: boolean, unit: InventedUnit, random: Random): string {
  const words = TITLES[field] ?? OTHER;
  const work = random.pick(isModel ? words.models : words.tasks);
  const manner = random.pick(isModel ? words.manners : TASK_MANNERS);
  const title = `${work} ${manner} tại ${random.pick(unit.sites)}`;
  return isModel && random.chance(0.2) ? `Mô hình ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
}

const OTHER: TitleWords = TITLES["other"] ?? { models: [], manners: [], tasks: [] };
