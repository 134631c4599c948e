import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Words } from "../words/words";

export interface NoticeBarProps {
  readonly sentence: string;
  /** Given where what was done can be taken back. */
  readonly onUndo?: (() => void) | undefined;
  readonly onClose: () => void;
  /** The pointer or the focus came upon it, or left it. */
  readonly onHold: (held: boolean) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow8,
  },
  sentence: { flex: 1, minWidth: 0, margin: 0, textWrap: "pretty", overflowWrap: "anywhere" },
  button: {
    color: tokens.colorNeutralForegroundInverted,
    minWidth: "auto",
    ":hover": {
      color: tokens.colorNeutralForegroundInverted,
      backgroundColor: tokens.colorNeutralBackgroundInvertedHover,
    },
    ":hover .fui-Button__icon": { color: tokens.colorNeutralForegroundInverted },
    ":hover:active": {
      color: tokens.colorNeutralForegroundInverted,
      backgroundColor: tokens.colorNeutralBackgroundInvertedPressed,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorNeutralForegroundInverted}`,
      outlineOffset: "-3px",
    },
  },
});

/** What was just done, at the bottom of the pane. */
export function NoticeBar({ sentence, onUndo, onClose, onHold, words }: NoticeBarProps) {
  const styles = useStyles();
  return (
    // It only waits while someone is at it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.root}
      onMouseEnter={() => onHold(true)}
      onMouseLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <p className={styles.sentence}>{sentence}</p>
      {onUndo !== undefined && (
        <Button appearance="transparent" className={styles.button} onClick={onUndo}>
          {words.pane.undoLast}
        </Button>
      )}
      <Button
        appearance="transparent"
        className={styles.button}
        icon={<Dismiss20Regular />}
        aria-label={words.pane.closeNotice}
        onClick={onClose}
      />
    </div>
  );
}
