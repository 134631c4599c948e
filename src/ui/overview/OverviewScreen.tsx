import type { SessionState } from "../../app/session/state";
import { listModelsByField } from "../../app/select/chart-numbers";
import { judgeWorkbook } from "../../app/select/judge-workbook";
import { countReview } from "../../app/select/count-review";
import type { Severity } from "../../core/model/finding";
import type { Gap } from "../../core/model/report";
import { introduceLeftOut, listLeftOut } from "../../core/render/describe-left-out";
import type { Dispatch } from "../shared/dispatch";
import { Screen } from "../shared/Screen";
import { Section } from "../shared/Section";
import type { Words } from "../words/words";
import { BarChart } from "./BarChart";
import { FigureBar } from "./FigureBar";
import { LineList } from "./LineList";
import { MainActions } from "./MainActions";
import { MarkActions } from "./MarkActions";
import { OverviewVerdict } from "./OverviewVerdict";
import { ProofAction } from "./ProofAction";
import { SeverityCounts } from "./SeverityCounts";
import { TakenLine } from "./TakenLine";
import { UnitChart } from "./UnitChart";

export interface OverviewScreenProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

/** Is the workbook clean? And what to do next. */
export function OverviewScreen({ state, dispatch, words }: OverviewScreenProps) {
  const { check } = state;
  const counts = countReview(state);
  const models = listModelsByField(state).filter((field) => field.models > 0);
  const gaps = listGaps(state);
  const details = check?.analysis.report.templateDetails;
  const leftOut = details ? listLeftOut(details) : [];
  const openFindings = (severity: Severity) => {
    dispatch({ kind: "clear-filters" });
    dispatch({ kind: "filter", filters: { severity } });
    dispatch({ kind: "go", screen: "findings" });
  };
  return (
    <Screen>
      <OverviewVerdict state={state} words={words} />
      <TakenLine state={state} dispatch={dispatch} words={words} />
      <MainActions state={state} dispatch={dispatch} words={words} />
      {check !== null && counts.total > 0 && (
        <Section title={words.overview.countsTitle}>
          <SeverityCounts counts={counts.open} onSelect={openFindings} words={words} />
        </Section>
      )}
      {gaps.length > 0 && (
        // Silence must not be read as correctness.
        <LineList title={words.overview.gapsTitle} lines={gaps.map(({ message }) => message)} />
      )}
      {leftOut.length > 0 && <LineList title={introduceLeftOut(words.language)} lines={leftOut} />}
      {check !== null && check.analysis.report.documents.length > 0 && (
        <Section title={words.overview.figuresTitle}>
          <FigureBar figures={check.analysis.report.figures} words={words} />
        </Section>
      )}
      <MarkActions state={state} dispatch={dispatch} words={words} />
      <ProofAction state={state} dispatch={dispatch} words={words} />
      <UnitChart state={state} dispatch={dispatch} words={words} />
      {models.length > 0 && (
        <Section title={words.overview.modelsTitle}>
          <BarChart
            bars={models.map(({ field, name, models: value }) => ({ key: field ?? "", label: name, value }))}
            label={words.overview.modelsTitle}
            words={words}
          />
        </Section>
      )}
    </Screen>
  );
}

/** What was not checked; that no table was found is the sentence above already. */
function listGaps(state: SessionState): readonly Gap[] {
  const gaps = state.check?.analysis.report.gaps ?? [];
  return judgeWorkbook(state) === "no-table" ? gaps.filter(({ kind }) => kind !== "table-not-found") : gaps;
}
