import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { UnitSource } from "../../app/analysis/analyzer";
import type { Collecting } from "../../app/session/building";
import type { Dispatch } from "../shared/dispatch";
import { Section } from "../shared/Section";
import { useBroughtIntoView } from "../shared/use-brought-into-view";
import type { Words } from "../words/words";
import { CollectedNote } from "./CollectedNote";

export interface CollectSectionProps {
  readonly collecting: Collecting;
  readonly busy: boolean;
  readonly now: number;
  /** Null where a sheet cannot be shown. */
  readonly onOpen: ((sheet: string) => void) | null;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  button: { alignSelf: "flex-start" },
});

/** Units' files into one register: choosing them, and what came of it. */
export function CollectSection({ collecting, busy, now, onOpen, dispatch, words }: CollectSectionProps) {
  const styles = useStyles();
  const { collect } = words;
  const input = useRef<HTMLInputElement>(null);
  const done = useBroughtIntoView(collecting.collected, "nearest");
  return (
    <Section title={collect.title}>
      <p className={styles.text}>{collect.intro}</p>
      <Button className={styles.button} disabled={busy} onClick={() => input.current?.click()}>
        {collect.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.xls,.ods,.docx,.csv,.tsv"
        aria-label={collect.fileTitle}
        onChange={(event) => {
          dispatch({ kind: "collect", files: [...(event.target.files ?? [])].map(sourceOf) });
          event.target.value = "";
        }}
      />
      {collecting.collected && (
        <div ref={done}>
          <CollectedNote collected={collecting.collected} now={now} onOpen={onOpen} words={words} />
        </div>
      )}
    </Section>
  );
}

/** Read when its turn comes, so that a hundred files are never in memory together. */
function sourceOf(file: File): UnitSource {
  return {
    name: file.name.normalize("NFC"),
    read: () =>
      file.arrayBuffer().then(
        (content) => new Uint8Array(content),
        () => null,
      ),
  };
}
