import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
  },
  summary: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    cursor: "pointer",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  title: { flex: "1 1 auto", minWidth: 0 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

/** A part that opens on demand: the browser's own, which every keyboard and screen reader knows. */
export function Disclosure({ title, children, open = false }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={styles.root} open={open}>
      <summary className={styles.summary}>
        <ChevronRight20Regular className={styles.chevron} aria-hidden />
        <span className={styles.title}>{title}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
