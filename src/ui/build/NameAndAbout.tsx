import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // An unchosen one is as good as a chosen one: Fluent's grey would look switched off.
  root: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1 },
  about: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: "pretty",
  },
});

/** A choice by its name, and below it what it means. */
export function NameAndAbout({ name, about }: { name: string; about: string }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span>{name}</span>
      <span className={styles.about}>{about}</span>
    </span>
  );
}
