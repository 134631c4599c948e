import { makeStyles } from "@fluentui/react-components";
import type { BuiltSheets } from "../../app/session/building";
import { formatTime } from "../shared/format";
import type { Words } from "../words/words";
import { NoteList } from "./NoteList";
import { SheetsNote } from "./SheetsNote";

export interface BuiltNoteProps {
  readonly built: BuiltSheets;
  readonly now: number;
  /** Null where a sheet cannot be shown. */
  readonly onOpen: ((sheet: string) => void) | null;
  readonly words: Words;
}

const useStyles = makeStyles({
  text: { margin: 0, textWrap: "pretty" },
});

/** What was written and where, the way to it, and what the program would not do. */
export function BuiltNote({ built, now, onOpen, words }: BuiltNoteProps) {
  const styles = useStyles();
  const { build } = words;
  const below = (
    <>
      {built.incomplete.map((what) => (
        <p key={what} className={styles.text}>
          {build.incomplete[what]}
        </p>
      ))}
      <NoteList notes={built.notes} words={words} />
    </>
  );
  return (
    <SheetsNote
      look="done"
      level="h2"
      title={build.builtTitle}
      names={built.names}
      onOpen={onOpen}
      below={below}
      words={words}
    >
      <p className={styles.text}>{build.builtAt(formatTime(built.at, now, words))}</p>
    </SheetsNote>
  );
}
