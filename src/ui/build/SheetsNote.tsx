import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Words } from "../words/words";

export interface SheetsNoteProps {
  /** `done`: all of it; `open`: something is left to see to; `plain`: done, and more stands around it. */
  readonly look: "done" | "open" | "plain";
  readonly level: "h2" | "h3";
  readonly title: string;
  /** Between the title and the sheets. */
  readonly children: ReactNode;
  readonly names: readonly string[];
  /** Null where a sheet cannot be shown. */
  readonly onOpen: ((sheet: string) => void) | null;
  /** Below the sheets. */
  readonly below?: ReactNode;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  done: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  good: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  open: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What was written into which sheets, and the way to each. */
export function SheetsNote(props: SheetsNoteProps) {
  const { look, level: Heading, title, children, names, onOpen, below, words } = props;
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.root, look === "done" && styles.done)} aria-label={title}>
      <Heading className={styles.title}>
        {look === "open" ? (
          <Warning20Filled className={styles.open} aria-hidden />
        ) : (
          <CheckmarkCircle20Filled className={styles.good} aria-hidden />
        )}
        {title}
      </Heading>
      {children}
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name} className={styles.item}>
            {name}
            {onOpen && (
              <Button size="small" aria-label={words.build.goTo(name)} onClick={() => onOpen(name)}>
                {words.build.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {below}
    </section>
  );
}
