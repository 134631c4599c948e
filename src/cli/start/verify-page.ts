/**
 * Asks a server for the page as a browser would, and for each script and style that it names. Null where all came; else one
 * sentence on what did not.
 */
export async function verifyPage(address: string): Promise<string | null> {
  const page = await fetch(address);
  const text = await page.text();
  if (!page.ok || !isOfType(page, "text/html")) return `${address}: ${page.status}`;
  const named = [...text.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="?([^"\s>]+)/giu)];
  if (named.length === 0) return `${address}: no script in the page`;
  for (const [, path = ""] of named) {
    const file = await fetch(new URL(path, address));
    await file.arrayBuffer();
    if (!file.ok) return `${file.url}: ${file.status}`;
    if (path.endsWith(".js") && !isOfType(file, "text/javascript")) return `${file.url}: no JavaScript`;
  }
  return null;
}

function isOfType(response: Response, type: string): boolean {
  return response.headers.get("content-type")?.startsWith(type) === true;
}
