import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/model/finding";
import type { Words } from "../words/words";

const ICONS = { error: ErrorCircle20Filled, warning: Warning20Filled, note: Info20Filled } as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "block" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorPaletteBlueForeground2 },
});

/** A severity by shape and colour, and by its word to those who hear the page. */
export function SeverityIcon({ severity, words }: { severity: Severity; words?: Words }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  const label =
    words === undefined ? { "aria-hidden": true } : { "aria-label": words.shared.severity[severity] };
  return <Icon className={mergeClasses(styles.icon, styles[severity])} {...label} />;
}
