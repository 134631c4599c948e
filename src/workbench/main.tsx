import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../core/base/language";
import { LastResort } from "../ui/pane/LastResort";
import { adoptWorker } from "../worker/adopt-worker";
import { createWorkerClient, type SpawnedWorker } from "../worker/create-worker-client";
import { spawnAnalysisWorker } from "../worker/spawn-analysis-worker";
import { beginService } from "./book/connect-service";
import { createOpener } from "./book/create-opener";
import { createWorkspace } from "./book/create-workspace";
import type { Workspace } from "./book/workspace";
import { loadPreferences } from "./book/preferences";
import { mayBeginWorkers, spawnInPage } from "./offline/in-page-worker";
import { Workbench } from "./view/Workbench";

/** The page: one workspace, and what shows it. */
function start(): void {
  const place = document.getElementById("workbench");
  if (!place) throw new Error("index.html has no place for the workbench");
  const client = createWorkerClient(beginAnalysis);
  let language: Language = loadPreferences().language ?? "vi";
  const workspace = createWorkspace(createOpener(beginService), client, () => language);
  createRoot(place).render(
    <LastResort>
      <Page workspace={workspace} first={language} onLanguage={(chosen) => (language = chosen)} />
    </LastResort>,
  );
  void workspace.start();
  if (process.env.NODE_ENV === "production") void keepCopy(workspace);
}

async function keepCopy(workspace: Workspace): Promise<void> {
  await (await import("./offline/keep-copy")).keepCopy(workspace);
}

function beginAnalysis(): SpawnedWorker {
  if (mayBeginWorkers()) return adoptWorker(spawnAnalysisWorker());
  return spawnInPage(async () => (await import("../worker/worker-service")).createWorkerService());
}

interface PageProps {
  readonly workspace: Workspace;
  readonly first: Language;
  readonly onLanguage: (language: Language) => void;
}

function Page({ workspace, first, onLanguage }: PageProps) {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
    onLanguage(language);
  }, [language, onLanguage]);
  return <Workbench workspace={workspace} language={language} onLanguage={setLanguage} />;
}

start();
