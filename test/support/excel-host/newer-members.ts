/** What of the client's own machinery is used to build classes as it builds its own. */
interface ClientLibrary {
  readonly ClientObject: new (...args: unknown[]) => ClientObject;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: unknown,
      name: string,
      isCollection: boolean,
      flags: number,
    ): unknown;
    createIndexerObject(type: unknown, parent: unknown, args: readonly unknown[]): unknown;
    createMethodObject(
      type: unknown,
      parent: unknown,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: string | null,
      flags: number,
    ): unknown;
    createChildItemObject(
      type: unknown,
      byIndexer: boolean,
      parent: unknown,
      data: unknown,
      index: number,
    ): ClientObject;
    invokeMethod(
      target: unknown,
      name: string,
      operation: number,
      args: readonly unknown[],
      ...flags: number[]
    ): unknown;
    invokeSetProperty(target: unknown, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    load(target: unknown, options: unknown): unknown;
    fixObjectPathIfNecessary(target: unknown, value: unknown): void;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: unknown): void;
  };
  readonly GenericEventHandlers: new (
    context: unknown,
    parent: unknown,
    name: string,
    details: object,
  ) => unknown;
}

interface ClientObject {
  readonly _isNull: unknown;
  _handleResult(value: unknown): void;
}

type ClientClass = new (...args: unknown[]) => ClientObject;
type Excel = Record<string, { prototype: object } | undefined>;

/**
 * Adds what Excel's client of today has and that of the package (1.1.110) has not: notes (ExcelApi 1.18). Built on the client's own base classes, so that loading, null objects and batches are the real ones.
 */
export function addNewerMembers(library: unknown, excel: unknown): void {
  const client = library as ClientLibrary;
  const classes = excel as Excel;
  if (classes["NoteCollection"] === undefined) addNotes(client, classes);
}

function addNotes(client: ClientLibrary, excel: Excel): void {
  const api = client.BatchApiHelper;
  const note = defineObject(client, "Note", ["content", "visible", "height", "width"], ["authorName"]);
  define(note.prototype as object, {
    delete(this: ClientObject) {
      api.invokeMethod(this, "Delete", 0, [], 0, 0);
    },
    getLocation(this: ClientObject) {
      return api.createMethodObject(excel["Range"], this, "GetLocation", 1, [], false, true, null, 4);
    },
  });
  const notes = defineCollection(client, "NoteCollection", note);
  define(notes.prototype as object, {
    add(this: ClientObject, cell: unknown, content: unknown) {
      return api.createMethodObject(note, this, "Add", 0, [cell, content], false, true, null, 0);
    },
    getCount(this: ClientObject) {
      return api.invokeMethod(this, "GetCount", 1, [], 4, 0);
    },
    getItem(this: ClientObject, key: unknown) {
      return api.createIndexerObject(note, this, [key]);
    },
    getItemAt(this: ClientObject, index: number) {
      return api.createMethodObject(note, this, "GetItemAt", 1, [index], false, false, null, 4);
    },
    getItemOrNullObject(this: ClientObject, key: unknown) {
      return api.createMethodObject(note, this, "GetItemOrNullObject", 1, [key], false, false, null, 4);
    },
  });
  excel["Note"] = note;
  excel["NoteCollection"] = notes;
  const opened = new WeakMap<object, unknown>();
  for (const owner of ["Workbook", "Worksheet"]) {
    Object.defineProperty(excel[owner]?.prototype ?? {}, "notes", {
      configurable: true,
      get(this: object) {
        const known = opened.get(this) ?? api.createPropertyObject(notes, this, "Notes", true, 4);
        opened.set(this, known);
        return known;
      },
    });
  }
}

/** A class with plain properties; the first can be set. */
function defineObject(
  client: ClientLibrary,
  name: string,
  settable: readonly string[],
  fixed: readonly string[],
): ClientClass {
  const loaded = new WeakMap<object, Record<string, unknown>>();
  const type = class extends client.ClientObject {
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      client.Utility.fixObjectPathIfNecessary(this, value);
      loaded.set(this, { ...loaded.get(this), ...value });
    }
  };
  define(type.prototype, { load });
  for (const property of [...settable, ...fixed]) {
    const wireName = capital(property);
    Object.defineProperty(type.prototype, property, {
      configurable: true,
      get(this: ClientObject) {
        const value = loaded.get(this)?.[wireName];
        client.Utility.throwIfNotLoaded(property, value, name, this._isNull);
        return value;
      },
      ...(settable.includes(property)
        ? {
            set(this: ClientObject, value: unknown) {
              loaded.set(this, { ...loaded.get(this), [wireName]: value });
              client.BatchApiHelper.invokeSetProperty(this, wireName, value, 0);
            },
          }
        : {}),
    });
  }
  Object.defineProperty(type.prototype, "_className", { get: () => name, configurable: true });
  return type;

  function load(this: ClientObject, options: unknown): unknown {
    return client.Utility.load(this, options);
  }
}

function defineCollection(client: ClientLibrary, name: string, item: ClientClass): ClientClass {
  const loaded = new WeakMap<object, readonly ClientObject[]>();
  const type = class extends client.ClientObject {
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      const data = (value as { _Items?: readonly unknown[] } | null)?._Items;
      if (!data) return;
      client.Utility.fixObjectPathIfNecessary(this, value);
      const items = data.map((each, index) => {
        const child = client.BatchApiHelper.createChildItemObject(item, true, this, each, index);
        child._handleResult(each);
        return child;
      });
      loaded.set(this, items);
    }
  };
  define(type.prototype, {
    load(this: ClientObject, options: unknown) {
      return client.Utility.load(this, options);
    },
  });
  Object.defineProperties(type.prototype, {
    _className: { get: () => name, configurable: true },
    _isCollection: { get: () => true, configurable: true },
    items: {
      configurable: true,
      get(this: ClientObject) {
        const items = loaded.get(this);
        client.Utility.throwIfNotLoaded("items", items, name, this._isNull);
        return items;
      },
    },
  });
  return type;
}

function define(prototype: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(prototype, name, { value, configurable: true });
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
