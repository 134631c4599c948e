import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode, Ref } from "react";
import type { Words } from "../words/words";

export interface DetailsFrameProps {
  readonly title: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  /** The title, so that Enter on a figure can lead here. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly onClose: () => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    flex: "0 1 auto",
    maxHeight: "60%",
    overflowY: "auto",
    overflowX: "hidden",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-height: 420px)": { maxHeight: "none" },
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

/** The panel below the text: what is known of the words at hand. Esc closes it. */
export function DetailsFrame({ title, icon, children, titleRef, onClose, words }: DetailsFrameProps) {
  const styles = useStyles();
  return (
    // Esc works wherever in the panel the focus is.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.root}
      aria-label={words.report.details.title}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={styles.head}>
        {icon}
        <h2 className={styles.title} ref={titleRef} tabIndex={-1}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={words.report.details.close}
          onClick={onClose}
        />
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
