import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { useId, useState, type RefObject } from "react";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";
import { FilterPanel } from "./FilterPanel";

export interface FindingToolbarProps {
  readonly state: SessionState;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // In a window of a few lines (large zoom) the list needs the room.
    "@media (max-height: 420px)": { position: "static" },
  },
  search: { flex: "1 1 140px", minWidth: 0, maxWidth: "none", "& input": { textOverflow: "ellipsis" } },
  filter: { minWidth: "auto", flexShrink: 0 },
});

/** Search and filters. */
export function FindingToolbar({ state, searchRef, dispatch, words }: FindingToolbarProps) {
  const styles = useStyles();
  const panel = useId();
  const { filters, query } = state.review;
  const active = Object.values(filters).filter((value) => value !== null).length;
  const [open, setOpen] = useState(active > 0);
  const { findings, language } = words;
  return (
    <>
      <div className={styles.bar}>
        <Input
          type="search"
          contentBefore={<Search20Regular aria-hidden />}
          input={{ ref: searchRef }}
          className={styles.search}
          placeholder={findings.search}
          aria-label={findings.search}
          value={query}
          onChange={(_, { value }) => dispatch({ kind: "search", query: value })}
        />
        <Button
          className={styles.filter}
          icon={<Filter20Regular />}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {active === 0 ? findings.filter : findings.filterActive(formatNumber(active, language))}
        </Button>
      </div>
      <div id={panel} role="group" aria-label={findings.filters} hidden={!open}>
        {open && <FilterPanel state={state} dispatch={dispatch} words={words} />}
      </div>
    </>
  );
}
