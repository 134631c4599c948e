import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { countFindingsByUnit } from "../../app/select/chart-numbers";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
import { Section } from "../shared/Section";
import type { Words } from "../words/words";
import { BarChart } from "./BarChart";

/** More would push all else off the screen. */
const FIRST = 6;

const useStyles = makeStyles({ more: { alignSelf: "flex-start" } });

/** Open findings by unit; a bar opens the unit's list. */
export function UnitChart({
  state,
  dispatch,
  words,
}: {
  state: SessionState;
  dispatch: Dispatch;
  words: Words;
}) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { overview } = words;
  const units = countFindingsByUnit(state);
  if (units.length === 0) return null;
  const shown = all || units.length <= FIRST + 1 ? units : units.slice(0, FIRST);
  return (
    <Section title={overview.unitsTitle}>
      <BarChart
        bars={shown.map(({ unit, findings }) => ({ key: unit, label: unit, value: findings }))}
        label={overview.unitsTitle}
        onSelect={(unit) => {
          dispatch({ kind: "clear-filters" });
          dispatch({ kind: "filter", filters: { unit } });
          dispatch({ kind: "go", screen: "findings" });
        }}
        words={words}
      />
      {units.length > FIRST + 1 && (
        <Button className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? overview.showFewer : overview.showAll(formatNumber(units.length, words.language))}
        </Button>
      )}
    </Section>
  );
}
