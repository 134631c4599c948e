import { formatAddress } from "../model/address";
import type { Document } from "../model/document";
import { shorten } from "../rules/shared/places";
import { chooseExcerpts, type Excerpt } from "./choose-excerpt";
import type { FoundCell } from "./find-cells";
import { markup, type Markup } from "./markup";
import type { Proof } from "./proof";
import { showCell } from "./show-value";
import { proofWordsOf } from "./words";

/** The cells drawn in a small table of what stands around them, one a table that they are of. */
export function drawExcerpts(cells: readonly FoundCell[], proof: Proof): readonly Markup[] {
  return chooseExcerpts(cells).map((excerpt) => drawExcerpt(excerpt, cells, proof));
}

function drawExcerpt(excerpt: Excerpt, cells: readonly FoundCell[], proof: Proof): Markup {
  const { table, first, columns, rows, left } = excerpt;
  const words = proofWordsOf(proof.language);
  const own = new Map(cells.filter((each) => isOf(each, excerpt)).map((each) => [keyOf(each), each]));
  const inSheet = first.sheet !== null;
  const caption = inSheet ? first.name.replace(/![^!]*$/u, "") : words.tableIn(first.name);
  const drawn = rows.map(
    ({ row, label, skips }) =>
      markup`<tr${skips ? SKIPS : null}><th scope="row">${
        inSheet ? markup`<span class="no">${row + 1}</span> ` : null
      }<span lang="vi">${shorten(label, 60)}</span></th>${columns.map(({ column }) => {
        const text = textOf(excerpt, row, column, proof);
        const cell = own.get(keyOf({ row, column }));
        return cell ? markup`<td class="own"${nameOf(cell)}>${text}</td>` : markup`<td>${text}</td>`;
      })}</tr>`,
  );
  return markup`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table class="excerpt"><caption>${caption}${
    table?.title[0] === undefined
      ? null
      : markup` · <span lang="vi">${shorten(table.title.join(" "), 90)}</span>`
  }</caption><thead><tr><td></td>${columns.map(
    ({ letter, label }) =>
      markup`<th scope="col"><span class="no">${letter}</span> <span lang="vi">${shorten(label, 60)}</span></th>`,
  )}</tr></thead><tbody>${drawn}</tbody></table></div>${
    left.length === 0
      ? null
      : markup`<p class="more">${words.alsoCells} ${left.map(
          (cell, index) =>
            markup`${index > 0 ? ", " : null}<span${nameOf(cell)}>${
              inSheet ? formatAddress(cell.row, cell.column) : ""
            } ${textOf(excerpt, cell.row, cell.column, proof)}</span>`,
        )}</p>`
  }`;
}

const SKIPS = markup` class="skips"`;

/** For programs that read the sheet: which cell of the Report it is. */
function nameOf({ name, sheet }: FoundCell): Markup | null {
  return sheet ? markup` data-cell="${name}"` : null;
}

function isOf(cell: FoundCell, { table, first }: Excerpt): boolean {
  return table ? cell.table === table : cell.table === null && cell.sheet === first.sheet;
}

function keyOf({ row, column }: Pick<FoundCell, "row" | "column">): string {
  return `${row},${column}`;
}

function textOf({ table, first }: Excerpt, row: number, column: number, proof: Proof): string {
  if (first.sheet) {
    const isFigure =
      !table || table.columns.some((each) => each.column === column && each.role === "measure");
    return showCell(first.sheet, row, column, proof.language, isFigure);
  }
  const span = table?.spans?.[row]?.[column];
  const text = documentOf(proof, table?.document)?.text ?? "";
  return span ? text.slice(span.start, span.end) : "";
}

function documentOf({ facts }: Proof, name: string | undefined): Document | undefined {
  return facts.documents.find((each) => each.name === name);
}
