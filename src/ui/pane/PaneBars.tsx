import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { describeNotice } from "../../app/sentences/notice";
import { PHASE_WORDS, TASK_WORDS } from "../../app/sentences/task";
import { describeTrouble } from "../../app/sentences/trouble";
import type { Screen } from "../../app/session/event";
import type { Notice } from "../../app/session/notice";
import type { SessionState } from "../../app/session/state";
import type { TaskKind } from "../../app/session/task";
import type { Dispatch } from "../shared/dispatch";
import { ProblemBar } from "../shared/ProblemBar";
import { RunningBar } from "../shared/RunningBar";
import type { Words } from "../words/words";
import { Announcer } from "./Announcer";
import { NoticeBar } from "./NoticeBar";
import { useNoticeEnd } from "./use-notice-end";

interface PaneBarsProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  // Over the screen's edge: what runs by itself must not push the text that is being read.
  quiet: {
    height: "2px",
    marginTop: "-2px",
    zIndex: 1,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralStroke2,
  },
});

/** Short, or begun by themselves. */
const QUIET: ReadonlySet<TaskKind> = new Set(["recheck", "mark", "unmark", "fix", "undo", "redo", "link"]);

/** Under the tabs: what runs, and what went wrong. */
export function PaneBars({ state, dispatch, words }: PaneBarsProps) {
  const styles = useStyles();
  const { work, problem, language } = state;
  return (
    <>
      {work.kind === "running" && QUIET.has(work.task) && (
        <ProgressBar
          className={styles.quiet}
          aria-label={TASK_WORDS[work.task][language]}
          {...(work.progress === null ? {} : { value: work.progress })}
        />
      )}
      {work.kind === "running" && !QUIET.has(work.task) && (
        <RunningBar
          label={
            work.stopping
              ? words.shared.stopping
              : `${TASK_WORDS[work.task][language]}: ${PHASE_WORDS[work.phase][language]}…`
          }
          progress={work.progress}
          onStop={work.stoppable && !work.stopping ? () => dispatch({ kind: "stop" }) : undefined}
          words={words}
        />
      )}
      {problem !== null && (
        <ProblemBar
          sentence={describeTrouble(problem.trouble, language)}
          onRetry={problem.retry === null ? undefined : () => dispatch({ kind: "retry" })}
          onOpenPage={
            problem.trouble.error.code === "save-elsewhere"
              ? () => dispatch({ kind: "open-page" })
              : undefined
          }
          onClose={() => dispatch({ kind: "put-problem-away" })}
          words={words}
        />
      )}
    </>
  );
}

/** At the bottom: what was just done, said aloud, too. What the screen itself shows is only said. */
export function PaneNotice({ state, dispatch, words }: PaneBarsProps) {
  const { notice, undo, language, screen } = state;
  const sentence = notice === null ? "" : describeNotice(notice.notice, language);
  const canUndo = notice?.notice.kind === "fixed" && undo.length > 0;
  const onHold = useNoticeEnd(canUndo ? null : (notice?.number ?? null), dispatch);
  return (
    <>
      <Announcer sentence={sentence} number={notice?.number ?? 0} />
      {notice !== null && !isOnScreen(notice.notice, screen) && (
        <NoticeBar
          sentence={sentence}
          onUndo={canUndo ? () => dispatch({ kind: "undo" }) : undefined}
          onClose={() => dispatch({ kind: "put-notice-away" })}
          onHold={onHold}
          words={words}
        />
      )}
    </>
  );
}

/** A check's counts, and on the screen of built sheets what was built. */
function isOnScreen({ kind }: Notice, screen: Screen): boolean {
  return kind === "checked" || (kind === "built" && screen === "build");
}
