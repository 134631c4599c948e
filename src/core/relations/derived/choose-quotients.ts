import type { Table } from "../../model/table";
import { parseIndexFormula } from "../../tables/index-formula";
import { isTotal, type Figures } from "../figures";
import { FIGURE } from "../quantity";
import { isRounding } from "./derived-fault";
import { boundQuotient, workOut, type Quotient } from "./quotient";

/** Columns on either side of a share that it may rest on. */
const REACH = 12;
/** What a quotient must score to be believed, in nats. */
const LEAST = 4;
/** Rows that are asked before all of them are. */
const ASKED = 60;

/** A column that follows from two others. */
export interface ChosenQuotient {
  readonly column: number;
  readonly quotient: Quotient;
  /** Rows in which it does not come out, and those in which it does. */
  readonly failing: readonly number[];
  readonly holding: readonly number[];
}

const chosen = new WeakMap<Figures, readonly ChosenQuotient[]>();

/** Shares, rates and growth by column: which two columns give them is what comes out in most rows. */
export function chooseQuotients(table: Table, figures: Figures): readonly ChosenQuotient[] {
  const known = chosen.get(figures);
  if (known) return known;
  const found: ChosenQuotient[] = [];
  const rows = listRows(figures);
  const totalRows = listTotalRows(figures);
  for (let column = 0; column < figures.columns; column++) {
    const declared = readDeclared(table, figures, column);
    const kind = figures.columnKinds[column];
    if (declared === null && kind !== "share" && kind !== "average") continue;
    const best = chooseQuotient(figures, column, rows, declared ?? listQuotients(figures, column, totalRows));
    if (best) found.push(best);
  }
  chosen.set(figures, found);
  return found;
}

/** Rows whose label says that they sum others. */
export function listTotalRows(figures: Figures): readonly number[] {
  return figures.rowWords.flatMap((words, row) =>
    figures.rowKinds[row] === "amount" && isTotal(words) ? [row] : [],
  );
}

function listRows(figures: Figures): readonly number[] {
  return Array.from({ length: figures.rows }, (_, row) => row).filter(
    (row) => figures.rowKinds[row] === "amount" || figures.rowKinds[row] === "share",
  );
}

/** `5=4:3` of the column-index row; a share may be written as a fraction or in hundredths. */
function readDeclared(table: Table, figures: Figures, offset: number): readonly Quotient[] | null {
  const column = table.columns.find((each) => each.column === offset + figures.left);
  const formula = column?.indexFormula === undefined ? null : parseIndexFormula(column.indexFormula);
  if (formula?.operation !== "quotient") return null;
  const [over, under] = formula.terms.map(
    ({ index }) => table.columns.find((each) => each.index === index)?.column,
  );
  if (over === undefined || under === undefined) return null;
  return [100, 1].map((factor) => ({
    kind: "share",
    over: over - figures.left,
    under: under - figures.left,
    totalRow: null,
    factor,
    declared: true,
  }));
}

function listQuotients(figures: Figures, column: number, totalRows: readonly number[]): readonly Quotient[] {
  const near: number[] = [];
  for (
    let other = Math.max(0, column - REACH);
    other <= Math.min(figures.columns - 1, column + REACH);
    other++
  )
    if (other !== column && figures.columnKinds[other] === "amount") near.push(other);
  const factors = figures.columnKinds[column] === "share" ? [100, 1] : [1, 1000, 1_000_000];
  const found: Quotient[] = [];
  for (const factor of factors) {
    for (const over of near) {
      for (const under of near) {
        if (over === under) continue;
        found.push({ kind: "share", over, under, totalRow: null, factor, declared: false });
        found.push({ kind: "growth", over, under, totalRow: null, factor, declared: false });
      }
      for (const totalRow of totalRows.slice(0, 3))
        found.push({ kind: "share", over, under: over, totalRow, factor, declared: false });
    }
  }
  return found;
}

function chooseQuotient(
  figures: Figures,
  column: number,
  rows: readonly number[],
  quotients: readonly Quotient[],
): ChosenQuotient | null {
  let best: (ChosenQuotient & { readonly score: number }) | null = null;
  const tries = quotients.some((each) => each.declared) ? 0 : Math.log(Math.max(1, quotients.length));
  const stride = Math.max(1, Math.floor(rows.length / ASKED));
  for (const quotient of quotients) {
    let hits = 0;
    for (let index = 0; index < rows.length; index += stride)
      if (testRow(figures, quotient, column, rows[index] ?? 0) === true) hits++;
    if (hits < (quotient.declared ? 0 : 2)) continue;
    const failing: number[] = [];
    const seen = new Set<number>();
    const holding: number[] = [];
    let score = -tries + (quotient.declared ? LEAST : 0);
    for (const row of rows) {
      const holds = testRow(figures, quotient, column, row);
      if (holds === false) failing.push(row);
      if (holds !== true) continue;
      holding.push(row);
      const at = row * figures.columns + column;
      const shown = figures.values[at] ?? 0;
      if (seen.has(shown) || shown === 0) continue;
      seen.add(shown);
      const step = 10 ** -(figures.decimals[at] ?? 0);
      const range =
        quotient.factor === 100
          ? 100
          : quotient.factor === 1
            ? Math.max(1, Math.abs(shown))
            : Math.abs(shown);
      score += Math.log(0.97 / Math.min(0.5, (2 * step) / range));
    }
    score -= 2.3 * failing.length;
    const most = Math.max(1, holding.length / (quotient.declared ? 1 : 10));
    if (score < LEAST || failing.length > most || (!quotient.declared && holding.length < 2)) continue;
    if (!best || score > best.score) best = { column, quotient, failing, holding, score };
  }
  return best;
}

/** Whether the row's figure is the quotient; null where one of the three is missing, or where rounding may explain it. */
function testRow(figures: Figures, quotient: Quotient, column: number, row: number): boolean | null {
  const at = row * figures.columns + column;
  if (figures.states[at] !== FIGURE) return null;
  const exact = workOut(figures, quotient, row);
  if (exact === null) return null;
  const shown = figures.values[at] ?? 0;
  const decimals = figures.decimals[at] ?? 0;
  if (isRounding(shown, exact, decimals)) return true;
  // 1.32 for 0.0132 is the same share in hundredths.
  const inHundredths = isRounding(shown / 100, exact, decimals + 2);
  if (shown !== 0 && (inHundredths || (decimals >= 2 && isRounding(shown, exact / 100, decimals))))
    return null;
  // Figures with decimals were rounded, and what is divided could have been a little more or less.
  const bounds = boundQuotient(figures, quotient, row, false);
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return bounds && bounds[0] - half <= shown && shown <= bounds[1] + half ? null : false;
}
