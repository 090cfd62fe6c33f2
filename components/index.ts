/** Classes and event types of the elements, without registering them. */
export { StemmaExplorer } from './explorer/stemma-explorer.ts';
export type { StemmaFacts } from './explorer/facts.ts';
export { StemmaRequest, type RequestDetails, type RequestName } from './shared/requests.ts';
