import { examples } from './examples.generated.ts';

/** A query to try in the explorer of the API: on the seed it answers as it is. */
export interface Example {
  readonly name: string;
  readonly query: string;
  /** JSON */
  readonly variables: string;
}

/** The examples of examples/, in the order of their file names. */
export function readExamples(): readonly Example[] {
  return examples;
}
