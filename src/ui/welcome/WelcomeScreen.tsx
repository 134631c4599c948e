import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { WelcomeStep } from "../../app/session/event";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
import { useHiddenStyles } from "../shared/use-hidden-styles";
import type { Words } from "../words/words";
import { WelcomePicture } from "./WelcomePicture";

export interface WelcomeScreenProps {
  readonly step: WelcomeStep;
  readonly canInsertSample: boolean;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const STEPS: readonly WelcomeStep[] = [0, 1, 2];

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    minHeight: "100%",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXL}`,
  },
  body: {
    flex: 1,
    display: "flex",
    flexDirection: "column",
    paddingTop: tokens.spacingVerticalM,
    gap: tokens.spacingVerticalM,
  },
  title: {
    ...typographyStyles.title3,
    margin: `${tokens.spacingVerticalM} 0 0`,
    textWrap: "balance",
    ":focus-visible": { outline: "none" },
  },
  text: { ...typographyStyles.body2, margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  dots: { display: "flex", justifyContent: "center", gap: tokens.spacingHorizontalS },
  dot: { width: "8px", height: "8px", borderRadius: "50%", backgroundColor: tokens.colorNeutralStroke1Hover },
  current: {
    width: "24px",
    borderRadius: "4px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Three short screens for who opens Khớp the first time; each can be skipped. */
export function WelcomeScreen({ step, canInsertSample, dispatch, words }: WelcomeScreenProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // A new step is read from its heading on.
    if (shown.current !== step) title.current?.focus();
    shown.current = step;
  }, [step]);
  const { welcome, shared } = words;
  const text = welcome.steps[step];
  const last = step === 2;
  const [current, all] = [step + 1, STEPS.length].map((count) => formatNumber(count, words.language));
  return (
    <section className={styles.root} aria-label={welcome.region}>
      <div className={styles.body}>
        <WelcomePicture step={step} />
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {text?.title}
        </h2>
        <p className={styles.text}>{text?.text}</p>
        {last && canInsertSample && <p className={styles.hint}>{welcome.insertSampleHint}</p>}
      </div>
      <p className={hidden.hidden}>{welcome.stepOf(current ?? "", all ?? "")}</p>
      <div className={styles.dots} aria-hidden>
        {STEPS.map((each) => (
          <span key={each} className={mergeClasses(styles.dot, each === step && styles.current)} />
        ))}
      </div>
      <div className={styles.actions}>
        {last && canInsertSample && (
          <Button size="large" onClick={() => dispatch({ kind: "insert-sample" })}>
            {welcome.insertSample}
          </Button>
        )}
        <Button
          size="large"
          appearance="primary"
          onClick={() =>
            dispatch(last ? { kind: "welcome-end" } : { kind: "welcome-go", step: step === 0 ? 1 : 2 })
          }
        >
          {last ? welcome.start : shared.next}
        </Button>
        {!last && (
          <Button size="large" appearance="subtle" onClick={() => dispatch({ kind: "welcome-end" })}>
            {welcome.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
