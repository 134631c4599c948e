import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import { Section } from "../shared/Section";
import { StaleBar } from "../shared/StaleBar";
import type { Words } from "../words/words";
import { CorrectionList } from "./CorrectionList";
import { QuestionList } from "./QuestionList";
import { TableReading } from "./TableReading";

export interface TablesSectionProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  check: { alignSelf: "flex-start" },
});

/** What Khớp understood of the workbook: its questions, its tables, what a person said of them. */
export function TablesSection({ state, dispatch, words }: TablesSectionProps) {
  const styles = useStyles();
  const { tables: say } = words.setup;
  const { check, settings, capabilities } = state;
  const busy = state.work.kind === "running";
  const report = check?.analysis.report;
  const tables = report?.tables.filter((table) => table.document === undefined) ?? [];
  return (
    <Section title={say.title}>
      <p className={styles.text}>
        {report === undefined ? say.never : tables.length === 0 ? say.none : say.intro}
      </p>
      {report === undefined && (
        <Button
          className={styles.check}
          appearance="primary"
          disabled={busy}
          onClick={() => dispatch({ kind: "check" })}
        >
          {say.check}
        </Button>
      )}
      {check?.stale === true && !busy && (
        <StaleBar
          text={say.recheck}
          action={{ label: say.recheckNow, onClick: () => dispatch({ kind: "check" }) }}
        />
      )}
      <QuestionList
        questions={report?.questions ?? []}
        onReveal={capabilities.reveal === "yes" ? (place) => dispatch({ kind: "reveal", place }) : null}
        onAnswer={({ at, header }, role) => {
          if (header !== null)
            dispatch({ kind: "correct", correction: { kind: "column", sheet: at.sheet, header, role } });
        }}
        onDeclare={(total) => dispatch({ kind: "begin-sum", total })}
        words={words}
      />
      {tables.map((table) => (
        <TableReading
          key={table.id}
          table={table}
          corrections={settings.corrections}
          dispatch={dispatch}
          words={words}
        />
      ))}
      <CorrectionList
        corrections={settings.corrections.filter((each) => each.kind !== "sum")}
        dispatch={dispatch}
        words={words}
      />
    </Section>
  );
}
