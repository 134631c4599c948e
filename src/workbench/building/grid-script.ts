/** The grid as a script of its own, which brings its style sheets along: what the page of `npm start` loads when it is built. */
const { mountGrid } = await import("../grid/mount-grid");

export { mountGrid };
