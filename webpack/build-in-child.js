/**
 * Builds one configuration of `npm start` for the process that forked this one, and tells it how far it is: messages
 * `{ share }` from 0 to 1, and at last `{ entry }`, the files of the entry, or `{ trouble }`.
 */
const webpack = require("webpack");
const configure = require("../webpack.config.js");

process.once("disconnect", () => process.exit());

async function build(name) {
  const configurations = await configure({ start: true }, {});
  const compiler = webpack(configurations.find((each) => each.name === name));
  new webpack.ProgressPlugin((share) => process.send({ share })).apply(compiler);
  compiler.run((error, stats) => {
    if (error || stats.hasErrors())
      process.send({ trouble: error?.message ?? stats.toString("errors-only") });
    else process.send({ entry: [...stats.compilation.entrypoints.values()][0].getFiles() });
    // What was built is kept for the next time after it was told.
    compiler.close(() => process.disconnect());
  });
}

build(process.argv[2]).catch((error) => {
  process.send({ trouble: error.message });
  process.disconnect();
});
