import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { WorkspaceState } from "../book/workspace";
import type { PageWords } from "./words";

const useStyles = makeStyles({
  root: { maxWidth: "30rem", padding: tokens.spacingHorizontalXL },
  title: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalM}` },
  text: { margin: `0 0 ${tokens.spacingVerticalL}`, textWrap: "pretty", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface OfferedWorkProps {
  readonly offered: NonNullable<WorkspaceState["offered"]>;
  readonly onAnswer: (take: boolean) => void;
  readonly words: PageWords;
}

/** Before anything is open: the work of a window that died, which may have been what it died of. */
export function OfferedWork({ offered, onAnswer, words }: OfferedWorkProps) {
  const styles = useStyles();
  const { names, at } = offered;
  const time = new Date(at).toLocaleString(words.otherLanguage === "English" ? "vi-VN" : "en-GB", {
    dateStyle: "short",
    timeStyle: "short",
  });
  return (
    <main className={styles.root}>
      <h2 className={styles.title}>{words.offered.title}</h2>
      <p className={styles.text}>{words.offered.text(names.join(", "), time)}</p>
      <div className={styles.buttons}>
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- there is nothing else on the page */}
        <Button appearance="primary" autoFocus onClick={() => onAnswer(true)}>
          {words.offered.take}
        </Button>
        <Button onClick={() => onAnswer(false)}>{words.offered.leave}</Button>
      </div>
    </main>
  );
}
