const { dirname, join } = require("node:path");

/**
 * Fluent's icons, each loaded when it is asked for. Its components ask the package for a few of its 26,690, and the package makes
 * all of them at once: in the realm of every test file of a screen, anew.
 */
module.exports = new Proxy(
  {
    __esModule: true,
    ...require("@fluentui/react-icons/utils"),
    ...require("@fluentui/react-icons/providers"),
  },
  {
    get(common, name) {
      if (name in common || typeof name !== "string") return common[name];
      const icon = loadIcon(name);
      if (icon !== undefined) common[name] = icon;
      return icon;
    },
  },
);

/** `ChevronDown20Regular` is of `chevron-down`; the eight that are filed otherwise, and what else there may be, are found in the whole. */
function loadIcon(name) {
  const file = name
    .replace(/\d*(?:Regular|Filled|Color|Light)$/u, "")
    .replace(/(?<=[a-z])(?=[A-Z\d])|(?<=\d)(?=[A-Z])|(?<=[A-Z])(?=\d|[A-Z][a-z])/gu, "-")
    .toLowerCase();
  try {
    const { [name]: icon } = require(`@fluentui/react-icons/svg/${file}`);
    if (icon !== undefined) return icon;
  } catch {
    // There is no such file.
  }
  return require(join(dirname(require.resolve("@fluentui/react-icons/utils")), "index.cjs"))[name];
}
