import { makeStyles, tokens } from "@fluentui/react-components";
import type { FixPreview } from "../../app/session/review";
import { ConfirmDialog } from "../shared/ConfirmDialog";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";
import { FixChangeRow } from "./FixChangeRow";

export interface FixDialogProps {
  readonly preview: FixPreview;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

/** More rows than anyone reads; the rest is counted. */
const MOST = 200;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0, textWrap: "pretty" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  undoable: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Each cell as it is and as it would be; nothing is changed before it is confirmed. */
export function FixDialog({ preview, dispatch, words }: FixDialogProps) {
  const styles = useStyles();
  const { findings, language } = words;
  const safe = preview.of === "safe";
  const { changes, left } = preview;
  return (
    <ConfirmDialog
      open
      title={safe ? findings.fixAllTitle : findings.fixTitle}
      confirmLabel={findings.fixConfirm(formatNumber(changes.length, language))}
      confirmDisabled={changes.length === 0}
      onConfirm={() => dispatch({ kind: "confirm-fix" })}
      onCancel={() => dispatch({ kind: "cancel-fix" })}
      words={words}
    >
      <div className={styles.root}>
        {safe && <p className={styles.text}>{findings.fixAllText}</p>}
        <ul className={styles.list}>
          {changes.slice(0, MOST).map((change) => (
            <FixChangeRow key={`${change.edit.sheet}!${change.edit.address}`} change={change} words={words} />
          ))}
        </ul>
        {changes.length > MOST && (
          <p className={styles.text}>{findings.more(formatNumber(changes.length - MOST, language))}</p>
        )}
        {left.length > 0 && (
          <p className={styles.text}>{findings.left(formatNumber(left.length, language))}</p>
        )}
        <p className={styles.undoable}>{findings.undoable}</p>
      </div>
    </ConfirmDialog>
  );
}
