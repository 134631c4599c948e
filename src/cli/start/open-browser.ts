/** Opens the address in the person's browser where a screen may be there; says nothing and does nothing where not. */
export async function openBrowser(address: string): Promise<void> {
  if (!hasScreen()) return;
  try {
    // Loaded only here: it is an ES module.
    const { default: open } = await import("open");
    await open(address);
  } catch {
    // No browser: the address stands on the terminal.
  }
}

function hasScreen(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME, SSH_CONNECTION } = process.env;
  if (CI !== undefined || SSH_CONNECTION !== undefined) return false;
  // Without one, what opens addresses on Linux may start a browser of text in this very terminal.
  if (process.platform === "linux") return Boolean(DISPLAY ?? WAYLAND_DISPLAY ?? WSL_DISTRO_NAME);
  return true;
}
