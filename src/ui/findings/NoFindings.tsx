import { Button } from "@fluentui/react-components";
import { CheckmarkCircle28Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentSearch32Regular } from "@fluentui/react-icons/svg/document-search";
import { Filter28Regular } from "@fluentui/react-icons/svg/filter";
import type { Dispatch } from "../shared/dispatch";
import { EmptyState } from "../shared/EmptyState";
import type { Words } from "../words/words";

export interface NoFindingsProps {
  /** `nothing`: not checked yet; `clean`: checked and nothing found; `no-match`: none that the filters show. */
  readonly kind: "nothing" | "clean" | "no-match";
  readonly dispatch: Dispatch;
  /** After the filters were cleared by the button that then goes. */
  readonly onCleared?: () => void;
  readonly words: Words;
}

/** Why the list is empty, and the way on. */
export function NoFindings({ kind, dispatch, onCleared, words }: NoFindingsProps) {
  const { findings } = words;
  if (kind === "clean")
    return (
      <EmptyState icon={<CheckmarkCircle28Regular />} title={findings.cleanTitle}>
        {findings.cleanText}
      </EmptyState>
    );
  if (kind === "no-match")
    return (
      <EmptyState
        icon={<Filter28Regular />}
        title={findings.noMatchTitle}
        actions={
          <Button
            onClick={() => {
              dispatch({ kind: "clear-filters" });
              onCleared?.();
            }}
          >
            {findings.clearFilters}
          </Button>
        }
      >
        {findings.noMatchText}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<DocumentSearch32Regular />}
      title={findings.nothingTitle}
      actions={
        <Button appearance="primary" size="large" onClick={() => dispatch({ kind: "check" })}>
          {findings.check}
        </Button>
      }
    >
      {findings.nothingText}
    </EmptyState>
  );
}
