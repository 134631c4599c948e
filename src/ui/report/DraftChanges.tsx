import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ChangedFigure, DraftComparison, DraftFigure } from "../../core/compare/drafts/draft-comparison";
import type { FigureVerdict } from "../../core/model/report";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";
import { VerdictIcon } from "./VerdictIcon";

export interface DraftChangesProps {
  readonly comparison: DraftComparison;
  /** Shows a figure in its text. */
  readonly onOpen: (figure: FigureVerdict) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    flex: "1 1 auto",
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "@media (max-height: 420px)": { overflowY: "visible" },
  },
  summary: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    justifyContent: "flex-start",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    padding: 0,
    textAlign: "start",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  verdict: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  context: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", textWrap: "pretty" },
  left: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    overflowWrap: "anywhere",
  },
});

/** What became of the figures since the other draft: those that changed first, for they are to be looked at. */
export function DraftChanges({ comparison, onOpen, words }: DraftChangesProps) {
  const styles = useStyles();
  const { changed, added, gone, unchanged } = comparison;
  const say = words.report.drafts;
  const write = (count: number) => formatNumber(count, words.language);
  const [first, second] = [changed.length, added.length + gone.length];
  return (
    <section className={styles.root} aria-label={say.label(comparison.old, comparison.new)}>
      <p className={styles.summary} role="status">
        {first + second === 0
          ? say.nothing(write(unchanged))
          : say.summary(write(changed.length), write(added.length), write(gone.length), write(unchanged))}
      </p>
      {changed.length > 0 && (
        <Group title={say.changed}>
          {changed.map((change, index) => (
            <Change key={index} change={change} onOpen={onOpen} words={words} />
          ))}
        </Group>
      )}
      {added.length > 0 && (
        <Group title={say.added}>
          {added.map((each, index) => (
            <li key={index} className={styles.item}>
              <Head figure={each.figure} text={each.figure.quote} onOpen={onOpen} words={words} />
              <p className={styles.context}>{each.context}</p>
            </li>
          ))}
        </Group>
      )}
      {gone.length > 0 && (
        <Group title={say.gone}>
          {gone.map((each: DraftFigure, index) => (
            <li key={index} className={styles.item}>
              <strong>{each.figure.quote}</strong>
              <p className={styles.context}>{each.context}</p>
            </li>
          ))}
        </Group>
      )}
    </section>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}

interface ChangeProps {
  readonly change: ChangedFigure;
  readonly onOpen: (figure: FigureVerdict) => void;
  readonly words: Words;
}

function Change({ change, onOpen, words }: ChangeProps) {
  const styles = useStyles();
  const { old, new: now, leftBehind } = change;
  return (
    <li className={styles.item}>
      <Head
        figure={now.figure}
        text={`${old.figure.quote} → ${now.figure.quote}`}
        onOpen={onOpen}
        words={words}
      />
      <p className={styles.context}>{now.context}</p>
      {leftBehind.map(({ context }, index) => (
        <p key={index} className={styles.left}>
          {words.report.drafts.leftBehind(context)}
        </p>
      ))}
    </li>
  );
}

interface HeadProps {
  readonly figure: FigureVerdict;
  readonly text: string;
  readonly onOpen: (figure: FigureVerdict) => void;
  readonly words: Words;
}

function Head({ figure, text, onOpen, words }: HeadProps) {
  const styles = useStyles();
  return (
    <>
      <Button
        className={styles.head}
        appearance="transparent"
        title={words.report.drafts.open}
        onClick={() => onOpen(figure)}
      >
        {text}
      </Button>
      <span className={styles.verdict}>
        <VerdictIcon verdict={figure.verdict} />
        {words.report.verdictTitles[figure.verdict]}
      </span>
    </>
  );
}
