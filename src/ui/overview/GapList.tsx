import { makeStyles, tokens } from "@fluentui/react-components";
import type { Gap } from "../../core/model/report";
import { Section } from "../shared/Section";
import type { Words } from "../words/words";

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

/** What was not checked, and why: silence must not be read as correctness. */
export function GapList({ gaps, words }: { gaps: readonly Gap[]; words: Words }) {
  const styles = useStyles();
  return (
    <Section title={words.overview.gapsTitle}>
      <ul className={styles.list}>
        {gaps.map((gap) => (
          <li key={gap.message}>{gap.message}</li>
        ))}
      </ul>
    </Section>
  );
}
