import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionState } from "../../app/session/state";
import { writeSettings } from "../../app/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../app/settings/settings";
import { ConfirmDialog } from "../shared/ConfirmDialog";
import type { Dispatch } from "../shared/dispatch";
import { FileButton } from "../shared/FileButton";
import { Section } from "../shared/Section";
import type { Words } from "../words/words";

export interface SettingsFileSectionProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  failed: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  unreadable: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** The settings to and from a file of their own, and away with them. */
export function SettingsFileSection({ state, dispatch, words }: SettingsFileSectionProps) {
  const styles = useStyles();
  const { file } = words.setup;
  const [failed, setFailed] = useState<string | null>(null);
  const [clearing, setClearing] = useState(false);
  const take = (kind: "import-settings" | "import-decisions") => (text: string) => {
    setFailed(null);
    dispatch({ kind, text });
  };
  return (
    <Section title={file.title}>
      {state.settingsFile.kind === "unreadable" && (
        <div className={styles.unreadable}>
          <p className={styles.text}>{file.unreadable}</p>
          <div className={styles.actions}>
            <Button onClick={() => dispatch({ kind: "export-unreadable-settings" })}>
              {file.saveUnreadable}
            </Button>
            <Button onClick={() => dispatch({ kind: "discard-unreadable-settings" })}>{file.discard}</Button>
          </div>
        </div>
      )}
      <p className={styles.text}>{state.capabilities.settings === "yes" ? file.about : file.notKept}</p>
      <div className={styles.actions}>
        <Button onClick={() => dispatch({ kind: "export-settings" })}>{file.exportIt}</Button>
        <FileButton label={file.importLabel} onText={take("import-settings")} onFailed={setFailed}>
          {file.importIt}
        </FileButton>
        <Button onClick={() => setClearing(true)}>{file.clear}</Button>
      </div>
      <p className={styles.text}>{file.decisionsAbout}</p>
      <div className={styles.actions}>
        <Button onClick={() => dispatch({ kind: "export-decisions" })}>{file.exportDecisions}</Button>
        <FileButton label={file.importDecisionsLabel} onText={take("import-decisions")} onFailed={setFailed}>
          {file.importDecisions}
        </FileButton>
      </div>
      {failed !== null && (
        <p className={styles.failed} role="alert">
          {file.notOpened(failed)}
        </p>
      )}
      <ConfirmDialog
        open={clearing}
        title={file.clearTitle}
        confirmLabel={file.clearConfirm}
        onConfirm={() => {
          setClearing(false);
          const { language } = state.settings;
          const text = writeSettings({ ...DEFAULT_SETTINGS, language, welcomeSeen: true });
          dispatch({ kind: "import-settings", text });
        }}
        onCancel={() => setClearing(false)}
        words={words}
      >
        {file.clearText}
      </ConfirmDialog>
    </Section>
  );
}
