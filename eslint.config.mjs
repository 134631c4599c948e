import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "*.js", "*.cjs", "*.mjs", "test/support/*.js"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": "off",
      // A quarter of the time of all rules. TypeScript itself tells an object that lacks what a class has.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // We have no enums (below): on where those of others come in.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Named exports only: a name is searched, a default is guessed.",
        },
        { selector: "TSEnumDeclaration", message: "Use a union of literals." },
      ],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    // Office's and the grid's.
    files: ["src/{hosts/office,taskpane,commands,workbench}/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-unsafe-enum-assignment": "error" },
  },
  {
    // Expressions run over what users wrote: none may take a square of the text's length.
    files: ["src/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": [
        "error",
        { report: "potential", ignoreSticky: true, ignorePartial: false },
      ],
    },
  },
  {
    files: ["**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // A panel without a button in it takes the focus, so that keys scroll it (ARIA's practices for tabs).
      "jsx-a11y/no-noninteractive-tabindex": [
        "error",
        { roles: ["tabpanel", "separator"], allowExpressionValues: true },
      ],
    },
  },
  {
    files: ["src/**/*.tsx", "src/ui/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    // The rules of the preset, not the preset: it sets the parser back to an older language.
    files: ["src/hosts/office/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // What only an open Excel has stays where an open Excel is: no-restricted-globals sees types, too.
    files: ["src/**"],
    ignores: ["src/hosts/office/**", "src/taskpane/**", "src/commands/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Office", "Excel", "OfficeExtension", "OSF"].map((name) => ({
          name,
          message: "Only src/hosts/office and the entry points talk to Office; ask for a port.",
        })),
      ],
    },
  },
  {
    // Read by webviews of every age; that it is in the JavaScript of 2009 is tested in test/taskpane/boot.test.ts.
    files: ["src/taskpane/page/*.js"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      sourceType: "script",
      parserOptions: { project: null, program: null },
      globals: { document: "readonly", location: "readonly", window: "readonly" },
    },
  },
  {
    files: ["src/workbench/page/*.js"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      sourceType: "script",
      parserOptions: { project: null, program: null },
      globals: Object.fromEntries(
        ["self", "caches", "fetch", "URL", "Response"].map((name) => [name, "readonly"]),
      ),
    },
  },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  {
    files: ["test/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "no-console": "off" },
  },
);
