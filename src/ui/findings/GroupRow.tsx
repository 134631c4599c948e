import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Card } from "../../app/select/list-cards";
import { nameRule } from "../../core/sheets/finding-words";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";

export interface GroupRowProps {
  readonly card: Card;
  readonly open: boolean;
  readonly onTurn: () => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0` },
  button: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The head of findings that have one cause. */
export function GroupRow({ card, open, onTurn, words }: GroupRowProps) {
  const styles = useStyles();
  const Chevron = open ? ChevronDown20Regular : ChevronRight20Regular;
  const count = words.findings.group(formatNumber(card.shown.length, words.language));
  return (
    <div className={styles.root}>
      <button type="button" className={styles.button} aria-expanded={open} onClick={onTurn}>
        <Chevron aria-hidden />
        <span>{card.rule === null || open ? count : `${nameRule(card.rule, words.language)}: ${count}`}</span>
      </button>
    </div>
  );
}
