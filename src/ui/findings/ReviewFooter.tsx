import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown20Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp20Regular } from "@fluentui/react-icons/svg/arrow-up";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ViewedFinding } from "../../app/select/view-findings";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";

export interface ReviewFooterProps {
  readonly shown: readonly ViewedFinding[];
  readonly selected: string | null;
  readonly onKeys: () => void;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  step: { minWidth: "auto", flexShrink: 0 },
  position: {
    flex: 1,
    margin: 0,
    textAlign: "center",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});

/** From one open finding to the next, with the cell shown in the workbook. */
export function ReviewFooter({ shown, selected, onKeys, dispatch, words }: ReviewFooterProps) {
  const styles = useStyles();
  const { findings, language } = words;
  const index = shown.findIndex(({ finding }) => finding.id === selected);
  return (
    <div className={styles.root}>
      <Button
        className={styles.step}
        icon={<ArrowUp20Regular />}
        aria-keyshortcuts="Alt+ArrowUp"
        onClick={() => dispatch({ kind: "previous-finding" })}
      >
        {findings.previous}
      </Button>
      <p className={styles.position}>
        {index >= 0 &&
          findings.position(formatNumber(index + 1, language), formatNumber(shown.length, language))}
      </p>
      <Button
        className={styles.step}
        icon={<ArrowDown20Regular />}
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={() => dispatch({ kind: "next-finding" })}
      >
        {findings.next}
      </Button>
      <Button
        appearance="subtle"
        icon={<QuestionCircle20Regular />}
        aria-label={words.pane.keys}
        title={words.pane.keys}
        onClick={onKeys}
      />
    </div>
  );
}
