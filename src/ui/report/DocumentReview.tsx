import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { correctSentence } from "../../app/fix/correct-sentence";
import { compareOpenDrafts, indexFigures } from "../../app/select/compare-open-drafts";
import { isBusy } from "../../app/select/is-busy";
import { layOutText } from "../../app/select/lay-out-text";
import { countFigures, viewFigure } from "../../app/select/view-figure";
import { findFinding } from "../../app/select/view-findings";
import type { SessionDocument, SessionState } from "../../app/session/state";
import type { Finding } from "../../core/model/finding";
import type { TextPlace } from "../../core/model/place";
import type { Dispatch } from "../shared/dispatch";
import { SeverityIcon } from "../shared/SeverityIcon";
import { StaleBar } from "../shared/StaleBar";
import type { Words } from "../words/words";
import { DetailsFrame } from "./DetailsFrame";
import { DocumentBar } from "./DocumentBar";
import { DraftChanges } from "./DraftChanges";
import { DraftChoice } from "./DraftChoice";
import { DocumentText } from "./DocumentText";
import { FigureDetails } from "./FigureDetails";
import { FigureSteps } from "./FigureSteps";
import { FindingNote } from "./FindingNote";
import { listFigures, listShownLines, type Verdict } from "./list-shown-lines";
import { VerdictFilter } from "./VerdictFilter";

export interface DocumentReviewProps {
  readonly state: SessionState;
  readonly shown: SessionDocument;
  readonly onAdd: () => void;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    flex: "1 1 auto",
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
  },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hint: { margin: 0, flex: "1 1 160px", color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});

/** A document with its figures marked, and what is known of the one at hand. */
export function DocumentReview({ state, shown, onAdd, dispatch, words }: DocumentReviewProps) {
  const styles = useStyles();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [earlier, setEarlier] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const { check, capabilities, documents, reading } = state;
  const report = check?.analysis.report ?? null;
  const old = documents.find(
    ({ document }) => document.name === earlier && document.name !== shown.document.name,
  );
  const drafts = useMemo(() => (old ? compareOpenDrafts(report, old, shown) : null), [report, old, shown]);
  const idle = state.work.kind === "idle";
  const counts = countFigures(state, shown.document);
  const asked = verdict !== null && (counts?.[verdict] ?? 0) > 0 ? verdict : null;
  const all = layOutText(shown.document, report);
  const lines = listShownLines(all, asked);
  const steps = listFigures(lines, asked ?? "differs");
  const viewed = viewFigure(state);
  const pointed = viewed ? null : findPointed(state, shown.document.name);
  const close = () => {
    if (pointed) dispatch({ kind: "select-finding", finding: null });
    dispatch({ kind: "select-figure", figure: null });
    const figure = viewed?.index;
    requestAnimationFrame(() =>
      text.current?.querySelector<HTMLElement>(`[data-figure="${figure}"]`)?.focus(),
    );
  };
  const select = (figure: number) => dispatch({ kind: "select-figure", figure });
  const canAnnotate = counts !== null && shown.bytes !== null && /\.docx$/iu.test(shown.document.name);
  const walk = counts !== null && steps.length > 0 && (
    <FigureSteps
      figures={steps}
      selected={reading.figure}
      differing={(asked ?? "differs") === "differs"}
      onSelect={select}
      words={words}
    />
  );
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <DocumentBar
          documents={documents}
          shown={shown}
          busy={isBusy(state)}
          canAnnotate={canAnnotate}
          steps={drafts === null && walk}
          onShow={(name) => dispatch({ kind: "show-document", name })}
          onAdd={onAdd}
          onRemove={() => dispatch({ kind: "remove-document", name: shown.document.name })}
          onAnnotate={() => dispatch({ kind: "annotate", name: shown.document.name })}
          words={words}
        />
        {counts === null && idle && (
          <div className={styles.line}>
            <p className={styles.hint}>{words.report.notChecked}</p>
            <Button appearance="primary" onClick={() => dispatch({ kind: "check" })}>
              {words.report.check}
            </Button>
          </div>
        )}
        {counts !== null && check?.stale === true && idle && (
          <StaleBar
            text={words.report.stale}
            action={{ label: words.report.recheck, onClick: () => dispatch({ kind: "check" }) }}
          />
        )}
        {counts !== null && counts.matched + counts.differs + counts["not-checkable"] === 0 && (
          <p className={styles.hint}>{words.report.noFigures}</p>
        )}
        {counts !== null && documents.length > 1 && (
          <DraftChoice
            others={documents.filter((each) => each !== shown)}
            chosen={old?.document.name ?? null}
            onChoose={setEarlier}
            words={words}
          />
        )}
        {counts !== null && drafts === null && (
          <div className={styles.line}>
            <VerdictFilter counts={counts} chosen={asked} onChoose={setVerdict} words={words} />
            {!canAnnotate && walk}
          </div>
        )}
      </div>
      {drafts && report ? (
        <DraftChanges
          comparison={drafts}
          onOpen={(figure) => {
            setEarlier(null);
            const index = indexFigures(report).get(figure);
            if (index !== undefined) select(index);
            requestAnimationFrame(() => title.current?.focus());
          }}
          words={words}
        />
      ) : (
        <DocumentText
          key={shown.document.name}
          frame={text}
          name={shown.document.name}
          lines={lines}
          selected={viewed?.index ?? null}
          stretch={pointed?.at ?? null}
          onSelect={select}
          onOpen={(figure) => {
            select(figure);
            requestAnimationFrame(() => title.current?.focus());
          }}
          words={words}
        />
      )}
      {viewed && check && (
        <FigureDetails
          key={viewed.index}
          viewed={viewed}
          documents={documents}
          check={check}
          capabilities={capabilities}
          busy={isBusy(state)}
          titleRef={title}
          onClose={close}
          dispatch={dispatch}
          words={words}
        />
      )}
      {pointed && (
        <DetailsFrame
          title={words.shared.severity[pointed.severity]}
          icon={<SeverityIcon severity={pointed.severity} />}
          onClose={close}
          words={words}
        >
          <FindingNote
            finding={pointed}
            corrected={correctSentence(
              pointed,
              documents.map((each) => each.document),
            )}
            onCopy={
              capabilities.clipboard === "yes"
                ? () => dispatch({ kind: "copy-correction", finding: pointed.id })
                : null
            }
            words={words}
          />
        </DetailsFrame>
      )}
    </div>
  );
}

/** The finding at hand, where it speaks of words of this document. */
function findPointed(state: SessionState, document: string): (Finding & { readonly at: TextPlace }) | null {
  const { selected } = state.review;
  const finding = selected === null ? undefined : findFinding(state, selected)?.finding;
  return finding?.at.kind === "text" && finding.at.document === document
    ? { ...finding, at: finding.at }
    : null;
}
