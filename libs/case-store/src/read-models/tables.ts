import type { Rows, TableName } from './rows.ts';

/** The key of each read-model table, and the columns that may change under one key. */
export const tables: { [T in TableName]: { key: string[]; columns: string[] } } = {
  journey: {
    key: ['journey_id'],
    columns: [
      'version',
      'phase',
      'phase_since',
      'closed_for',
      'owner',
      'county',
      'municipality',
      'ot_status',
      'category',
      'category_state',
      'caseworker',
      'committee',
      'committee_met',
      'enrolled_on',
      'birth_year',
      'strict',
      'next_kind',
      'next_due_on',
      'last_type',
      'last_on',
      'last_recorded_at',
      'personal_due',
      'calendar_due',
    ],
  },
  journey_agency: { key: ['agency', 'journey_id'], columns: ['until_version'] },
  duty: {
    key: ['journey_id', 'owed_by', 'opened_on', 'kind'],
    columns: [
      'county_hidden',
      'school_year',
      'opened_by',
      'carry_over',
      'due_on',
      'rule_set',
      'ends_on',
      'ends_by',
      'outcome',
      'closed_on',
      'reason',
      'tried',
    ],
  },
  ladder: {
    key: ['journey_id'],
    columns: ['ladder', 'county', 'opened_on', 'started_on', 'state', 'rung', 'rests_until'],
  },
  message: {
    key: ['journey_id', 'message'],
    columns: [
      'message_id',
      'county',
      'channel',
      'text',
      'recipient',
      'place',
      'state',
      'attempt',
      'not_before',
      'queued_on',
      'sent_on',
      'answered',
      'language',
    ],
  },
  work_item: { key: ['journey_id', 'kind'], columns: ['source', 'due_on'] },
  seeking: {
    key: ['journey_id'],
    columns: [
      'why',
      'since',
      'tries',
      'channels',
      'hints',
      'school',
      'urgent_until',
      'visit_due_on',
      'visit_bar',
      'doubted_on',
    ],
  },
  handled_stall: {
    key: ['journey_id', 'cause', 'kind'],
    columns: ['how', 'handled_to', 'handled_on', 'rests_until'],
  },
};

export const tableNames = Object.keys(tables) as TableName[];

/** Rows to write and rows to take away so that a table says `after` where it said `before`. */
export interface TableChange {
  put: object[];
  drop: object[];
}

export type RowChanges = Partial<Record<TableName, TableChange>>;

/** The difference between what the read models said of a journey and what they shall say. */
export function changesBetween(before: Rows | null, after: Rows): RowChanges {
  const changes: RowChanges = {};
  for (const name of tableNames) {
    const change = differing(tables[name].key, before?.[name] ?? [], after[name]);
    if (change.put.length > 0 || change.drop.length > 0) changes[name] = change;
  }
  return changes;
}

function differing(key: string[], before: object[], after: object[]): TableChange {
  const keyOf = (row: object) => key.map((column) => Reflect.get(row, column) as unknown).join('|');
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const put = after.filter((row) => {
    const known = old.get(keyOf(row));
    old.delete(keyOf(row));
    return !known || JSON.stringify(known) !== JSON.stringify(row);
  });
  return { put, drop: [...old.values()] };
}
