/** What a measured process prints: the time of its work, and the most memory that the process held. */
export function reportChild(started: number): void {
  const milliseconds = performance.now() - started;
  console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}
