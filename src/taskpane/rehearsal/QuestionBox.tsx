import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Answer, Question } from "./step";
import type { RehearsalWords } from "./words/rehearsal.vi";

export interface QuestionBoxProps {
  readonly question: Question;
  readonly words: RehearsalWords;
  readonly onAnswer: (answer: Answer) => void;
}

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, textWrap: "pretty" },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** What a person is asked to do or to look at, with the answers to it. */
export function QuestionBox({ question, words, onAnswer }: QuestionBoxProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Some webviews answer with a promise, which is no clean-up.
    box.current?.scrollIntoView({ block: "center" });
  }, [question]);
  const { text, yes, no } = words.questions[question];
  return (
    <div ref={box} className={styles.box} role="group" aria-label={text} data-question={question}>
      <p className={styles.text} aria-live="polite">
        {text}
      </p>
      <div className={styles.answers}>
        {yes !== null && (
          <Button appearance="primary" onClick={() => onAnswer("yes")}>
            {yes}
          </Button>
        )}
        {no !== null && <Button onClick={() => onAnswer("no")}>{no}</Button>}
        <Button appearance="subtle" onClick={() => onAnswer("leave-out")}>
          {words.leaveOut}
        </Button>
      </div>
    </div>
  );
}
