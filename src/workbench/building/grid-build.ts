/** What the server of `npm start` tells its page of the grid. */
export type GridBuild =
  | { readonly state: "building"; readonly percent: number }
  | { readonly state: "ready"; readonly script: string }
  | { readonly state: "failed"; readonly reason: string };
