import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Autosum20Regular } from "@fluentui/react-icons/svg/autosum";
import { Question20Regular } from "@fluentui/react-icons/svg/question";
import type { CellPlace, Place } from "../../core/model/place";
import type { ReportQuestion } from "../../core/model/question";
import type { ChosenRole } from "./column-roles";
import type { Words } from "../words/words";

export interface QuestionListProps {
  readonly questions: readonly ReportQuestion[];
  /** Null where a cell cannot be shown. */
  readonly onReveal: ((place: Place) => void) | null;
  readonly onAnswer: (question: ReportQuestion, role: ChosenRole) => void;
  /** Opens the form in which a sum is declared, with its total. */
  readonly onDeclare: (total: Pick<CellPlace, "sheet" | "address">) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  text: { margin: 0, textWrap: "pretty", overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** What the reader was not sure of, each with the answers that settle it. */
export function QuestionList({ questions, onReveal, onAnswer, onDeclare, words }: QuestionListProps) {
  const styles = useStyles();
  const { questions: say, sums, tables } = words.setup;
  if (questions.length === 0) return null;
  return (
    <section className={styles.root} aria-label={say.title}>
      <h3 className={styles.title}>
        <Question20Regular className={styles.icon} aria-hidden />
        {say.title}
      </h3>
      <ul className={styles.list}>
        {questions.map((question) => {
          const { header, guess, at } = question;
          const place = `${at.sheet}!${at.address}`;
          return (
            <li key={`${question.kind} ${place}`}>
              <p className={styles.text}>{question.message}</p>
              <div className={styles.actions}>
                {header !== null && guess !== null && (
                  <>
                    <Button
                      size="small"
                      aria-label={say.yesLabel(header)}
                      onClick={() => onAnswer(question, guess)}
                    >
                      {say.yes}
                    </Button>
                    <Button
                      size="small"
                      aria-label={say.noLabel(header)}
                      onClick={() => onAnswer(question, "none")}
                    >
                      {say.no}
                    </Button>
                  </>
                )}
                {question.kind === "sum" && (
                  <Button
                    size="small"
                    icon={<Autosum20Regular />}
                    aria-label={sums.declareLabel(place)}
                    onClick={() => onDeclare({ sheet: at.sheet, address: at.address })}
                  >
                    {sums.declare}
                  </Button>
                )}
                {onReveal && (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={tables.goTo(place)}
                    onClick={() => onReveal(at)}
                  >
                    {words.shared.goToCell}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
