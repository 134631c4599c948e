import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});

/** The sheet that shows whoever signs that the rest agrees; there is something to show after a check. */
export function ProofAction({
  state,
  dispatch,
  words,
}: {
  state: SessionState;
  dispatch: Dispatch;
  words: Words;
}) {
  const styles = useStyles();
  if (state.check === null) return null;
  return (
    <div className={styles.root}>
      <Button onClick={() => dispatch({ kind: "save-proof" })}>{words.overview.proof}</Button>
      <p className={styles.text}>{words.overview.proofHint}</p>
    </div>
  );
}
