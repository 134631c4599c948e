import type { GridModule, LoadGrid } from "../view/load-grid";
import type { GridBuild } from "./grid-build";

/** In the page of `npm start`, in place of `view/load-grid`: waits until the grid is built, too, and loads it then. */
export const loadGrid: LoadGrid = async (onBuilding) => {
  for (;;) {
    const answer = await fetch("grid-build.json", { cache: "no-store" });
    const build = (await answer.json()) as GridBuild;
    if (build.state === "ready")
      return (await import(
        /* webpackIgnore: true */ new URL(build.script, document.baseURI).href
      )) as GridModule;
    if (build.state === "failed") throw new Error(build.reason);
    onBuilding(build.percent);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};
