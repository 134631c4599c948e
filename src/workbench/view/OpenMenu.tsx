import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";
import { ACCEPTED } from "../book/sort-files";
import type { Workspace } from "../book/workspace";
import { NARROW_BUTTON, NARROW_WORD } from "./narrow";
import type { PageWords } from "./words";

export interface OpenMenuProps {
  readonly workspace: Workspace;
  readonly words: PageWords;
}

const useStyles = makeStyles({
  word: NARROW_WORD,
  narrow: NARROW_BUTTON,
  more: { minWidth: "auto", marginInlineStart: "-6px" },
  popover: { zIndex: 100 },
});

/** Opening: files by the button, an empty workbook or the sample by its menu. */
export function OpenMenu({ workspace, words }: OpenMenuProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.narrow}
        icon={<FolderOpen20Regular />}
        onClick={() => picker.current?.click()}
      >
        <span className={styles.word}>{words.open}</span>
      </Button>
      <Menu positioning="below-end" inline>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" className={styles.more} aria-label={words.openMore} />
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            <MenuItem onClick={() => void workspace.openBlank()}>{words.blank}</MenuItem>
            <MenuItem onClick={() => void workspace.openSample()}>{words.openSample}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={words.open}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) void workspace.openFiles(files);
        }}
      />
    </>
  );
}
