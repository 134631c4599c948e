/**
 * `npm run check:source`: the types of all code, those of the core without Node's and the browser's, and ESLint. ESLint asks the same
 * program of TypeScript, which knows every type by then; `npm run typecheck` and `npm run lint`, each by itself, work them out anew.
 */
import { ESLint } from "eslint";
import { setPriority } from "node:os";
import ts from "typescript";

const ALL = "tsconfig.json";
const CORE = "src/core/tsconfig.json";

async function check(): Promise<boolean> {
  const core = readProgram(CORE);
  const all = readProgram(ALL);
  // What holds without Node's and the browser's types holds with them: no file of the core is checked twice.
  const ofCore = new Set(core.getRootFileNames());
  const others = all.getSourceFiles().filter(({ fileName }) => !ofCore.has(fileName));
  const typesHold = reportTypes(core, core.getSourceFiles()) && reportTypes(all, others);
  const eslint = new ESLint({
    overrideConfig: {
      files: ["**/*.ts", "**/*.tsx"],
      languageOptions: { parserOptions: { programs: [core, all] } },
    },
  });
  const results = await eslint.lintFiles(["src", "test"]);
  const formatter = await eslint.loadFormatter("stylish");
  console.log(await formatter.format(results));
  return typesHold && results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
}

function readProgram(configuration: string): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const read = ts.getParsedCommandLineOfConfigFile(configuration, {}, host);
  if (!read) throw new Error(`${configuration} is not there`);
  const { fileNames, options, errors } = read;
  // Like ESLint's own: every node knows its parent.
  const compilerHost = ts.createCompilerHost(options, true);
  return ts.createProgram({
    rootNames: fileNames,
    options,
    host: compilerHost,
    configFileParsingDiagnostics: errors,
  });
}

/** Prints what is wrong with the program and these files of it; whether nothing is. */
function reportTypes(program: ts.Program, files: readonly ts.SourceFile[]): boolean {
  const found = ts.sortAndDeduplicateDiagnostics([
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ]);
  console.log(ts.formatDiagnosticsWithColorAndContext(found, FORMAT));
  return found.length === 0;
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.formatDiagnostic(diagnostic, FORMAT));
}

const FORMAT: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
  getNewLine: () => "\n",
};

// The builds go first: the tests of the built wait for them.
setPriority(10);
check().then(
  (isWell) => {
    process.exitCode = isWell ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
