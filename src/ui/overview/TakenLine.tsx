import { Link, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { SessionState } from "../../app/session/state";
import { listTaken } from "../../core/render/describe-taken";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";

export interface TakenLineProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  part: { fontWeight: tokens.fontWeightSemibold },
});

/** What was taken from the workbook without asking, and from where; each part leads to where it is changed. */
export function TakenLine({ state, dispatch, words }: TakenLineProps) {
  const styles = useStyles();
  const details = state.check?.analysis.report.templateDetails;
  const parts = details ? listTaken(details, words.language) : [];
  if (parts.length === 0) return null;
  const { taken } = words.overview;
  return (
    <p className={styles.line}>
      {taken.lead}{" "}
      {parts.map(({ part, text, from }, index) => (
        <span key={part}>
          {index > 0 && "; "}
          <Tooltip relationship="description" content={taken.change}>
            <Link
              as="button"
              inline
              className={styles.part}
              onClick={() => dispatch({ kind: "go", screen: "setup" })}
            >
              {text}
            </Link>
          </Tooltip>{" "}
          {from}
        </span>
      ))}
      .
    </p>
  );
}
