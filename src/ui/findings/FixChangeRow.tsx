import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import type { FixChange } from "../../app/session/review";
import type { CellValue } from "../../core/model/workbook";
import { formatValue } from "../shared/format";
import { useHiddenStyles } from "../shared/use-hidden-styles";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  values: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums",
  },
  from: {
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: "line-through",
    overflowWrap: "anywhere",
  },
  to: {
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    overflowWrap: "anywhere",
  },
  after: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  arrow: { marginTop: "4px", color: tokens.colorNeutralForeground3 },
  warning: { margin: 0, textWrap: "pretty", overflowWrap: "anywhere" },
});

/** One cell: before → after, and the formula that would go. */
export function FixChangeRow({ change, words }: { change: FixChange; words: Words }) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { edit, formula } = change;
  const { findings } = words;
  // A year has no dots in it, nor has what was typed for one.
  const year = typeof edit.to === "number" && edit.to >= 1900 && edit.to <= 2100;
  const write = (value: CellValue): string => (year ? String(value) : formatValue(value, words));
  const retyped = typeof edit.from === "string" && typeof edit.to === "number";
  return (
    <li className={styles.root}>
      <span className={styles.place}>{`${edit.sheet} · ${edit.address}`}</span>
      <span className={styles.values}>
        <del className={styles.from}>
          <span className={hidden.hidden}>{findings.before}: </span>
          {retyped ? `“${edit.from}”` : write(edit.from)}
        </del>
        <span className={styles.after}>
          <ArrowRight16Regular className={styles.arrow} aria-hidden />
          <ins className={styles.to}>
            <span className={hidden.hidden}>{findings.after}: </span>
            {write(edit.to)}
          </ins>
        </span>
      </span>
      {retyped && <span className={styles.place}>{findings.textToNumber}</span>}
      {formula !== null && <p className={styles.warning}>{findings.replacesFormula(formula)}</p>}
    </li>
  );
}
