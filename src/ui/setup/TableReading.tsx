import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Correction } from "../../core/model/correction";
import type { NormalisedValue, ReportTable } from "../../core/model/report";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";
import { ColumnReading } from "./ColumnReading";
import { listKinds, startOf, type ChosenKind } from "./column-roles";
import { Disclosure } from "./Disclosure";

export interface TableReadingProps {
  readonly table: ReportTable;
  readonly corrections: readonly Correction[];
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  kind: { fontWeight: tokens.fontWeightSemibold },
  place: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  readAs: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** One table as it was read: what it is, and what each of its columns holds. */
export function TableReading({ table, corrections, dispatch, words }: TableReadingProps) {
  const styles = useStyles();
  const { tables } = words.setup;
  const place = `${table.sheet}!${table.range}`;
  const readAs = listReadAs(table);
  return (
    <Disclosure
      title={
        <>
          <span className={styles.kind}>{tables.kinds[table.kind]}</span>{" "}
          <span className={styles.place}>
            {place} · {tables.rows(formatNumber(table.records, words.language))}
          </span>
        </>
      }
    >
      <Field label={tables.kindLabel}>
        <Select
          aria-label={tables.kindOf(place)}
          value={table.kind}
          onChange={(_, { value }) =>
            dispatch({
              kind: "correct",
              correction: {
                kind: "table",
                sheet: table.sheet,
                address: startOf(table),
                is: value as ChosenKind,
              },
            })
          }
        >
          {listKinds(words).map((kind) => (
            <option key={kind} value={kind}>
              {tables.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.columns}>
        {table.columns?.map((column) => (
          <ColumnReading
            key={column.column}
            sheet={table.sheet}
            column={column}
            correctable={table.kind === "register"}
            correction={corrections.find(
              (each) => each.kind === "column" && each.sheet === table.sheet && each.header === column.header,
            )}
            dispatch={dispatch}
            words={words}
          />
        ))}
      </div>
      {readAs.length > 0 && (
        <Disclosure title={tables.readAs}>
          <ul className={styles.readAs}>
            {readAs.map(({ address, from, to, entries }) => (
              <li key={`${address} ${to}`}>
                {tables.readAsItem(from, to, formatNumber(entries, words.language))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Disclosure>
  );
}

const MOST_WRITINGS = 100;

/** Other writings of one thing; what a cell says for the rows below it is no other writing. */
function listReadAs({ normalised = [] }: ReportTable): readonly NormalisedValue[] {
  return normalised.filter(({ from }) => from !== "").slice(0, MOST_WRITINGS);
}
