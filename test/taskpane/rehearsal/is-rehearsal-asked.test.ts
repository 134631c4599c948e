import { isRehearsalAsked } from "../../../src/taskpane/rehearsal/is-rehearsal-asked";

test.each([
  ["?_host_Info=Excel$Win32", "", false],
  ["?_host_Info=Excel$Win32", "#rehearse", true],
  ["?rehearse&_host_Info=Excel$Win32", "", true],
  ["?rehearse&_host_Info=Excel$Win32", "#anything", true],
  ["?rehearse&_host_Info=Excel$Win32", "#pane", false],
  ["", "#pane", false],
])("%s%s: %s", (search, hash, asked) => {
  expect(isRehearsalAsked({ search, hash })).toBe(asked);
});
