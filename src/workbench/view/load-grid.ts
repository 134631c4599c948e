import type { mountGrid } from "../grid/mount-grid";

/** What the grid's script gives. */
export interface GridModule {
  readonly mountGrid: typeof mountGrid;
}

/** Tells meanwhile how much of the grid is built, in percent, where that is still being done. */
export type LoadGrid = (onBuilding: (percent: number) => void) => Promise<GridModule>;

/** The grid's script, which comes when it is first needed. The page of `npm start` has `building/load-grid` in its place. */
export const loadGrid: LoadGrid = () => import("../grid/mount-grid");
