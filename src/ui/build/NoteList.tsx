import { makeStyles, tokens } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import type { PlannedSheets } from "../../core/sheets/plan-sheets";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  text: { textWrap: "pretty", overflowWrap: "anywhere" },
});

/** What the reader of the built sheets must know: entries left out, cells that are no formulas. */
export function NoteList({ notes, words }: { notes: PlannedSheets["notes"]; words: Words }) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.root} aria-label={words.build.notesTitle}>
      {notes.map((note) => (
        <li key={note.message} className={styles.item}>
          <Info20Regular className={styles.icon} aria-hidden />
          <span className={styles.text}>{note.message}</span>
        </li>
      ))}
    </ul>
  );
}
