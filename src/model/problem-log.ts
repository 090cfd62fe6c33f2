import { excerptOf } from './excerpt.ts';
import { pathText, type Locate, type Path } from './place.ts';
import type { Problem } from './problem.ts';

/** What a check says about one value. */
export interface Finding {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  /** The offending value; shown cut. */
  readonly value?: unknown;
  readonly hint?: string;
}

/** Collects the problems of one input and finds the place of each. */
export interface ProblemLog {
  readonly problems: readonly Problem[];
  /** The input is refused, or a record dropped. */
  error(finding: Finding): void;
  /** The record is kept, perhaps without one of its fields. */
  warning(finding: Finding): void;
}

/** An empty log; `locate` tells where in a file a path stands. */
export const createProblemLog = (locate?: Locate): ProblemLog => {
  const problems: Problem[] = [];
  return {
    problems,
    error: (finding) => void problems.push(toProblem('error', finding, locate)),
    warning: (finding) => void problems.push(toProblem('warning', finding, locate)),
  };
};

/** A finding as a problem, with its place where `locate` knows it. */
export const toProblem = (severity: Problem['severity'], finding: Finding, locate?: Locate): Problem => {
  const excerpt = excerptOf(finding.value);
  return {
    code: finding.code,
    message: finding.message,
    severity,
    ...(finding.path.length > 0 && { path: pathText(finding.path) }),
    ...locate?.(finding.path),
    ...(excerpt !== undefined && { excerpt }),
    ...(finding.hint !== undefined && { hint: finding.hint }),
  };
};
