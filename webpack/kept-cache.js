/** What a build keeps for the next one. CI builds once, on a bare machine: keeping costs it as much again as building. */
function keptCache(...configuration) {
  return process.env.CI ? false : { type: "filesystem", buildDependencies: { config: configuration } };
}

module.exports = { keptCache };
