import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type RefObject } from "react";
import type { UnitSource } from "../../app/analysis/analyzer";
import type { Collecting } from "../../app/session/building";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
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
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  chosen: { color: tokens.colorNeutralForeground2 },
});

/** Units' files into one register and their tables into sums: choosing them, and what came of it. */
export function CollectSection({ collecting, busy, now, onOpen, dispatch, words }: CollectSectionProps) {
  const styles = useStyles();
  const { collect } = words;
  const { collected, previous } = collecting;
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<HTMLInputElement>(null);
  const done = useBroughtIntoView(collected, "nearest");
  return (
    <Section title={collect.title}>
      <p className={styles.text}>{collect.intro}</p>
      <p className={styles.text}>{collect.tables}</p>
      <div className={styles.row}>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {collect.choose}
        </Button>
        <Button appearance="subtle" disabled={busy} onClick={() => before.current?.click()}>
          {collect.choosePrevious}
        </Button>
      </div>
      {previous.length > 0 && (
        <div className={styles.row}>
          <span className={styles.chosen}>
            {collect.previousChosen(formatNumber(previous.length, words.language))}
          </span>
          <Button
            appearance="subtle"
            size="small"
            disabled={busy}
            onClick={() => dispatch({ kind: "choose-previous", files: [] })}
          >
            {collect.dropPrevious}
          </Button>
        </div>
      )}
      <FilesInput
        input={input}
        label={collect.fileTitle}
        onFiles={(files) => dispatch({ kind: "collect", files })}
      />
      <FilesInput
        input={before}
        label={collect.previousTitle}
        onFiles={(files) => dispatch({ kind: "choose-previous", files })}
      />
      {collected && (
        <div ref={done}>
          <CollectedNote collected={collected} now={now} onOpen={onOpen} words={words} />
        </div>
      )}
    </Section>
  );
}

interface FilesInputProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly onFiles: (files: readonly UnitSource[]) => void;
}

function FilesInput({ input, label, onFiles }: FilesInputProps) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      multiple
      accept=".xlsx,.xlsm,.xls,.ods,.docx,.csv,.tsv"
      aria-label={label}
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])].map(sourceOf));
        event.target.value = "";
      }}
    />
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
