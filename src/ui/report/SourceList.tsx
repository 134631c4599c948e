import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../core/model/place";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import { formatValue } from "../shared/format";
import type { Words } from "../words/words";
import { readCell, writeCellPlace } from "./describe-source";

export interface SourceListProps {
  readonly sources: readonly Place[];
  readonly workbook: WorkbookSnapshot;
  /** Whether a cell can be shown in Excel. */
  readonly canReveal: boolean;
  readonly onReveal: (place: Place) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: { overflowWrap: "anywhere" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quote: { gridColumn: "1 / 3", overflowWrap: "anywhere" },
  go: { minWidth: 0 },
});

/** The cells and words that a figure was held against, each with what stands there and the way to it. */
export function SourceList({ sources, workbook, canReveal, onReveal, words }: SourceListProps) {
  const styles = useStyles();
  const { details } = words.report;
  return (
    <ul className={styles.list}>
      {sources.map((place, index) => {
        const name =
          place.kind === "cell" ? details.goToCell(writeCellPlace(place)) : details.goToText(place.quote);
        return (
          <li key={index} className={styles.item}>
            {place.kind === "cell" ? (
              <>
                <span className={styles.place}>{writeCellPlace(place)}</span>
                <span className={styles.value}>{formatValue(readCell(workbook, place), words)}</span>
              </>
            ) : (
              <span className={styles.quote}>“{place.quote}”</span>
            )}
            {(canReveal || place.kind === "text") && (
              <Button
                className={styles.go}
                size="small"
                appearance="subtle"
                aria-label={name}
                onClick={() => onReveal(place)}
              >
                {place.kind === "cell" ? words.shared.goToCell : words.report.details.goToWords}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
