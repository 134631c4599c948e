import type { CollectRequest, UnitSource } from "./analyzer";

/** Every file of a collection, in the order in which it is read; last year's after this year's. */
export function listSources(
  request: CollectRequest,
): readonly (UnitSource & { readonly previous: boolean })[] {
  const names = new Set(request.files.map((file) => file.name));
  return [
    ...request.files.map((file) => ({ ...file, previous: false })),
    ...(request.previous ?? []).map((file) => {
      const name = names.has(file.name) ? `năm trước/${file.name}` : file.name;
      return { ...file, name, previous: true };
    }),
  ];
}
