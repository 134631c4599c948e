import type { Language } from "../../core/base/language";
import { buildEn } from "./build.en";
import { buildVi } from "./build.vi";
import { collectEn } from "./collect.en";
import { collectVi } from "./collect.vi";
import { findingsEn } from "./findings.en";
import { findingsVi } from "./findings.vi";
import { helpEn } from "./help.en";
import { helpVi } from "./help.vi";
import { overviewEn } from "./overview.en";
import { overviewVi } from "./overview.vi";
import { paneEn } from "./pane.en";
import { paneVi } from "./pane.vi";
import { reportEn } from "./report.en";
import { reportVi } from "./report.vi";
import { setupEn } from "./setup.en";
import { setupVi } from "./setup.vi";
import { sharedEn } from "./shared.en";
import { sharedVi } from "./shared.vi";
import { welcomeEn } from "./welcome.en";
import { welcomeVi } from "./welcome.vi";

/**
 * Every word the pane shows, in the reader's language. Vietnamese is written first and gives the type, so that a missing
 * or a surplus English string does not compile. A string that holds figures is a function of texts already formatted.
 */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}

const vi = {
  language: "vi" as Language,
  shared: sharedVi,
  pane: paneVi,
  overview: overviewVi,
  findings: findingsVi,
  report: reportVi,
  build: buildVi,
  collect: collectVi,
  setup: setupVi,
  help: helpVi,
  welcome: welcomeVi,
};

export type Words = typeof vi;

const WORDS: Readonly<Record<Language, Words>> = {
  vi,
  en: {
    language: "en",
    shared: sharedEn,
    pane: paneEn,
    overview: overviewEn,
    findings: findingsEn,
    report: reportEn,
    build: buildEn,
    collect: collectEn,
    setup: setupEn,
    help: helpEn,
    welcome: welcomeEn,
  },
};
