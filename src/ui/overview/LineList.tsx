import { makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../shared/Section";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    textWrap: "pretty",
  },
});

/** Sentences under their heading: what was not checked, what the tables leave out. */
export function LineList({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
