import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Correction } from "../../core/model/correction";
import type { ReportColumn } from "../../core/model/report";
import type { Dispatch } from "../shared/dispatch";
import { formatPercent } from "../shared/format";
import type { Words } from "../words/words";
import { listRoles, nameRole, type ChosenRole } from "./column-roles";

export interface ColumnReadingProps {
  readonly sheet: string;
  readonly column: ReportColumn;
  /** A register's columns can be corrected; those of a table of figures follow from their headers. */
  readonly correctable: boolean;
  readonly correction: Correction | undefined;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  letter: {
    flexShrink: 0,
    minWidth: "24px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  header: { flex: "1 1 auto", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: { flex: "1 1 160px", minWidth: 0 },
  sure: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

/** One column: what its header says, what it was taken for and how surely, and a choice of something else. */
export function ColumnReading(props: ColumnReadingProps) {
  const { sheet, column, correctable, correction, dispatch, words } = props;
  const styles = useStyles();
  const { tables } = words.setup;
  const header = column.header === "" ? tables.noHeader : column.header;
  const sure = describeSureness(column, correction !== undefined, words);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span className={styles.letter}>{column.column}</span>
        <span className={styles.header} lang="vi">
          {header}
        </span>
      </div>
      <div className={styles.line}>
        {correctable && column.header !== "" ? (
          <Select
            className={styles.select}
            aria-label={tables.roleOf(header)}
            value={column.role}
            onChange={(_, { value }) =>
              dispatch({
                kind: "correct",
                correction: { kind: "column", sheet, header: column.header, role: value as ChosenRole },
              })
            }
          >
            {listRoles(words).map((role) => (
              <option key={role} value={role}>
                {nameRole(role, words)}
              </option>
            ))}
          </Select>
        ) : (
          <span className={styles.select}>{nameRole(column.role, words)}</span>
        )}
        <span className={styles.sure}>{sure}</span>
        {correction && (
          <Button size="small" onClick={() => dispatch({ kind: "uncorrect", correction })}>
            {tables.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}

function describeSureness({ confidence }: ReportColumn, byHand: boolean, words: Words): string {
  const { tables } = words.setup;
  if (byHand) return tables.byHand;
  return confidence >= 1 ? tables.sure : tables.unsure(formatPercent(confidence, words.language));
}
