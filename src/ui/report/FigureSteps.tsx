import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { formatNumber } from "../shared/format";
import { useHiddenStyles } from "../shared/use-hidden-styles";
import type { Words } from "../words/words";

export interface FigureStepsProps {
  /** The figures to walk through, in reading order. */
  readonly figures: readonly number[];
  readonly selected: number | null;
  /** They are those that differ. */
  readonly differing: boolean;
  readonly onSelect: (figure: number) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, marginLeft: "auto" },
  at: {
    position: "relative",
    marginRight: tokens.spacingHorizontalXXS,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});

/** To the next figure or the one before, round and round. */
export function FigureSteps({ figures, selected, differing, onSelect, words }: FigureStepsProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const at = selected === null ? -1 : figures.indexOf(selected);
  const write = (count: number) => formatNumber(count, words.language);
  const say = differing ? words.report.positionDiffers : words.report.position;
  const step = (by: 1 | -1) => {
    const next = at === -1 && by === -1 ? figures.length - 1 : (at + by + figures.length) % figures.length;
    const figure = figures[next];
    if (figure !== undefined) onSelect(figure);
  };
  return (
    <div className={styles.root}>
      <span className={styles.at}>
        <span aria-hidden>{`${write(at + 1)}/${write(figures.length)}`}</span>
        <span className={hidden.hidden}>{say(write(at + 1), write(figures.length))}</span>
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronUp20Regular />}
        aria-label={words.report.previous}
        title={words.report.previous}
        onClick={() => step(-1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronDown20Regular />}
        aria-label={words.report.nextOne}
        title={words.report.nextOne}
        onClick={() => step(1)}
      />
    </div>
  );
}
