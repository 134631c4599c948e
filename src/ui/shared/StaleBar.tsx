import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";

export interface StaleBarProps {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  text: { flex: "1 1 160px", margin: 0, textWrap: "pretty" },
});

/** What is shown is of an earlier state of the workbook. */
export function StaleBar({ text, action }: StaleBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ArrowSync20Regular className={styles.icon} aria-hidden />
      <p className={styles.text}>{text}</p>
      {action !== undefined && <Button onClick={action.onClick}>{action.label}</Button>}
    </div>
  );
}
