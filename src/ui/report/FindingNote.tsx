import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import type { CorrectedSentence } from "../../app/fix/correct-sentence";
import type { Finding } from "../../core/model/finding";
import { SeverityIcon } from "../shared/SeverityIcon";
import type { Words } from "../words/words";

export interface FindingNoteProps {
  readonly finding: Finding;
  readonly corrected: CorrectedSentence | null;
  /** Null where the program has no clipboard. */
  readonly onCopy: (() => void) | null;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  message: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  text: { margin: 0, textWrap: "pretty", overflowWrap: "anywhere" },
  sentence: {
    margin: 0,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorStatusSuccessBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  label: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a finding says of the words at hand, and the sentence as it would be right. */
export function FindingNote({ finding, corrected, onCopy, words }: FindingNoteProps) {
  const styles = useStyles();
  const { details } = words.report;
  return (
    <div className={styles.root}>
      <div className={styles.message}>
        <SeverityIcon severity={finding.severity} words={words} />
        <p className={styles.text}>{finding.message}</p>
      </div>
      {corrected && (
        <p className={styles.sentence}>
          <span className={styles.label}>{details.sentence}</span>
          <span lang="vi">{corrected.after}</span>
        </p>
      )}
      {corrected && onCopy && (
        <Button size="small" icon={<Copy20Regular />} onClick={onCopy}>
          {details.copy}
        </Button>
      )}
    </div>
  );
}
