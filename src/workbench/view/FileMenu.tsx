import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { useSyncExternalStore } from "react";
import type { OpenWork, Workspace } from "../book/workspace";
import { NARROW_BUTTON, NARROW_WORD } from "./narrow";
import type { PageWords } from "./words";

export interface FileMenuProps {
  readonly work: OpenWork;
  readonly workspace: Workspace;
  readonly words: PageWords;
}

const useStyles = makeStyles({
  word: NARROW_WORD,
  narrow: NARROW_BUTTON,
  popover: { zIndex: 100, maxWidth: "min(420px, 90vw)", width: "max-content" },
});

/** What else can be had of the work but the workbook itself. */
export function FileMenu({ work, workspace, words }: FileMenuProps) {
  const { documents, check } = useSyncExternalStore(work.session.subscribe, work.session.getState);
  const annotatable = documents.filter(
    ({ document, bytes }) => bytes !== null && /\.docx$/iu.test(document.name),
  );
  const styles = useStyles();
  const { downloads } = words;
  return (
    <Menu positioning="below-end" inline>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={styles.narrow} icon={<ArrowDownload20Regular />}>
          <span className={styles.word}>{words.download}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItem disabled={check === null} onClick={() => void workspace.saveFindings()}>
            {downloads.findings}
          </MenuItem>
          <MenuItem disabled={check === null} onClick={() => work.session.dispatch({ kind: "save-proof" })}>
            {downloads.proof}
          </MenuItem>
          {annotatable.map(({ document }) => (
            <MenuItem
              key={document.name}
              disabled={check === null}
              onClick={() => workspace.saveAnnotated(document.name)}
            >
              {downloads.annotated(document.name)}
            </MenuItem>
          ))}
          {annotatable.length === 0 && <MenuItem disabled>{downloads.noWord}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
