import { judgeWorkbook } from "../../app/select/judge-workbook";
import { countReview } from "../../app/select/count-review";
import type { SessionState } from "../../app/session/state";
import type { Severity } from "../../core/model/finding";
import { formatNumber, formatTime } from "../shared/format";
import { useNow } from "../shared/use-now";
import type { Words } from "../words/words";
import { Verdict } from "./Verdict";

/** The overview's one sentence, when it was found out, and from what. */
export function OverviewVerdict({ state, words }: { state: SessionState; words: Words }) {
  const now = useNow();
  const { overview } = words;
  const { check, work } = state;
  if (check === null && work.kind === "running" && work.task === "check") {
    return (
      <Verdict tone="none" title={overview.checkingTitle}>
        {overview.checkingText}
      </Verdict>
    );
  }
  const { tone, title, text } = sayVerdict(state, words);
  if (check === null) {
    return (
      <Verdict tone={tone} title={title}>
        {text}
      </Verdict>
    );
  }
  const { tables, stats } = check.analysis.report;
  const time = formatTime(check.at, now, words);
  const [tableCount, records] = [tables.length, stats.records].map((count) =>
    formatNumber(count, words.language),
  );
  return (
    <Verdict tone={tone} title={title}>
      {text !== "" && <div>{text}</div>}
      <div>
        {time === words.shared.justNow ? overview.lastCheckJustNow : overview.lastCheck(time)}.{" "}
        {tables.length > 0 &&
          (stats.records > 0
            ? overview.read(tableCount ?? "", records ?? "")
            : overview.readTables(tableCount ?? ""))}
      </div>
    </Verdict>
  );
}

interface Said {
  readonly tone: Severity | "clean" | "none";
  readonly title: string;
  readonly text: string;
}

function sayVerdict(state: SessionState, words: Words): Said {
  const { overview } = words;
  switch (judgeWorkbook(state)) {
    case "never-checked":
      return { tone: "none", title: overview.neverTitle, text: overview.neverText };
    case "stopped":
      return { tone: "none", title: overview.stoppedTitle, text: overview.stoppedText };
    case "no-table":
      return { tone: "none", title: overview.noTableTitle, text: overview.noTableText };
    case "partly":
      return { tone: "note", title: overview.partlyTitle, text: overview.partlyText };
    case "clean":
      return sayClean(state, words);
    case "findings":
      return sayFindings(state, words);
  }
}

function sayClean(state: SessionState, words: Words): Said {
  const { reviewed } = countReview(state);
  const { overview } = words;
  return reviewed === 0
    ? { tone: "clean", title: overview.cleanTitle, text: overview.cleanText }
    : {
        tone: "clean",
        title: overview.reviewedTitle,
        text: overview.reviewedText(formatNumber(reviewed, words.language)),
      };
}

function sayFindings(state: SessionState, words: Words): Said {
  const { open } = countReview(state);
  const { overview } = words;
  const count = (severity: Severity): string => formatNumber(open[severity], words.language);
  if (open.error > 0) return { tone: "error", title: overview.errorsTitle(count("error")), text: "" };
  if (open.warning > 0) return { tone: "warning", title: overview.warningsTitle(count("warning")), text: "" };
  return { tone: "note", title: overview.notesTitle(count("note")), text: "" };
}
