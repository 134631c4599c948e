/**
 * What may stand in which element, by name, or by `parent/name` where one name has two meanings. Children in their order: `?` none or
 * one, `+` one or more, `*` any number; attributes: `?` may be left out. The facts of Microsoft's schemas (OfficeAppManifestV1_1,
 * TaskPaneAppVersionOverridesV1_0, OfficeAppBasicTypesV1_0) as far as a manifest of ours goes; `Runtimes`, `Runtime` and
 * `ExtendedOverrides` are newer than those and follow the pages of the reference.
 */
export const SHAPES: Readonly<Record<string, Shape>> = {
  OfficeApp: {
    children:
      "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions VersionOverrides? ExtendedOverrides?",
    attributes: "type",
  },
  Id: {},
  Version: {},
  ProviderName: {},
  DefaultLocale: {},
  Permissions: {},
  DisplayName: { children: "Override*", attributes: "DefaultValue" },
  "OfficeApp/Description": { children: "Override*", attributes: "DefaultValue" },
  IconUrl: { children: "Override*", attributes: "DefaultValue" },
  HighResolutionIconUrl: { children: "Override*", attributes: "DefaultValue" },
  SupportUrl: { children: "Override*", attributes: "DefaultValue" },
  "DefaultSettings/SourceLocation": { children: "Override*", attributes: "DefaultValue" },
  Override: { attributes: "Locale Value" },
  Hosts: { children: "Host+" },
  "OfficeApp/Hosts/Host": { attributes: "Name" },
  Requirements: { children: "Sets? Methods?" },
  Sets: { children: "Set+", attributes: "DefaultMinVersion?" },
  Set: { attributes: "Name MinVersion?" },
  DefaultSettings: { children: "SourceLocation" },
  ExtendedOverrides: { children: "Tokens?", attributes: "Url ResourcesUrl?" },

  VersionOverrides: {
    children: "Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?",
    attributes: "type",
  },
  "VersionOverrides/Hosts/Host": {
    children: "AllFormFactors? Runtimes? DesktopFormFactor?",
    attributes: "type",
  },
  Runtimes: { children: "Runtime+" },
  Runtime: { children: "Override*", attributes: "resid lifetime?" },
  DesktopFormFactor: { children: "GetStarted? FunctionFile? ExtensionPoint+" },
  GetStarted: { children: "Title Description LearnMoreUrl" },
  FunctionFile: { attributes: "resid" },
  LearnMoreUrl: { attributes: "resid" },
  ExtensionPoint: { children: "OfficeTab* CustomTab*", attributes: "type" },
  CustomTab: { children: "Group+ Label", attributes: "id" },
  Group: { children: "Label Icon Control+", attributes: "id" },
  Control: { children: "Label Supertip Icon Action", attributes: "id type" },
  Supertip: { children: "Title Description" },
  Label: { attributes: "resid" },
  Title: { attributes: "resid" },
  Description: { attributes: "resid" },
  Icon: { children: "Image+" },
  "Icon/Image": { attributes: "resid size" },
  "Action:ShowTaskpane": { children: "TaskpaneId? SourceLocation Title?", attributes: "type" },
  "Action:ExecuteFunction": { children: "FunctionName", attributes: "type" },
  FunctionName: {},
  SourceLocation: { attributes: "resid" },
  TaskpaneId: {},
  Resources: { children: "Images? Urls? ShortStrings? LongStrings?" },
  Images: { children: "Image+" },
  Image: { children: "Override*", attributes: "id DefaultValue" },
  Urls: { children: "Url+" },
  Url: { children: "Override*", attributes: "id DefaultValue" },
  ShortStrings: { children: "String+" },
  LongStrings: { children: "String+" },
  String: { children: "Override*", attributes: "id DefaultValue" },
};

export interface Shape {
  readonly children?: string;
  readonly attributes?: string;
}

/** The values of `xsi:type`, where an element has one. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["TaskPaneApp"],
  VersionOverrides: ["VersionOverridesV1_0"],
  Host: ["Workbook"],
  ExtensionPoint: ["PrimaryCommandSurface"],
  Control: ["Button"],
  Action: ["ShowTaskpane", "ExecuteFunction"],
};

/** The namespaces: of the frame, of what stands in `VersionOverrides`, of what both have in common. */
export const NAMESPACES = {
  frame: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  common: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
} as const;

/** What comes from the common types within `VersionOverrides`. */
export const COMMON: ReadonlySet<string> = new Set([
  "Sets",
  "Set",
  "Images",
  "Image",
  "Urls",
  "Url",
  "ShortStrings",
  "LongStrings",
  "String",
  "Override",
]);
