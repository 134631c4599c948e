import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { listShown } from "../../../app/select/list-cards";
import type { OpenWork } from "../../book/workspace";
import type { GridDeed, GridView } from "../../grid/grid-view";
import type { PageWords } from "../words";

export interface GridMenuProps {
  readonly work: OpenWork;
  readonly grid: GridView;
  /** Where it was asked for, in the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onStep: (direction: "undo" | "redo") => void;
  readonly onFind: () => void;
  /** The pane is to be seen. */
  readonly onPane: () => void;
  readonly onClose: () => void;
  readonly words: PageWords;
}

/** What can be done where the mouse is: only what this page can do. */
export function GridMenu(props: GridMenuProps) {
  const { work, grid, at, onStep, onFind, onPane, onClose, words } = props;
  const { menu } = words;
  const cell = grid.selection();
  const finding = listShown(work.session.getState()).find(
    ({ finding: { at: place } }) =>
      place.kind === "cell" && place.sheet === cell?.sheet && place.address === cell.address,
  )?.finding;
  const run = (deed: GridDeed) => () => grid.run(deed);
  const paste = async (): Promise<void> => {
    // Refused by the person or the browser: Ctrl+V asks for no leave.
    const text = await navigator.clipboard.readText().catch(() => "");
    if (text !== "") grid.paste(text);
  };
  const box = { x: at.x, y: at.y, top: at.y, left: at.x, bottom: at.y, right: at.x, width: 0, height: 0 };
  return (
    <Menu
      open
      inline
      positioning={{ target: { getBoundingClientRect: () => box }, position: "below", align: "start" }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <MenuPopover style={{ zIndex: 100 }}>
        <MenuList>
          <MenuItem secondaryContent="Ctrl+X" onClick={run("cut")}>
            {menu.cut}
          </MenuItem>
          <MenuItem secondaryContent="Ctrl+C" onClick={run("copy")}>
            {menu.copy}
          </MenuItem>
          <MenuItem secondaryContent="Ctrl+V" disabled={!canRead()} onClick={() => void paste()}>
            {menu.paste}
          </MenuItem>
          <MenuItem secondaryContent="Delete" onClick={run("clear")}>
            {menu.clear}
          </MenuItem>
          <MenuDivider />
          <MenuItem
            secondaryContent="Ctrl+Z"
            disabled={work.steps.last() === null}
            onClick={() => onStep("undo")}
          >
            {menu.undo}
          </MenuItem>
          <MenuItem
            secondaryContent="Ctrl+Y"
            disabled={work.steps.next() === null}
            onClick={() => onStep("redo")}
          >
            {menu.redo}
          </MenuItem>
          <MenuDivider />
          <MenuItem secondaryContent="Ctrl+F" onClick={onFind}>
            {menu.find}
          </MenuItem>
          <MenuItem
            disabled={!finding}
            onClick={() => {
              work.session.dispatch({ kind: "go", screen: "findings" });
              work.session.dispatch({ kind: "select-finding", finding: finding?.id ?? null });
              onPane();
            }}
          >
            {menu.finding}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function canRead(): boolean {
  return typeof (navigator as Partial<Navigator>).clipboard?.readText === "function";
}
