import type { Problem } from '../model/problem.ts';

/** A load that was refused; `problems` say why, the first is the message. */
export class LoadError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message ?? 'The dataset could not be loaded.');
    this.name = 'LoadError';
    this.problems = problems;
  }
}
