import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../core/base/language";
import { LastResort } from "../ui/pane/LastResort";
import { adoptWorker } from "../worker/adopt-worker";
import { createWorkerClient } from "../worker/create-worker-client";
import { spawnAnalysisWorker } from "../worker/spawn-analysis-worker";
import { connectService } from "./book/connect-service";
import { createWorkspace, type Workspace } from "./book/create-workspace";
import { loadPreferences } from "./book/preferences";
import { Workbench } from "./view/Workbench";

/** The page: one workspace, and what shows it. */
function start(): void {
  const place = document.getElementById("workbench");
  if (!place) throw new Error("index.html has no place for the workbench");
  const client = createWorkerClient(() => adoptWorker(spawnAnalysisWorker()));
  let language: Language = loadPreferences().language ?? "vi";
  const workspace = createWorkspace(connectService(), client, () => language);
  createRoot(place).render(
    <LastResort>
      <Page workspace={workspace} first={language} onLanguage={(chosen) => (language = chosen)} />
    </LastResort>,
  );
  void workspace.start();
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
