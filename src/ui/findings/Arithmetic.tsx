import { makeStyles, tokens } from "@fluentui/react-components";
import type { ArithmeticLine } from "../../app/select/write-arithmetic";
import { NotEqual } from "../shared/NotEqual";
import { useHiddenStyles } from "../shared/use-hidden-styles";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  working: { minWidth: 0, overflowWrap: "anywhere", textWrap: "balance" },
  result: { textAlign: "end", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  rule: { gridColumn: "1 / -1", height: 0, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  word: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  wrong: {
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
    whiteSpace: "nowrap",
  },
  sign: { display: "inline-block", width: "1.2em", textAlign: "start" },
});

/** The working as a calculator shows it: what it comes to under one another, and below the line what is written. */
export function Arithmetic({ lines, words }: { lines: readonly ArithmeticLine[]; words: Words }) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { findings } = words;
  const shown = [...new Set(lines.map((line) => line.shown))];
  return (
    <div role="group" aria-label={findings.arithmetic}>
      <p className={hidden.hidden}>{lines.map((line) => line.text).join("; ")}</p>
      <div className={styles.root} aria-hidden>
        {lines.map((line, index) => (
          <Line key={index} line={line} words={words} />
        ))}
        <div className={styles.rule} />
        <span className={styles.word}>{findings.written}</span>
        <span className={styles.wrong}>
          <span className={styles.sign}>
            <NotEqual />
          </span>
          {shown.join("; ")}
        </span>
      </div>
    </div>
  );
}

function Line({ line, words }: { line: ArithmeticLine; words: Words }) {
  const styles = useStyles();
  return (
    <>
      <span className={line.working === "" ? styles.word : styles.working}>
        {line.working === "" ? words.findings.elsewhere : line.working}
      </span>
      <span className={styles.result}>
        <span className={styles.sign}>=</span>
        {line.result}
      </span>
    </>
  );
}
