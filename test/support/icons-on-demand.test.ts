import * as icons from "@fluentui/react-icons";

test("an icon is what the package has by this name, wherever it is filed", () => {
  expect(icons.ChevronDown20Regular.displayName).toBe("ChevronDown20Regular");
  expect(icons.AddFilled.displayName).toBe("AddFilled");
  expect(icons.ChevronDown20Regular).toBe(icons.ChevronDown20Regular);
  // Filed as `calendar-3-day`.
  expect(icons.Calendar3DayRegular.displayName).toBe("Calendar3DayRegular");
});

test("what icons are made with is there, and not what the package has not", () => {
  expect(icons.bundleIcon(icons.AddFilled, icons.AddRegular)).toBeInstanceOf(Function);
  expect(icons.IconDirectionContextProvider).toBeDefined();
  expect((icons as Readonly<Record<string, unknown>>)["NoSuchRegular"]).toBeUndefined();
});
