import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { Language } from "../../core/base/language";
import type { Exporter } from "../../ports/exporter";
import { themeOf, type ThemeName } from "../../ui/theme/themes";
import type { Rehearsal, RehearsalState } from "./create-rehearsal";
import { describeResult } from "./describe-result";
import { QuestionBox } from "./QuestionBox";
import type { StepId } from "./step";
import { StepRow } from "./StepRow";
import { STEPS } from "./steps";
import { rehearsalWords } from "./words/rehearsal-words";
import type { RehearsalWords } from "./words/rehearsal.vi";

export interface RehearsalPageProps {
  readonly rehearsal: Rehearsal;
  /** Which Excel this is, a line each. */
  readonly excel: readonly string[];
  readonly exporter: Pick<Exporter, "copyText">;
  readonly theme: ThemeName;
  readonly language: Language;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    height: "100vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    scrollbarGutter: "stable",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { marginBlock: tokens.spacingVerticalS, textWrap: "pretty" },
  excel: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, paddingLeft: 0, marginTop: tokens.spacingVerticalM },
  result: { width: "100%", boxSizing: "border-box", fontFamily: tokens.fontFamilyMonospace },
});

/** The rehearsal of Khớp with a real Excel, for whoever installs it: steps one after another, each green or red. */
export function RehearsalPage({ rehearsal, excel, exporter, theme, language, onClose }: RehearsalPageProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(rehearsal.subscribe, rehearsal.getState);
  const words = rehearsalWords(language);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    void exporter.copyText(describeResult(state, excel, language)).then(({ ok }) => setCopied(ok));
  };
  const begin = (): void => {
    setCopied(null);
    void rehearsal.start();
  };
  const ids: readonly StepId[] = [...STEPS.map(({ id }) => id), "clean-up"];
  return (
    <FluentProvider theme={themeOf(theme)} lang={language}>
      <main className={styles.page} tabIndex={-1}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.text}>{words.about}</p>
        <p className={styles.excel}>
          {excel.map((line) => (
            <span key={line}>
              {line}
              <br />
            </span>
          ))}
        </p>
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={state.phase === "running"} onClick={begin}>
            {state.phase === "before" ? words.start : words.again}
          </Button>
          <Button disabled={state.phase !== "done"} onClick={copy}>
            {words.copy}
          </Button>
          <Button appearance="subtle" disabled={state.phase === "running"} onClick={onClose}>
            {words.close}
          </Button>
        </div>
        <p className={styles.text} role="status">
          {state.phase === "done" && countVerdicts(state, words)}
          {copied === true && ` ${words.copied}`}
          {copied === false && ` ${words.notCopied}`}
        </p>
        {copied === false && (
          <textarea
            className={styles.result}
            aria-label={words.result}
            rows={10}
            readOnly
            value={describeResult(state, excel, language)}
          />
        )}
        {state.phase !== "before" && (
          <ul className={styles.list}>
            {ids.map((id) => (
              <StepWithQuestion key={id} id={id} state={state} language={language} rehearsal={rehearsal} />
            ))}
          </ul>
        )}
      </main>
    </FluentProvider>
  );
}

function StepWithQuestion({
  id,
  state,
  language,
  rehearsal,
}: {
  readonly id: StepId;
  readonly state: RehearsalState;
  readonly language: Language;
  readonly rehearsal: Rehearsal;
}) {
  const isRunning = state.running === id;
  const { question } = state;
  const asked = isRunning && question !== null && (
    <QuestionBox question={question} words={rehearsalWords(language)} onAnswer={rehearsal.answer} />
  );
  return (
    <StepRow id={id} verdict={state.verdicts.get(id)} isRunning={isRunning} language={language}>
      {asked}
    </StepRow>
  );
}

function countVerdicts({ verdicts }: RehearsalState, words: RehearsalWords): string {
  const count = (kind: string): string =>
    `${[...verdicts.values()].filter((each) => each.kind === kind).length}`;
  return words.done(count("green"), count("red"));
}
