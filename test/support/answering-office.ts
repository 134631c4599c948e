/**
 * Script to follow Office's own in a page without Excel: answers `onReady` as an Excel would, writes down which functions are
 * associated (`window.associated`), and refuses every request to the workbook. For the pane's page alone; what happens in a
 * workbook is tried on the wire host.
 */
export function answeringOffice(displayLanguage: string): string {
  return `;(() => {
    const until = (fits) => new Promise((resolve) => {
      const timer = setInterval(() => { if (fits()) { clearInterval(timer); resolve(); } }, 20);
    });
    window.associated = {};
    window.Office.actions.associate = (name, handler) => { window.associated[name] = handler; };
    window.Office.onReady = async () => {
      await until(() => typeof Excel === "object" && window.OSF?.DDA?.RichApi);
      OSF.DDA.RichApi.executeRichApiRequestAsync = (message, answer) =>
        setTimeout(() => answer({ status: "failed", error: { code: 5012, message: "no workbook" } }), 0);
      OSF.DDA.RichApi.richApiMessageManager = { register: async () => undefined, removeHandlerAsync: () => undefined };
      // Office's own script may still be at work: what it asks of its own object stays answered.
      window.Office = Object.create(window.Office, Object.getOwnPropertyDescriptors({
        HostType: { Excel: "Excel" },
        context: { displayLanguage: ${JSON.stringify(displayLanguage)}, requirements: { isSetSupported: () => true } },
        addin: { showAsTaskpane: async () => { window.paneShown = true; } },
      }));
      return { host: "Excel", platform: "PC" };
    };
  })();`;
}
