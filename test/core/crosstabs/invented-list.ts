import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { sheet } from "../../support/grid";

/** What an entry of the invented list says. */
export interface Work {
  readonly group: string;
  readonly title: string;
  readonly area: string;
  readonly who: string;
  readonly month: number;
  readonly praise: string;
}

export const GROUPS = ["Tổ Sông Đào", "Tổ Gò Mít", "Đội Bến Cát", "Lực lượng xung kích"];
export const AREAS = ["Sản xuất giỏi", "Giữ gìn an ninh trật tự", "Bảo vệ môi trường"];
const PRAISE = ["Giấy khen của Công ty", "Biểu dương", ""];

/** Numbers that are always the same and follow no pattern. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const dice = createDice(20_261_129);
export const WORKS: readonly Work[] = Array.from({ length: 90 }, (_, index) => ({
  group: GROUPS[dice(4)] ?? "",
  title: `Việc tốt thứ ${index + 1} ở đoạn kênh số ${dice(91)}`,
  area: AREAS[dice(3)] ?? "",
  who: dice(3) < 2 ? "Tập thể" : "Cá nhân",
  month: 1 + dice(12),
  praise: PRAISE[dice(3)] ?? "",
}));

export const count = (accepts: (work: Work) => boolean): number => WORKS.filter(accepts).length;

/** A list under headings that no template knows. */
export function plainList(write: (work: Work, index: number) => string = writeWork): SheetSnapshot {
  return sheet(
    "Sổ ghi",
    `SỔ GHI VIỆC TỐT NĂM 2026
    Số | Việc làm | Nhóm | Mảng | Ai làm | Tháng ghi nhận | Được tặng
    ${WORKS.map(write).join("\n")}`,
  );
}

export function writeWork({ title, group, area, who, month, praise }: Work, index: number): string {
  return `${index + 1} | ${title} | ${group} | ${area} | ${who} | Tháng ${month} | ${praise}`;
}

/** A table of `rows` by `columns` with its totals; `wrong` is added to the figure of the second row and first column. */
export function table(
  name: string,
  [corner, ...columns]: readonly string[],
  rows: readonly (readonly [string, (work: Work) => boolean])[],
  tests: readonly ((work: Work) => boolean)[],
  wrong = 0,
): SheetSnapshot {
  const line = (label: string, accepts: (work: Work) => boolean, more = 0): string =>
    [
      label,
      ...tests.map((test, index) => count((work) => accepts(work) && test(work)) + (index === 0 ? more : 0)),
    ].join(" | ");
  return sheet(
    name,
    `TỔNG HỢP VIỆC TỐT
    ${[corner, ...columns].join(" | ")}
    ${rows.map(([label, accepts], index) => line(label, accepts, index === 1 ? wrong : 0)).join("\n")}`,
  );
}

export const is =
  <Key extends keyof Work>(key: Key, value: Work[Key]) =>
  (work: Work): boolean =>
    work[key] === value;
export const any = (): boolean => true;

export const byGroup = GROUPS.map((group) => [group, is("group", group)] as const);
export const byWho = [is("who", "Tập thể"), is("who", "Cá nhân")];
