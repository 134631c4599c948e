import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countReview } from "../../app/select/count-review";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});

/** The marks on the cells, and what this Excel cannot do by itself. */
export function MarkActions({
  state,
  dispatch,
  words,
}: {
  state: SessionState;
  dispatch: Dispatch;
  words: Words;
}) {
  const styles = useStyles();
  const { capabilities, marks, check } = state;
  if (check === null || capabilities.workbook !== "yes") return null;
  const marked = marks !== "none" && state.marked?.length !== 0;
  const canMark = marked || (marks === "none" && countReview(state).openInAll > 0);
  if (!canMark && capabilities.live === "yes") return null;
  return (
    <div className={styles.root}>
      {canMark && (
        <>
          <Button onClick={() => dispatch({ kind: marked ? "unmark" : "mark" })}>
            {marked ? words.overview.unmark : words.overview.mark}
          </Button>
          <p className={styles.text}>{words.overview.markHint}</p>
        </>
      )}
      {capabilities.live === "too-old" && <p className={styles.text}>{words.overview.noWatch}</p>}
    </div>
  );
}
