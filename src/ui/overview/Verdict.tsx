import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentSearch24Regular } from "@fluentui/react-icons/svg/document-search";
import { ErrorCircle24Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info24Filled } from "@fluentui/react-icons/svg/info";
import { Warning24Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Severity } from "../../core/model/finding";

export interface VerdictProps {
  /** `clean`: nothing is open; `none`: nothing is known. */
  readonly tone: Severity | "clean" | "none";
  readonly title: string;
  /** What it means, in a sentence or two. */
  readonly children?: ReactNode;
}

const ICONS = {
  error: ErrorCircle24Filled,
  warning: Warning24Filled,
  note: Info24Filled,
  clean: CheckmarkCircle24Filled,
  none: DocumentSearch24Regular,
} as const;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "start",
  },
  icon: { display: "block", width: "28px", height: "28px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorPaletteBlueForeground2 },
  clean: { color: tokens.colorStatusSuccessForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.subtitle1, margin: 0, paddingTop: "2px", textWrap: "balance" },
  text: { gridColumn: 2, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});

/** Is the workbook clean? One sentence, with a sign that says the same. */
export function Verdict({ tone, title, children }: VerdictProps) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <div className={styles.root}>
      <Icon className={mergeClasses(styles.icon, styles[tone])} aria-hidden />
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <div className={styles.text}>{children}</div>}
    </div>
  );
}
