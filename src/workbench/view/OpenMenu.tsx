import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, useState } from "react";
import { canRecall } from "../book/can-recall";
import type { RecentFiles } from "../book/recent-files";
import { ACCEPTED } from "../book/sort-files";
import type { Workspace } from "../book/workspace";
import { NARROW_BUTTON, NARROW_WORD } from "./narrow";
import type { PageWords } from "./words";

export interface OpenMenuProps {
  readonly workspace: Workspace;
  readonly words: PageWords;
}

const recentFiles = () => import("../book/recent-files");

const useStyles = makeStyles({
  word: NARROW_WORD,
  narrow: NARROW_BUTTON,
  more: { minWidth: "auto", marginInlineStart: "-6px" },
  popover: { zIndex: 100, maxWidth: "min(26rem, 90vw)" },
});

/** Opening: files by the button; an empty workbook, the sample or what was opened lately by its menu. */
export function OpenMenu({ workspace, words }: OpenMenuProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [recent, setRecent] = useState<readonly RecentFiles[]>([]);
  const open = (files: readonly File[] | null): void => {
    if (files && files.length > 0) void workspace.openFiles(files);
  };
  const pick = async (): Promise<void> => {
    if (canRecall()) open(await (await recentFiles()).pickFiles(EXTENSIONS));
    else input.current?.click();
  };
  const openAgain = async (each: RecentFiles): Promise<void> => {
    const files = await (await recentFiles()).readRecent(each);
    if (files) open(files);
    else workspace.tell(words.recent.gone(each.names.join(", ")));
  };
  const listAgain = async (): Promise<void> => {
    if (canRecall()) setRecent(await (await recentFiles()).listRecent());
  };
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.narrow}
        icon={<FolderOpen20Regular />}
        onClick={() => void pick()}
      >
        <span className={styles.word}>{words.open}</span>
      </Button>
      <Menu positioning="below-end" inline onOpenChange={() => void listAgain()}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" className={styles.more} aria-label={words.openMore} />
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            <MenuItem onClick={() => void workspace.openBlank()}>{words.blank}</MenuItem>
            <MenuItem onClick={() => void workspace.openSample()}>{words.openSample}</MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{words.recent.title}</MenuGroupHeader>
              {recent.map((each, index) => (
                <MenuItem key={index} onClick={() => void openAgain(each)}>
                  {each.names.join(", ")}
                </MenuItem>
              ))}
              {recent.length === 0 && (
                <MenuItem disabled>{canRecall() ? words.recent.none : words.recent.absent}</MenuItem>
              )}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={words.open}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          open(files);
        }}
      />
    </>
  );
}

const EXTENSIONS = ACCEPTED.split(",").filter((each): each is `.${string}` => each.startsWith("."));
