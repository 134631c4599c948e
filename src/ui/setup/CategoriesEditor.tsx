import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useState } from "react";
import { parseTemplate } from "../../core/template/parse-template";
import type { Template } from "../../core/template/schema";
import type { Words } from "../words/words";
import { changeCategories, isInUse, writeRows, type CategoryRow, type Dimension } from "./edit-template";

export interface CategoriesEditorProps {
  readonly template: Template;
  readonly dimension: Dimension;
  readonly onChange: (template: Template) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  input: { minWidth: 0, width: "100%" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The fields or the levels: their names, and by what else they are called. */
export function CategoriesEditor({ template, dimension, onChange, words }: CategoriesEditorProps) {
  const styles = useStyles();
  const say = words.setup.template;
  const [rows, setRows] = useState(() => writeRows(template[dimension]));
  const [fault, setFault] = useState<string | null>(null);
  const change = (index: number, row: Partial<CategoryRow>) =>
    setRows(rows.map((each, at) => (at === index ? { ...each, ...row } : each)));
  const save = () => {
    const parsed = parseTemplate(changeCategories(template, dimension, rows), words.language);
    setFault(parsed.ok ? null : parsed.error.message);
    if (parsed.ok) onChange(parsed.value);
  };
  return (
    <>
      <p className={styles.hint}>{say.aliasesHint}</p>
      <ul className={styles.list}>
        {rows.map((row, index) => {
          const used = row.id !== null && isInUse(template, dimension, row.id);
          const removal = used ? say.inUse(row.name) : say.remove(row.name);
          return (
            <li key={row.id ?? `new-${index}`} className={styles.row}>
              <Input
                className={styles.input}
                aria-label={say.categoryName(String(index + 1))}
                value={row.name}
                onChange={(_, { value }) => change(index, { name: value })}
              />
              <Button
                appearance="subtle"
                icon={<Delete20Regular />}
                aria-label={removal}
                title={removal}
                disabledFocusable={used}
                onClick={() => setRows(rows.filter((_, at) => at !== index))}
              />
              <Input
                className={styles.input}
                size="small"
                appearance="filled-darker"
                aria-label={say.aliases(String(index + 1))}
                value={row.aliases}
                onChange={(_, { value }) => change(index, { aliases: value })}
              />
            </li>
          );
        })}
      </ul>
      {fault !== null && <Field validationState="error" validationMessage={say.invalid(fault)} />}
      <div className={styles.actions}>
        <Button onClick={() => setRows([...rows, { id: null, name: "", aliases: "" }])}>{say.add}</Button>
        <Button appearance="primary" onClick={save}>
          {say.apply}
        </Button>
      </div>
    </>
  );
}
