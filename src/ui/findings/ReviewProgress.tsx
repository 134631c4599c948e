import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { countReview } from "../../app/select/count-review";
import { listShown } from "../../app/select/list-cards";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  progress: { flex: "1 1 120px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, fontVariantNumeric: "tabular-nums" },
  button: { minWidth: "auto" },
});

/** How far the review is, what can be mended at once, and the way back. */
export function ReviewProgress({
  state,
  dispatch,
  words,
}: {
  state: SessionState;
  dispatch: Dispatch;
  words: Words;
}) {
  const styles = useStyles();
  const { findings, language } = words;
  const { reviewed, total, safeFixes, fixed } = countReview(state);
  const shown = listShown(state).length;
  const progress = findings.progress(formatNumber(reviewed, language), formatNumber(total, language));
  const listed = total - fixed;
  return (
    <div className={styles.root}>
      <div className={styles.progress}>
        <p className={styles.text}>
          {shown === listed ? progress : `${progress} · ${findings.shown(formatNumber(shown, language))}`}
        </p>
        <ProgressBar thickness="large" aria-label={progress} value={reviewed} max={Math.max(1, total)} />
      </div>
      {state.undo.at(-1)?.kind === "fix" && (
        <Button className={styles.button} onClick={() => dispatch({ kind: "undo" })}>
          {words.shared.undo}
        </Button>
      )}
      {safeFixes > 0 && (
        <Button className={styles.button} onClick={() => dispatch({ kind: "preview-safe-fixes" })}>
          {findings.fixSafe(formatNumber(safeFixes, language))}
        </Button>
      )}
    </div>
  );
}
