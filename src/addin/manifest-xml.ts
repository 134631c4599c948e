import type { Localized } from "../core/base/language";
import type { RequirementSet } from "../hosts/office/requirements";
import { ICON_SIZES, allIcons, iconFile } from "./icons";
import { MANIFEST_TEXTS } from "./manifest-texts";
import { RIBBON, type IconName, type RibbonButton, type RibbonGroup } from "./ribbon";
import type { Variant } from "./variant";
import { element, renderXml, type XmlNode } from "./xml-node";

/** The add-in-only manifest of a variant: what Excel is given to install Khớp. Vietnamese, with English beside it. */
export function renderManifest(variant: Variant, product: Product): string {
  const { baseUrl } = variant;
  return renderXml(
    element("OfficeApp", NAMESPACES, [
      element("Id", {}, variant.id),
      element("Version", {}, `${product.version}.0`),
      element("ProviderName", {}, "Khớp"),
      element("DefaultLocale", {}, "vi-VN"),
      localized("DisplayName", variant.displayName),
      localized("Description", MANIFEST_TEXTS.description),
      element("IconUrl", { DefaultValue: `${baseUrl}/assets/${iconFile("khop", 32)}` }),
      element("HighResolutionIconUrl", { DefaultValue: `${baseUrl}/assets/${iconFile("khop", 64)}` }),
      element("SupportUrl", { DefaultValue: `${baseUrl}/help.html` }),
      element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
      element("Requirements", {}, [requirementSets("", product.requirements)]),
      element("DefaultSettings", {}, [
        element("SourceLocation", { DefaultValue: `${baseUrl}/taskpane.html` }),
      ]),
      element("Permissions", {}, "ReadWriteDocument"),
      versionOverrides(baseUrl, product.requirements),
      element("ExtendedOverrides", {
        Url: `${baseUrl}/shortcuts.json`,
        ResourcesUrl: `${baseUrl}/shortcuts.en.json`,
      }),
    ]),
  );
}

export interface Product {
  /** As package.json has it: `1.2.3`. */
  readonly version: string;
  /** What Excel must offer for the add-in to be installed at all. */
  readonly requirements: readonly RequirementSet[];
}

const NAMESPACES = {
  xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  "xsi:type": "TaskPaneApp",
};

function versionOverrides(baseUrl: string, requirements: readonly RequirementSet[]): XmlNode {
  const attributes = {
    xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    "xsi:type": "VersionOverridesV1_0",
  };
  return element("VersionOverrides", attributes, [
    element("Requirements", {}, [requirementSets("bt:", requirements)]),
    element("Hosts", {}, [
      element("Host", { "xsi:type": "Workbook" }, [
        // One long-lived page for pane, ribbon and shortcuts: a check survives closing the pane.
        element("Runtimes", {}, [element("Runtime", { resid: "Pane.Url", lifetime: "long" })]),
        element("DesktopFormFactor", {}, [
          element("GetStarted", {}, [
            element("Title", { resid: "Start.Title" }),
            element("Description", { resid: "Start.Description" }),
            element("LearnMoreUrl", { resid: "Help.Url" }),
          ]),
          element("FunctionFile", { resid: "Pane.Url" }),
          element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [
            element("CustomTab", { id: "Khop.Tab" }, [
              ...RIBBON.map(ribbonGroup),
              element("Label", { resid: "Tab.Label" }),
            ]),
          ]),
        ]),
      ]),
    ]),
    resources(baseUrl),
  ]);
}

function ribbonGroup(group: RibbonGroup): XmlNode {
  return element("Group", { id: `Khop.Group.${group.id}` }, [
    element("Label", { resid: `Group.${group.id}.Label` }),
    iconReferences(group.icon),
    ...group.buttons.map(ribbonButton),
  ]);
}

function ribbonButton({ action, icon }: RibbonButton): XmlNode {
  return element("Control", { "xsi:type": "Button", id: `Khop.Button.${action}` }, [
    element("Label", { resid: `${action}.Label` }),
    element("Supertip", {}, [
      element("Title", { resid: `${action}.Label` }),
      element("Description", { resid: `${action}.Tip` }),
    ]),
    iconReferences(icon),
    action === "showPane"
      ? // Excel opens the page by itself, so that the button works even where our script did not start. No TaskpaneId: there
        // is one pane, that of the shared runtime.
        element("Action", { "xsi:type": "ShowTaskpane" }, [element("SourceLocation", { resid: "Pane.Url" })])
      : element("Action", { "xsi:type": "ExecuteFunction" }, [element("FunctionName", {}, action)]),
  ]);
}

function iconReferences(icon: IconName): XmlNode {
  const images = ICON_SIZES.map((size) =>
    element("bt:Image", { size: `${size}`, resid: iconResource(icon, size) }),
  );
  return element("Icon", {}, images);
}

function resources(baseUrl: string): XmlNode {
  const buttons = RIBBON.flatMap((group) => group.buttons);
  const images = allIcons().flatMap((icon) =>
    ICON_SIZES.map((size) =>
      element("bt:Image", {
        id: iconResource(icon, size),
        DefaultValue: `${baseUrl}/assets/${iconFile(icon, size)}`,
      }),
    ),
  );
  return element("Resources", {}, [
    element("bt:Images", {}, images),
    element("bt:Urls", {}, [
      element("bt:Url", { id: "Pane.Url", DefaultValue: `${baseUrl}/taskpane.html` }),
      element("bt:Url", { id: "Help.Url", DefaultValue: `${baseUrl}/help.html` }),
    ]),
    element("bt:ShortStrings", {}, [
      resourceText("Tab.Label", MANIFEST_TEXTS.tab),
      resourceText("Start.Title", MANIFEST_TEXTS.startTitle),
      ...RIBBON.map((group) => resourceText(`Group.${group.id}.Label`, group.label)),
      ...buttons.map((button) => resourceText(`${button.action}.Label`, button.label)),
    ]),
    element("bt:LongStrings", {}, [
      resourceText("Start.Description", MANIFEST_TEXTS.startDescription),
      ...buttons.map((button) => resourceText(`${button.action}.Tip`, button.tip)),
    ]),
  ]);
}

function resourceText(id: string, texts: Localized): XmlNode {
  return localized("bt:String", texts, { id });
}

function localized(name: string, texts: Localized, attributes: Readonly<Record<string, string>> = {}) {
  const override = name.startsWith("bt:") ? "bt:Override" : "Override";
  const english = element(override, { Locale: "en-US", Value: texts.en });
  return element(name, { ...attributes, DefaultValue: texts.vi }, texts.en === texts.vi ? [] : [english]);
}

function requirementSets(prefix: "" | "bt:", requirements: readonly RequirementSet[]): XmlNode {
  const sets = requirements.map(({ name, version }) =>
    element(`${prefix}Set`, { Name: name, MinVersion: version }),
  );
  return element(`${prefix}Sets`, { DefaultMinVersion: "1.1" }, sets);
}

function iconResource(icon: IconName, size: number): string {
  return `Icon.${icon}.${size}`;
}
