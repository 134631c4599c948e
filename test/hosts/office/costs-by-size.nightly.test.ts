import { measureOffice, type OfficeCost } from "../../bench/measure-office";

/** The most messages that each piece of work may take on so many entries: the table of `npm run bench -- office`. */
const MOST: Readonly<Record<number, Readonly<Record<OfficeCost["work"], number>>>> = {
  100: { check: 3, build: 2, rebuild: 2, mark: 2, unmark: 2, "mark with notes": 2, mend: 2 },
  7_000: { check: 3, build: 2, rebuild: 2, mark: 2, unmark: 2, "mark with notes": 2, mend: 2 },
  // 35 MB of cells and 10,000 cells mended: more than one answer, and one request, holds.
  100_000: { check: 13, build: 2, rebuild: 2, mark: 2, unmark: 2, "mark with notes": 2, mend: 4 },
};

it.each(Object.entries(MOST))(
  "messages to Excel on %s entries, each under 5 MB",
  async (entries, most) => {
    const costs = await measureOffice(Number(entries));
    expect(costs.map((cost) => cost.work)).toEqual(Object.keys(most));
    for (const { work, syncs, largest } of costs) {
      expect([work, Math.max(syncs, most[work])]).toEqual([work, most[work]]);
      expect(largest).toBeLessThan(5 * 1024 * 1024);
    }
  },
  300_000,
);
