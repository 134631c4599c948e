import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { compareWithLast } from "../../app/select/compare-runs";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber, formatTime } from "../shared/format";
import { useNow } from "../shared/use-now";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  button: { minWidth: "auto" },
});

/** What is new, gone and still there since the check before; nothing where nothing has moved. */
export function SinceLine({
  state,
  dispatch,
  words,
}: {
  state: SessionState;
  dispatch: Dispatch;
  words: Words;
}) {
  const styles = useStyles();
  const now = useNow();
  const comparison = compareWithLast(state);
  if (!comparison || !state.since) return null;
  const { new: fresh, changed, still, gone } = comparison;
  if (fresh.length + changed.length + gone.length === 0) return null;
  const { findings, language } = words;
  const count = (value: number) => formatNumber(value, language);
  const isShown = state.review.filters.since === "new";
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        {findings.since(
          formatTime(state.since.at, now, words),
          count(fresh.length),
          count(gone.length),
          count(changed.length + still.length),
        )}
      </p>
      {(fresh.length > 0 || isShown) && (
        <Button
          size="small"
          className={styles.button}
          aria-pressed={isShown}
          onClick={() => dispatch({ kind: "filter", filters: { since: isShown ? null : "new" } })}
        >
          {findings.onlyNew}
        </Button>
      )}
    </div>
  );
}
