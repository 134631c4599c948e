import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { PlannedSheets } from "../../core/sheets/plan-sheets";
import { formatNumber } from "../shared/format";
import { Section } from "../shared/Section";
import type { Words } from "../words/words";
import { countFilledRows } from "./lay-out-preview";
import { NoteList } from "./NoteList";
import { MOST_ROWS, PlanTable } from "./PlanTable";

export interface BuildPreviewProps {
  readonly planned: PlannedSheets;
  readonly words: Words;
}

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap" },
  panel: {
    maxHeight: "420px",
    overflow: "auto",
    // A long title wraps in what is seen of the sheet, not in the whole of it.
    containerType: "inline-size",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The sheets as they would be written, one at a time, and what the reader must know of them. */
export function BuildPreview({ planned, words }: BuildPreviewProps) {
  const styles = useStyles();
  const id = useId();
  const plans = planned.plans.filter((plan) => plan.visibility !== "hidden");
  const [chosen, setChosen] = useState<string | null>(null);
  const plan = plans.find((each) => each.name === chosen) ?? plans[0];
  const write = (count: number) => formatNumber(count, words.language);
  return (
    <Section title={words.build.previewTitle}>
      {plan === undefined ? (
        <p className={styles.note}>{words.build.nothing}</p>
      ) : (
        <>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={words.build.sheetTabs}
            selectedValue={plan.name}
            onTabSelect={(_, { value }) => setChosen(String(value))}
          >
            {plans.map((each, index) => (
              <Tab key={each.name} id={`${id}-${index}`} aria-controls={id} value={each.name}>
                {shorten(each.name)}
              </Tab>
            ))}
          </TabList>
          <div
            id={id}
            role="tabpanel"
            // What scrolls must be reached by the keyboard.

            tabIndex={0}
            aria-labelledby={`${id}-${plans.indexOf(plan)}`}
            className={styles.panel}
          >
            <PlanTable plan={plan} words={words} />
          </div>
          {countFilledRows(plan) > MOST_ROWS && (
            <p className={styles.note}>
              {words.build.firstRows(write(MOST_ROWS), write(countFilledRows(plan)))}
            </p>
          )}
          {plan.charts.map((chart) => (
            <p key={chart.title} className={styles.note}>
              {words.build.chart(chart.title)}
            </p>
          ))}
        </>
      )}
      <NoteList notes={planned.notes} words={words} />
    </Section>
  );
}

/** “Biểu lĩnh vực” among others of its kind is “Lĩnh vực”: so they stand in one line. */
function shorten(name: string): string {
  const [, first = "", rest = ""] = /^Biểu (.)(.*)$/u.exec(name) ?? [];
  return first === "" ? name : first.toLocaleUpperCase("vi") + rest;
}
