import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import type { Words } from "../words/words";

export interface ProblemBarProps {
  /** What went wrong, where, and what to do, as `src/app/sentences` puts it. */
  readonly sentence: string;
  readonly onRetry?: (() => void) | undefined;
  /** Goes to the page that can do what failed here. */
  readonly onOpenPage?: (() => void) | undefined;
  readonly onClose: () => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderBottom: `1px solid ${tokens.colorStatusDangerBorder1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { color: tokens.colorStatusDangerForeground1, marginTop: "6px" },
  sentence: { margin: 0, paddingTop: "6px", textWrap: "pretty", overflowWrap: "anywhere" },
  retry: { gridColumn: 2, justifySelf: "start", marginTop: tokens.spacingVerticalS },
});

/** A trouble outside of us, said once, with a way on. */
export function ProblemBar({ sentence, onRetry, onOpenPage, onClose, words }: ProblemBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="alert">
      <ErrorCircle20Filled className={styles.icon} aria-label={words.shared.problem} />
      <p className={styles.sentence}>{sentence}</p>
      <Button
        appearance="subtle"
        icon={<Dismiss20Regular />}
        aria-label={words.shared.close}
        onClick={onClose}
      />
      {onRetry !== undefined && (
        <Button className={styles.retry} onClick={onRetry}>
          {words.shared.retry}
        </Button>
      )}
      {onOpenPage !== undefined && (
        <Button className={styles.retry} onClick={onOpenPage}>
          {words.shared.openPage}
        </Button>
      )}
    </div>
  );
}
