import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { compareWithLast } from "../../app/select/compare-runs";
import { listFilterChoices, type FilterChoice } from "../../app/select/list-filter-choices";
import type { Filters } from "../../app/session/review";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 136px), 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    alignItems: "end",
  },
  // A list is as wide as its longest name unless told otherwise.
  field: { minWidth: 0 },
  select: { minWidth: 0, "& > select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

/** One list for each way of filtering; only what has a finding is to be chosen. */
export function FilterPanel({
  state,
  dispatch,
  words,
}: {
  state: SessionState;
  dispatch: Dispatch;
  words: Words;
}) {
  const styles = useStyles();
  const { findings, shared } = words;
  const { filters } = state.review;
  const choices = listFilterChoices(state);
  const set = (change: Partial<Filters>) => dispatch({ kind: "filter", filters: change });
  return (
    <div className={styles.root}>
      <Choice
        label={findings.severity}
        choices={choices.severities}
        name={(value) => shared.severity[value]}
        value={filters.severity}
        onChoose={(severity) => set({ severity })}
        words={words}
      />
      <Choice
        label={findings.family}
        choices={choices.families}
        name={(value) => findings.families[value]}
        value={filters.family}
        onChoose={(family) => set({ family })}
        words={words}
      />
      <Choice
        label={findings.unit}
        choices={choices.units}
        name={(value) => value}
        value={filters.unit}
        onChoose={(unit) => set({ unit })}
        words={words}
      />
      <Choice
        label={findings.sheet}
        choices={choices.sheets}
        name={(value) => value}
        value={filters.sheet}
        onChoose={(sheet) => set({ sheet })}
        words={words}
      />
      <Choice
        label={findings.reviewed}
        choices={REVIEW_STATES}
        name={(value) => findings.reviewStates[value]}
        value={filters.reviewed}
        onChoose={(reviewed) => set({ reviewed })}
        words={words}
      />
      {compareWithLast(state) && (
        <Choice
          label={findings.sinceLast}
          choices={SINCE}
          name={(value) => findings.sinceStates[value]}
          value={filters.since}
          onChoose={(since) => set({ since })}
          words={words}
        />
      )}
      <Button onClick={() => dispatch({ kind: "clear-filters" })}>{findings.clearFilters}</Button>
    </div>
  );
}

const SINCE = [{ value: "new" }, { value: "still" }] as const;

const REVIEW_STATES = [{ value: "open" }, { value: "reviewed" }] as const;

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly choices: readonly (Pick<FilterChoice<T>, "value"> & Partial<FilterChoice<T>>)[];
  readonly name: (value: T) => string;
  readonly value: T | null;
  readonly onChoose: (value: T | null) => void;
  readonly words: Words;
}

function Choice<T extends string>({ label, choices, name, value, onChoose, words }: ChoiceProps<T>) {
  const styles = useStyles();
  const index = choices.findIndex((choice) => choice.value === value);
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.select}
        value={index < 0 ? "" : String(index)}
        onChange={(_, data) =>
          onChoose(data.value === "" ? null : (choices[Number(data.value)]?.value ?? null))
        }
      >
        <option value="">{words.findings.all}</option>
        {choices.map((choice, at) => (
          <option key={choice.value} value={String(at)}>
            {choice.findings === undefined
              ? name(choice.value)
              : `${name(choice.value)} (${formatNumber(choice.findings, words.language)})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
