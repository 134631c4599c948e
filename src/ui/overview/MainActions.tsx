import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countReview } from "../../app/select/count-review";
import { judgeWorkbook } from "../../app/select/judge-workbook";
import { needsCheck } from "../../app/select/needs-check";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";
import { StaleBar } from "../shared/StaleBar";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Two side by side where both fit, else one above the other.
  two: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  tall: { flex: "1 1 auto", minHeight: "40px", minWidth: "auto" },
  narrow: { flex: "1 1 auto", minWidth: "auto" },
});

/** What to do next: the likeliest first and largest. */
export function MainActions({
  state,
  dispatch,
  words,
}: {
  state: SessionState;
  dispatch: Dispatch;
  words: Words;
}) {
  const styles = useStyles();
  const { overview } = words;
  const { check } = state;
  const verdict = judgeWorkbook(state);
  const seeFirst = check !== null && !check.stale && countReview(state).openInAll > 0;
  const running = state.work.kind === "running" && state.work.task === "check";
  return (
    <div className={styles.root}>
      {state.tellsNoUndo && (
        <StaleBar
          text={overview.noUndoText}
          action={{ label: overview.noUndoSeen, onClick: () => dispatch({ kind: "put-undo-note-away" }) }}
        />
      )}
      {needsCheck(state) && <StaleBar text={overview.staleText} />}
      {check?.behind === true && (
        <StaleBar
          text={overview.behindText}
          action={{
            label: overview.recalculate,
            onClick: () => dispatch({ kind: "check", recalculate: true }),
          }}
        />
      )}
      <div className={styles.two}>
        {seeFirst && (
          <Button
            className={styles.tall}
            appearance="primary"
            onClick={() => dispatch({ kind: "go", screen: "findings" })}
          >
            {overview.seeFindings}
          </Button>
        )}
        <Button
          className={styles.tall}
          appearance={seeFirst ? "secondary" : "primary"}
          disabledFocusable={running}
          onClick={() => dispatch({ kind: "check" })}
        >
          {check === null ? overview.check : overview.checkAgain}
        </Button>
      </div>
      <div className={styles.two}>
        <Button className={styles.narrow} onClick={() => dispatch({ kind: "go", screen: "build" })}>
          {overview.build}
        </Button>
        <Button className={styles.narrow} onClick={() => dispatch({ kind: "go", screen: "report" })}>
          {overview.compareReport}
        </Button>
      </div>
      {verdict === "no-table" && (
        <div className={styles.two}>
          <Button className={styles.narrow} onClick={() => dispatch({ kind: "go", screen: "setup" })}>
            {overview.openSetup}
          </Button>
          {state.capabilities.workbook === "yes" && (
            <Button className={styles.narrow} onClick={() => dispatch({ kind: "insert-sample" })}>
              {overview.insertSample}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
