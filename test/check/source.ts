/**
 * `npm run check:source`: the types of all code, those of the core without Node's and the browser's, and ESLint. ESLint asks the same
 * program of TypeScript, which knows every type by then; `npm run typecheck` and `npm run lint`, each by itself, work them out anew.
 */
import { ESLint } from "eslint";
import ts from "typescript";

const ALL = "tsconfig.json";
const CORE = "src/core/tsconfig.json";

async function check(): Promise<boolean> {
  const program = readProgram(ALL);
  const typesHold = reportTypes(program) && reportTypes(readProgram(CORE));
  const eslint = new ESLint({
    overrideConfig: {
      files: ["**/*.ts", "**/*.tsx"],
      languageOptions: { parserOptions: { programs: [program] } },
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

/** Prints what is wrong; whether nothing is. */
function reportTypes(program: ts.Program): boolean {
  const found = ts.sortAndDeduplicateDiagnostics(ts.getPreEmitDiagnostics(program));
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

check().then(
  (isWell) => {
    process.exitCode = isWell ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
