/**
 * What a page of ours may load and talk to: its own folder and, where the pane has no copy of it there, Office's script. Nothing of a
 * workbook can leave, whatever a package might try.
 *
 * - `style-src 'unsafe-inline'`: Fluent writes its rules into style elements, and Excel on the web adds one whose content
 *   changes with Office. Styles cannot carry data out: images and fonts come from the same folder only.
 * - `frame-ancestors` cannot be said in a page; Excel on the web frames it anyway.
 */
function contentPolicy({ officeFromMicrosoft, installable = false }) {
  const office = officeFromMicrosoft ? " https://appsforoffice.microsoft.com" : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    ...(installable ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { contentPolicy };
