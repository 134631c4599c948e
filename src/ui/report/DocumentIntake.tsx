import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { DocumentArrowUp24Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useRef, useState } from "react";
import type { Words } from "../words/words";

export interface DocumentIntakeProps {
  readonly busy: boolean;
  /** A document is being read. */
  readonly reading: boolean;
  /** Files are being held over the pane. */
  readonly over: boolean;
  readonly onPaste: (text: string) => void;
  readonly onFiles: (files: Iterable<File>) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    textWrap: "balance",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  icon: { color: tokens.colorBrandForeground1, display: "flex" },
  line: { margin: 0 },
  kinds: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  paste: { alignSelf: "flex-start" },
});

/** A file dropped or chosen, or text pasted: the ways a report comes in. */
export function DocumentIntake({ busy, reading, over, onPaste, onFiles, words }: DocumentIntakeProps) {
  const styles = useStyles();
  const { intake } = words.report;
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.root}>
      <div className={mergeClasses(styles.drop, over && styles.over)}>
        <DocumentArrowUp24Regular className={styles.icon} aria-hidden />
        <p className={styles.line}>{reading ? intake.reading : over ? intake.dropNow : intake.drop}</p>
        <Button appearance="primary" disabled={busy} onClick={() => input.current?.click()}>
          {intake.choose}
        </Button>
        <p className={styles.kinds}>{intake.kinds}</p>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".docx,.odt,.pdf,.txt"
          aria-label={intake.fileTitle}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </div>
      <Field label={intake.pasteTitle} hint={intake.pasteHint}>
        <Textarea
          value={text}
          resize="vertical"
          rows={5}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button
        className={styles.paste}
        disabled={busy || text.trim() === ""}
        onClick={() => {
          onPaste(text);
          setText("");
        }}
      >
        {intake.pasteButton}
      </Button>
    </div>
  );
}
