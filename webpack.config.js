const path = require("node:path");

/** The command line, so that a machine with Node alone can run it: dist/khop.js, and beside it what only PDFs need. */
module.exports = {
  mode: "production",
  target: "node20",
  entry: { khop: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
};
