import { lazy } from "react";

/** Parts of the page that nothing needs at first: each is loaded when it is drawn. */
export const PaneEdge = lazy(async () => {
  const { PaneEdge } = await import("./PaneEdge");
  return { default: PaneEdge };
});

export const OfferedWork = lazy(async () => {
  const { OfferedWork } = await import("./OfferedWork");
  return { default: OfferedWork };
});

export const ReplaceDialog = lazy(async () => {
  const { ReplaceDialog } = await import("./ReplaceDialog");
  return { default: ReplaceDialog };
});
