/** What a measured process prints: its figures, and the most memory that it held. */
export function report(figures: object): void {
  console.log(JSON.stringify({ ...figures, megabytes: peakMemory() }));
}

/** The CPU time of the work since `started`, and the most memory that the process held. */
export function reportChild(started: number): void {
  report({ milliseconds: cpuTime() - started });
}

/** Of this process: what else the machine does does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
