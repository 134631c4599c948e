import { makeStyles, tokens } from "@fluentui/react-components";
import { ReadingDialog } from "../shared/ReadingDialog";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(80px, auto) 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: "baseline",
    margin: 0,
  },
  keys: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  does: { margin: 0 },
});

/** The keys of the findings screen. */
export function KeysDialog({ onClose, words }: { onClose: () => void; words: Words }) {
  const styles = useStyles();
  return (
    <ReadingDialog title={words.findings.keysTitle} onClose={onClose} words={words}>
      <dl className={styles.list}>
        {words.findings.keys.map(({ keys, does }) => [
          <dt key={keys} className={styles.keys}>
            {keys}
          </dt>,
          <dd key={does} className={styles.does}>
            {does}
          </dd>,
        ])}
      </dl>
    </ReadingDialog>
  );
}
