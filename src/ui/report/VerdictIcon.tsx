import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { Verdict } from "./list-shown-lines";

const ICONS = {
  matched: CheckmarkCircle20Filled,
  differs: DismissCircle20Filled,
  "not-checkable": QuestionCircle20Regular,
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "block" },
  matched: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1 },
  "not-checkable": { color: tokens.colorNeutralForeground3 },
});

/** A verdict by shape and colour; its word stands beside it. */
export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  const styles = useStyles();
  const Icon = ICONS[verdict];
  return <Icon className={mergeClasses(styles.icon, styles[verdict])} aria-hidden />;
}
