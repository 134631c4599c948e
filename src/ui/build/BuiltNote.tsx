import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { BuiltSheets } from "../../app/session/building";
import { formatTime } from "../shared/format";
import type { Words } from "../words/words";
import { NoteList } from "./NoteList";

export interface BuiltNoteProps {
  readonly built: BuiltSheets;
  readonly now: number;
  /** Null where a sheet cannot be shown. */
  readonly onOpen: ((sheet: string) => void) | null;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
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
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  text: { margin: 0, textWrap: "pretty" },
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

/** What was written and where, the way to it, and what the program would not do. */
export function BuiltNote({ built, now, onOpen, words }: BuiltNoteProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={words.build.builtTitle}>
      <h2 className={styles.title}>
        <CheckmarkCircle20Filled className={styles.icon} aria-hidden />
        {words.build.builtTitle}
      </h2>
      <p className={styles.text}>{words.build.builtAt(formatTime(built.at, now, words))}</p>
      <ul className={styles.list}>
        {built.names.map((name) => (
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
      {built.incomplete.map((what) => (
        <p key={what} className={styles.text}>
          {words.build.incomplete[what]}
        </p>
      ))}
      <NoteList notes={built.notes} words={words} />
    </section>
  );
}
