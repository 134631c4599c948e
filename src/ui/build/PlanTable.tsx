import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { Words } from "../words/words";
import { layOutPreview, writePlanned, type PreviewCell } from "./lay-out-preview";

export interface PlanTableProps {
  readonly plan: SheetPlan;
  readonly words: Words;
}

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, fontWeight: "inherit" },
  border: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  fill: { backgroundColor: tokens.colorNeutralBackground3 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  italic: { fontStyle: "italic" },
  left: { textAlign: "left" },
  center: { textAlign: "center" },
  right: { textAlign: "right" },
  wide: {
    position: "sticky",
    left: 0,
    display: "inline-block",
    maxWidth: `calc(100cqi - 2 * ${tokens.spacingHorizontalM})`,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The first rows of a planned sheet, as it will stand in Excel. */
export function PlanTable({ plan, words }: PlanTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} lang="vi" aria-label={plan.name}>
      <colgroup>
        {plan.columnWidths.map((width, column) => (
          <col key={column} style={{ minWidth: `${Math.round(Math.min(width * WIDTH, WIDEST))}ch` }} />
        ))}
      </colgroup>
      <tbody>
        {layOutPreview(plan, MOST_ROWS).map(({ row, header, cells }) => (
          <tr key={row}>
            {cells.map((cell) => (
              <Cell key={cell.column} cell={cell} header={header} words={words} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows beyond these are in the sheet, not in the preview. */
export const MOST_ROWS = 100;

/** The preview is a little narrower than the sheet. */
const WIDTH = 0.8;
/** In characters: a table of few columns fills its page, and would leave no figure in sight here. */
const WIDEST = 24;

function Cell({ cell, header, words }: { cell: PreviewCell; header: boolean; words: Words }) {
  const styles = useStyles();
  const { style } = cell;
  const text = writePlanned(cell.content, style, words.language);
  const className = mergeClasses(
    styles.cell,
    style.border === true && styles.border,
    style.fill !== undefined && styles.fill,
    style.bold === true && styles.bold,
    style.italic === true && styles.italic,
    styles[style.horizontal ?? (cell.content?.kind === "text" ? "left" : "right")],
    // A line over the whole width is seen without scrolling to its middle.
    style.border !== true && styles.left,
  );

  const spans = { rowSpan: cell.rowSpan, colSpan: cell.columnSpan };
  return header && text !== "" ? (
    <th className={className} scope={cell.columnSpan > 1 ? "colgroup" : "col"} {...spans}>
      {text}
    </th>
  ) : (
    <td className={className} {...spans}>
      {style.border === true ? text : <span className={styles.wide}>{text}</span>}
    </td>
  );
}
