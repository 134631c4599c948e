/** The walls between folders, as sentences. src/README.md says what each folder is for. */
const layers = [
  "base",
  "model",
  "lexicon",
  "numerals",
  "template",
  "tables",
  "relations",
  "register",
  "summaries",
  "crosstabs",
  "derive",
  "claims",
  "quantities",
  "statements",
  "alignment",
  "rules",
  "engine",
];

/** A core folder may not reach up into a later one. */
const upward = layers.map((layer, index) => ({
  name: `core-${layer}-stays-below`,
  comment: `core/${layer} is the ground the later folders stand on; move what both need down instead.`,
  severity: "error",
  from: { path: `^src/core/${layer}/` },
  to: {
    path: `^src/core/(${[...layers.slice(index + 1), "ticks", "proof", "sheets", "render"].join("|")})/`,
  },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: "alignment-reads-words-alone",
      comment:
        "Figures are aligned with tables by the words of both, and by what the lexicon says words are; what a template or a reader knows of them stays out.",
      severity: "error",
      from: { path: "^src/core/alignment/" },
      to: { path: "^src/core/(?!alignment/|base/|lexicon/|model/)" },
    },
    {
      name: "core-is-pure",
      comment: "The core takes data and gives data. Hand it what it needs as an argument.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^src/(?!core/)" },
    },
    {
      name: "core-uses-no-node",
      comment:
        "The core runs in a task pane too. Put what needs Node into hosts, documents or an entry point.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-uses-few-packages",
      comment:
        "Every package of the core is loaded into the task pane. Add one here only with a reason in src/README.md.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "node_modules", pathNot: "node_modules/(zod|fastest-levenshtein|diff)/" },
    },
    {
      name: "ticks-tell-what-was-proved",
      comment: "Which figures hold is read from the facts; how that is shown is for those who show it.",
      severity: "error",
      from: { path: "^src/core/ticks/" },
      to: { path: "^src/core/(proof|sheets|render|slips|collect|consolidate|compare|sql)/" },
    },
    {
      name: "proof-stands-alone",
      comment: "The proof sheet is one way of showing a Report: nothing of the core needs it.",
      severity: "error",
      from: { path: "^src/core/(?!proof/)" },
      to: { path: "^src/core/proof/" },
    },
    {
      name: "proof-shows-the-report",
      comment:
        "The sheet is drawn from the facts and the Report; units' files, built sheets and slips are others' work.",
      severity: "error",
      from: { path: "^src/core/proof/" },
      to: { path: "^src/core/(collect|consolidate|slips|compare|sql|sheets/(?!finding-words|set-aside))" },
    },
    {
      name: "proof-is-asked-for",
      comment: "It is loaded when somebody wants a proof sheet: screens and workers begin without it.",
      severity: "error",
      from: {
        path: "^src/(app|ui|worker|taskpane|workbench|commands)/",
        pathNot: "^src/app/analysis/write-proof-of",
      },
      to: { path: "^src/core/proof/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "sample-is-invented",
      comment:
        "The sample is made from the nouns and the template alone, so that its counts owe nothing to the product.",
      severity: "error",
      from: { path: "^src/sample/" },
      to: { path: "^src/(?!sample/|core/(base|model|template)/)" },
    },
    {
      name: "sample-is-not-shipped",
      comment: "Only entry points and tests may ask for invented data.",
      severity: "error",
      from: { path: "^src/(?!sample/|cli/|taskpane/|workbench/)" },
      to: { path: "^src/sample/" },
    },
    {
      name: "ports-are-types",
      comment:
        "A port names what the app needs of the outside; it holds no code and knows only the core's nouns.",
      severity: "error",
      from: { path: "^src/ports/" },
      to: { pathNot: "^src/(ports|core/(base|model))/" },
    },
    {
      name: "app-knows-ports-not-hosts",
      comment: "A use case gets its host as an argument; that is what lets one test serve every host.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^src/(?!app/|core/|ports/)" },
    },
    {
      name: "ui-knows-app-and-core",
      comment: "The pane is given its state and says what a person did; what comes of it is decided in app.",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { path: "^src/(?!ui/|app/|core/)" },
    },
    {
      name: "worker-knows-no-screen",
      comment: "A worker reads files and analyses; it sees no open workbook, no pane and no session.",
      severity: "error",
      from: { path: "^src/worker/" },
      to: { path: "^src/(?!worker/|core/|documents/|hosts/(package/|read-unit-file)|ports/|app/analysis/)" },
    },
    {
      name: "react-draws-only",
      comment: "React and Fluent belong to the pane's pictures and the entries that mount them.",
      severity: "error",
      from: { path: "^src/(?!ui/|taskpane/|workbench/)" },
      to: { path: "node_modules/(react|react-dom|@fluentui|@tanstack)/" },
    },
    {
      name: "ui-uses-few-packages",
      comment: "Every package of the pane is loaded before it shows anything: its budget is 250 KB gzipped.",
      severity: "error",
      from: { path: "^src/(ui|taskpane|commands)/" },
      to: {
        path: "node_modules",
        pathNot: "node_modules/(@types/)?(react|react-dom|@fluentui|@tanstack|zod|comlink|office-js)/",
      },
    },
    {
      name: "grid-is-a-view",
      comment:
        "The grid shows what the book holds and tells what a person did in it; it is loaded last and swapped whole.",
      severity: "error",
      from: { path: "^src/workbench/grid/" },
      to: {
        path: "^src/(?!workbench/grid/|core/|ports/|ui/theme/|hosts/package/|hosts/xlsx/(looks/|number-formats))",
      },
    },
    {
      name: "univer-stays-in-the-grid",
      comment:
        "The spreadsheet grid weighs 1.7 MB gzipped; only its own folder may import it, and that one comes lazily.",
      severity: "error",
      from: { path: "^src/(?!workbench/grid/)" },
      to: { path: "node_modules/(@univerjs|rxjs)/" },
    },
    {
      name: "addin-is-data",
      comment: "The manifest is made from data; it knows what the host asks of Excel, and nothing that runs.",
      severity: "error",
      from: { path: "^src/addin/" },
      to: { path: "^src/(?!addin/|core/base/|hosts/package/|hosts/office/requirements)" },
    },
    {
      name: "entries-stand-on-top",
      comment:
        "Nothing imports an entry point, the ribbon's handlers aside, which the pane's page and the manifest share.",
      severity: "error",
      from: { path: "^src/(?!taskpane/|workbench/|cli/)" },
      to: { path: "^src/(taskpane|workbench|cli)/" },
    },
    {
      name: "commands-know-the-session",
      comment: "A ribbon button dispatches what a button of the pane does; it reaches no host by itself.",
      severity: "error",
      from: { path: "^src/commands/" },
      to: { path: "^src/(?!commands/|addin/|app/|core/)" },
    },
    {
      name: "hosts-know-core-and-ports",
      comment: "A host carries data in and out; what to do with it is decided in app.",
      severity: "error",
      from: { path: "^src/(hosts|documents)/" },
      to: { path: "^src/(app|ui|cli|taskpane|workbench|commands)/" },
    },
    {
      name: "hosts-stand-alone",
      comment: "The hosts share the package layer in hosts/package only.",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/(?!package/)", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "rules-stand-alone",
      comment: "A rule may be removed without touching another; what two rules share lives in rules/shared.",
      severity: "error",
      from: { path: "^src/core/rules/(?!shared|registry|define-rule)([^/]+)/" },
      to: { path: "^src/core/rules/(?!shared/|define-rule|$1/)" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing imports is dead, or is missing from an entry point.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$|^src/(taskpane|workbench)/page/" },
      to: {},
    },
    {
      name: "src-does-not-use-tests",
      comment: "What ships must not need what only tests have.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
