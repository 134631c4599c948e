import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";
import { describeCorrection, type ReadingCorrection } from "./column-roles";
import { Disclosure } from "./Disclosure";

export interface CorrectionListProps {
  readonly corrections: readonly ReadingCorrection[];
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
  },
  text: { overflowWrap: "anywhere", minWidth: 0 },
});

/** All corrections made, those of tables no longer read too: else nobody could take them back. */
export function CorrectionList({ corrections, dispatch, words }: CorrectionListProps) {
  const styles = useStyles();
  const { corrections: say } = words.setup;
  if (corrections.length === 0) return null;
  return (
    <Disclosure title={`${say.title} (${corrections.length})`}>
      <ul className={styles.list}>
        {corrections.map((correction) => {
          const what = describeCorrection(correction, words);
          return (
            <li key={what} className={styles.item}>
              <span className={styles.text}>{what}</span>
              <Button
                size="small"
                aria-label={say.removeLabel(what)}
                onClick={() => dispatch({ kind: "uncorrect", correction })}
              >
                {say.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
