/** The id of the workflow that keeps a journey's time. */
export const journeyWorkflow = (journeyId: string): string => `journey:${journeyId}`;

/** The id of the workflow that keeps a process's time. */
export const processWorkflow = (kind: string, processId: string): string => `${kind}:${processId}`;

/** What the workflow of a ladder is told when it starts: the journey, and which of its ladders. */
export const ladderArgument = (journeyId: string, ladder: string): string => `${journeyId}:${ladder}`;

/** The id of the workflow that climbs a ladder. */
export const ladderWorkflow = (journeyId: string, ladder: string): string =>
  `ladder:${ladderArgument(journeyId, ladder)}`;

/** Which ladder of which journey an argument names. */
export function ladderOf(argument: string): { journeyId: string; ladder: string } {
  const [journeyId = '', ladder = ''] = argument.split(':');
  return { journeyId, ladder };
}

/** The same in SQL, over rows `j` of journey, `p` of process and `l` of ladder. */
export const sqlOf = {
  journeyWorkflow: `'journey:' || j.journey_id`,
  processWorkflow: `p.kind || ':' || p.process_id`,
  ladderArgument: `l.journey_id || ':' || l.ladder`,
  ladderWorkflow: `'ladder:' || l.journey_id || ':' || l.ladder`,
};
