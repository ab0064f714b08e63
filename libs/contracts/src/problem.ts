/** RFC 9457 problem details. `rule` is stable for machines, `detail` is bokmål and says what to do next. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  rule: string;
  /** Id under which a fault of ours was logged. */
  instance?: string;
  /** Field errors of a refused body. */
  fields?: { field: string; message: string }[];
  /** On a stale page (409 `stale`): who changed the journey since the page was read, newest first. */
  changes?: { version: number; type: string; by: string; agency: string; at: string }[];
  /** On a stale page: the journey's version now. */
  version?: number;
}
