import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import type { PageWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  text: { flex: "1 1 16rem", margin: 0, textWrap: "pretty" },
});

export interface ElsewhereLineProps {
  /** The other window is there no more, and left work that is not saved. */
  readonly isLeft: boolean;
  readonly onGoOn: () => void;
  readonly onTakeOver: () => void;
  readonly words: PageWords;
}

/** Another window keeps its work in this browser, and this one does not. */
export function ElsewhereLine({ isLeft, onGoOn, onTakeOver, words }: ElsewhereLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <Info20Regular />
      <p className={styles.text}>{isLeft ? words.elsewhere.left : words.elsewhere.text}</p>
      <Button onClick={onTakeOver}>{isLeft ? words.elsewhere.openLeft : words.elsewhere.takeOver}</Button>
      {isLeft && <Button onClick={onGoOn}>{words.elsewhere.goOn}</Button>}
    </div>
  );
}
