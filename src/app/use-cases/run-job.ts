import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import type { Answer, Watched } from "./answer";
import { buildSheets } from "./build-sheets";
import { checkWorkbook } from "./check-workbook";
import { collectFiles, saveSlips } from "./collect-files";
import { declareSum } from "./declare-sum";
import { fixCells } from "./fix-cells";
import { insertSample } from "./insert-sample";
import { linkFigure } from "./link-figure";
import { goToMoment, markCells, undoFix, unmarkCells } from "./mark-cells";
import { saveProof } from "./save-proof";
import { annotateDocument, openDocument } from "./open-document";

/** Does one task's work over the ports. */
export async function runJob(ports: SessionPorts, job: Job, watched: Watched): Promise<Answer> {
  switch (job.kind) {
    case "check":
      return checkWorkbook(ports, job, watched);
    case "mark":
      return markCells(ports, job);
    case "unmark":
      return unmarkCells(ports);
    case "fix":
      return fixCells(ports, job, watched);
    case "undo":
      return undoFix(ports, job);
    case "go-to-moment":
      return goToMoment(ports, job);
    case "read-text":
    case "read-file":
      return openDocument(ports, job, watched);
    case "annotate":
      return annotateDocument(ports, job, watched);
    case "link":
      return linkFigure(ports, job, watched);
    case "declare-sum":
      return declareSum(ports, job, watched);
    case "preview-build":
    case "build":
      return buildSheets(ports, job, watched);
    case "collect":
      return collectFiles(ports, job, watched);
    case "save-slips":
      return saveSlips(ports, job, watched);
    case "save-proof":
      return saveProof(ports, job, watched);
    case "insert-sample":
      return insertSample(ports);
  }
}
