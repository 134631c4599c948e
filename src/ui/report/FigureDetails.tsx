import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Link20Regular } from "@fluentui/react-icons/svg/link";
import { useState, type Ref } from "react";
import { correctSentence } from "../../app/fix/correct-sentence";
import type { ViewedFigure } from "../../app/select/view-figure";
import type { Check, SessionDocument } from "../../app/session/state";
import type { Capabilities } from "../../app/session/capabilities";
import type { Place } from "../../core/model/place";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";
import { AsideForm } from "./AsideForm";
import { DetailsFrame } from "./DetailsFrame";
import { FindingNote } from "./FindingNote";
import type { Verdict } from "./list-shown-lines";
import { SourceList } from "./SourceList";
import { VerdictIcon } from "./VerdictIcon";

export interface FigureDetailsProps {
  readonly viewed: ViewedFigure;
  readonly documents: readonly SessionDocument[];
  readonly check: Check;
  readonly capabilities: Capabilities;
  readonly busy: boolean;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onClose: () => void;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  quote: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: 0, textWrap: "pretty" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** All that is known of one figure, and what a person can say of it. */
export function FigureDetails(props: FigureDetailsProps) {
  const { viewed, documents, check, capabilities, busy, dispatch, words } = props;
  const { figure, reference, linked, findings } = viewed;
  const { details } = words.report;
  const styles = useStyles();
  const [aside, setAside] = useState(false);
  const canReveal = capabilities.reveal === "yes";
  const sources = figure.sources.filter((place) => !isSame(place, figure.at));
  const byHand = figure.reason === "by-hand";
  return (
    <DetailsFrame
      title={words.report.verdictTitles[figure.verdict]}
      icon={<VerdictIcon verdict={figure.verdict} />}
      titleRef={props.titleRef}
      onClose={props.onClose}
      words={words}
    >
      <p className={styles.quote} lang="vi">
        “{figure.quote}”
      </p>
      {sources.length > 0 && (
        <div>
          <p className={styles.hint}>{describeSources(figure.verdict, sources, words)}</p>
          <SourceList
            sources={sources}
            workbook={check.workbook}
            canReveal={canReveal}
            onReveal={(place) => dispatch({ kind: "reveal", place })}
            words={words}
          />
        </div>
      )}
      {figure.reason !== null && <p className={styles.text}>{describeReason(figure.reason, words)}</p>}
      {figure.note !== undefined && <p className={styles.text}>{details.note(figure.note)}</p>}
      {findings.map(({ finding }) => (
        <FindingNote
          key={finding.id}
          finding={finding}
          corrected={correctSentence(
            finding,
            documents.map((each) => each.document),
          )}
          onCopy={
            capabilities.clipboard === "yes"
              ? () => dispatch({ kind: "copy-correction", finding: finding.id })
              : null
          }
          words={words}
        />
      ))}
      {linked && !byHand && <p className={styles.hint}>{details.linked}</p>}
      {aside ? (
        <AsideForm
          onSave={(reason) => {
            setAside(false);
            dispatch({ kind: "set-aside", figure: reference, reason });
          }}
          onCancel={() => setAside(false)}
          words={words}
        />
      ) : (
        <>
          <div className={styles.actions}>
            {canReveal && (
              <Button
                size="small"
                icon={<Link20Regular />}
                disabled={busy}
                onClick={() => dispatch({ kind: "link-to-selection", figure: reference })}
              >
                {details.link}
              </Button>
            )}
            {linked ? (
              <Button
                size="small"
                disabled={busy}
                onClick={() => dispatch({ kind: "unlink", figure: reference })}
              >
                {byHand ? details.compareAgain : details.unlink}
              </Button>
            ) : (
              <Button size="small" disabled={busy} onClick={() => setAside(true)}>
                {details.setAside}
              </Button>
            )}
          </div>
          {canReveal && <p className={styles.hint}>{details.linkHint}</p>}
        </>
      )}
    </DetailsFrame>
  );
}

function describeReason(reason: string, words: Words): string {
  const reasons: Readonly<Record<string, string>> = words.report.details.reasons;
  return reasons[reason] ?? words.report.details.reasons.other;
}

function describeSources(verdict: Verdict, sources: readonly Place[], words: Words): string {
  const { details } = words.report;
  if (verdict !== "matched") return details.against;
  if (sources.some((place) => place.kind === "text")) return details.matchedText;
  return sources.length === 1 ? details.matchedCell : details.matchedCells;
}

/** A ratio is held against its percentage and is itself part of that: to name it as its own source says nothing. */
function isSame(one: Place, other: Place): boolean {
  return (
    one.kind === "text" &&
    other.kind === "text" &&
    one.document === other.document &&
    one.start === other.start
  );
}
