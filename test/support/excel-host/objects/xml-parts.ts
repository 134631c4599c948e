import type { Workbook, XmlPartRecord } from "../model/workbook";
import { apiObject, NULL_OBJECT, type ApiClass, type ApiObject } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readText } from "./arguments";

interface Parts {
  readonly workbook: Workbook;
  /** Only those whose root element is of this namespace. */
  readonly namespace: string | null;
}

export function xmlPartsOf(workbook: Workbook): ApiObject {
  return apiObject(partCollection("CustomXmlPartCollection"), { workbook, namespace: null });
}

function partCollection(name: string): ApiClass<Parts> {
  return {
    name,
    isOutsideUndo: true,
    items: (parts) => listOf(parts).map(({ id }) => apiObject(partClass, { ...parts, id })),
    item: (parts, key) => {
      if (!listOf(parts).some(({ id }) => id === key)) throw refuse("ItemNotFound");
      return apiObject(partClass, { ...parts, id: String(key) });
    },
    call: {
      add: ({ workbook }, [xml]) => {
        const record = workbook.xmlParts.add({ id: `{XML-${workbook.newId()}}`, xml: readXml(xml) });
        return apiObject(partClass, { workbook, id: record.id });
      },
      getByNamespace: ({ workbook }, [namespace]) =>
        apiObject(partCollection("CustomXmlPartScopedCollection"), {
          workbook,
          namespace: readText(namespace),
        }),
      getOnlyItem: (parts) => {
        const [only, ...rest] = listOf(parts);
        if (!only || rest.length > 0) throw refuse("InvalidOperation");
        return apiObject(partClass, { workbook: parts.workbook, id: only.id });
      },
      getOnlyItemOrNullObject: (parts) => {
        const [only, ...rest] = listOf(parts);
        return only && rest.length === 0
          ? apiObject(partClass, { workbook: parts.workbook, id: only.id })
          : NULL_OBJECT;
      },
    },
  };
}

interface Part {
  readonly workbook: Workbook;
  readonly id: string;
}

const partClass: ApiClass<Part> = {
  name: "CustomXmlPart",
  isOutsideUndo: true,
  id: ({ id }) => id,
  get: { id: ({ id }) => id, namespaceUri: (part) => namespaceOf(recordOf(part).xml) },
  call: {
    getXml: (part) => recordOf(part).xml,
    setXml: (part, [xml]) => part.workbook.xmlParts.update(recordOf(part).id, { xml: readXml(xml) }),
    delete: (part) => part.workbook.xmlParts.remove(recordOf(part).id),
  },
};

function listOf({ workbook, namespace }: Parts): readonly XmlPartRecord[] {
  return workbook.xmlParts.all.filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace);
}

function recordOf({ workbook, id }: Part): XmlPartRecord {
  const record = workbook.xmlParts.find(id);
  if (!record) throw refuse("ItemNotFound");
  return record;
}

/** Excel takes nothing that is not one element. */
function readXml(value: unknown): string {
  const xml = readText(value);
  const root = /<([^\s/>?!]+)/u.exec(xml.replace(/<\?[^>]*\?>/gu, ""))?.[1];
  const isClosed =
    root !== undefined && (xml.trimEnd().endsWith(`</${root}>`) || xml.trimEnd().endsWith("/>"));
  if (!isClosed || hasBareMark(xml)) throw refuse("InvalidArgument");
  return xml;
}

/** An ampersand that begins no entity, or a sign XML has no place for. */
function hasBareMark(xml: string): boolean {
  const plain = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/gu, "");
  const isControl = Array.from(xml).some((sign) => sign < " " && !"\t\n\r".includes(sign));
  return isControl || /&(?!(?:[a-z]+|#\d+|#x[0-9a-f]+);)/iu.test(plain);
}

function namespaceOf(xml: string): string {
  const [root = ""] = /<[^?!][^>]*>/u.exec(xml) ?? [];
  const prefix = /^<([^\s/>:]+):/u.exec(root)?.[1];
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`${name}\\s*=\\s*["']([^"']*)["']`, "u").exec(root)?.[1] ?? "";
}
