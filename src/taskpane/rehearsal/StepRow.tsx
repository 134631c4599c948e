import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle20Regular } from "@fluentui/react-icons/svg/circle";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { SubtractCircle20Regular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactNode } from "react";
import type { Language } from "../../core/base/language";
import { IMITATIONS } from "./behaviours";
import { sentenceOf } from "./describe-result";
import type { StepId, Verdict } from "./step";
import { rehearsalWords } from "./words/rehearsal-words";

export interface StepRowProps {
  readonly id: StepId;
  readonly verdict: Verdict | undefined;
  readonly isRunning: boolean;
  readonly language: Language;
  /** What is asked of the person meanwhile. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  icon: { display: "flex", alignItems: "flex-start" },
  green: { color: tokens.colorStatusSuccessForeground1 },
  red: { color: tokens.colorStatusDangerForeground1 },
  pale: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, textWrap: "pretty" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  error: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** A step: its colour also as a word, and of a red one what it means, Excel's own words and what imitates it. */
export function StepRow({ id, verdict, isRunning, language, children }: StepRowProps) {
  const styles = useStyles();
  const words = rehearsalWords(language);
  const word = verdict ? words.kinds[verdict.kind] : isRunning ? words.running : "";
  return (
    <li className={styles.row} data-step={id} data-verdict={verdict?.kind ?? ""}>
      <span className={styles.icon}>
        <StepIcon verdict={verdict} isRunning={isRunning} />
      </span>
      <div>
        <p className={styles.text}>
          <span className={styles.name}>{words.steps[id].name}</span>
          {word !== "" && `: ${word}`}
        </p>
        {verdict?.kind === "lacking" && (
          <p className={`${styles.text} ${styles.small}`}>{words.lacking(verdict.set)}</p>
        )}
        {verdict?.kind === "red" && (
          <>
            <p className={styles.text}>{sentenceOf(id, verdict, language)}</p>
            <p className={`${styles.text} ${styles.small} ${styles.error}`}>{verdict.error}</p>
            {verdict.behaviour !== null && (
              <p className={`${styles.text} ${styles.small}`}>
                {words.imitation(IMITATIONS[verdict.behaviour])}
              </p>
            )}
          </>
        )}
        {children}
      </div>
    </li>
  );
}

function StepIcon({ verdict, isRunning }: Pick<StepRowProps, "verdict" | "isRunning">) {
  const styles = useStyles();
  if (verdict?.kind === "green") return <CheckmarkCircle20Filled className={styles.green} />;
  if (verdict?.kind === "red") return <DismissCircle20Filled className={styles.red} />;
  if (verdict) return <SubtractCircle20Regular className={styles.pale} />;
  return isRunning ? <Spinner size="extra-tiny" /> : <Circle20Regular className={styles.pale} />;
}
