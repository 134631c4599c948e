/** The run cannot go on: one sentence for the user, exit status 2. Thrown at the edge only, and caught in `main`. */
export class CliError extends Error {}
