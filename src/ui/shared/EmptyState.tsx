import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  /** One short sentence: what is so. */
  readonly title: string;
  /** What it means, or what to do next. */
  readonly children?: ReactNode;
  /** One button, at most two. */
  readonly actions?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    textWrap: "pretty",
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: "40px", lineHeight: 1, display: "flex" },
  title: { ...typographyStyles.subtitle2, margin: 0, textWrap: "balance" },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, maxWidth: "34em" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** A screen with nothing on it yet: what is so, and what to do. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
