import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";
import type { Verdict } from "./list-shown-lines";
import { useMarkStyles } from "./use-mark-styles";

export interface VerdictFilterProps {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly chosen: Verdict | null;
  readonly onChoose: (verdict: Verdict | null) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular, paddingInline: tokens.spacingHorizontalS },
  count: { marginLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

const ORDER: readonly Verdict[] = ["differs", "matched", "not-checkable"];

/** How many figures got each verdict, marked as in the text: a legend, and by a press the filter. */
export function VerdictFilter({ counts, chosen, onChoose, words }: VerdictFilterProps) {
  const styles = useStyles();
  const marks = useMarkStyles();
  return (
    <div className={styles.root} role="group" aria-label={words.report.filterLabel}>
      {ORDER.map((verdict) => (
        <ToggleButton
          key={verdict}
          size="small"
          className={styles.button}
          checked={chosen === verdict}
          disabled={counts[verdict] === 0}
          onClick={() => onChoose(chosen === verdict ? null : verdict)}
        >
          <span className={mergeClasses(marks.base, marks[verdict])}>{words.report.verdicts[verdict]}</span>
          <span className={styles.count}>{formatNumber(counts[verdict], words.language)}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
