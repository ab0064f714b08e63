import type { JourneyTable, Rows } from './rows.ts';

/** Tables of processes beside the journeys. */
export const processTables = [
  'process',
  'meeting',
  'meeting_item',
  'catalogue_entry',
  'course_run',
  'course_seat',
  'course_session',
  'course_mark',
  'pupil_help',
  'help_visit',
  'help_ruling',
  'help_matter',
  'staff_advice',
  'work_place',
  'placement',
  'placement_matter',
  'forum',
  'forum_agreement',
  'wellbeing',
  'wellbeing_log',
  'wellbeing_matter',
  'handover',
  'concern_report',
  'special_list',
  'special_place',
  'cooperation',
  'cooperation_person',
  'cooperation_matter',
  'absence',
] as const;

type ProcessTable = (typeof processTables)[number];

export type TableName = JourneyTable | ProcessTable;

/** Rows to be written, by table. */
export type AnyRows = { [T in TableName]?: T extends JourneyTable ? Rows[T] : object[] };

interface Table {
  /** The column that names the stream. */
  stream:
    | 'journey_id'
    | 'process_id'
    | 'meeting_id'
    | 'entry_id'
    | 'run_id'
    | 'help_id'
    | 'handover_id'
    | 'report_id'
    | 'list_id'
    | 'advice_id'
    | 'absence_id'
    | 'forum_id'
    | 'cooperation_id'
    | 'wellbeing_id'
    | 'place_id'
    | 'placement_id';
  key: string[];
  /** Columns that may change under one key. */
  columns: string[];
}

/** Every read model, those that others refer to first. */
export const tables: { [T in TableName]: Table } = {
  journey: {
    stream: 'journey_id',
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
      'opened_on',
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
  journey_agency: { stream: 'journey_id', key: ['agency', 'journey_id'], columns: ['until_version'] },
  duty: {
    stream: 'journey_id',
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
    stream: 'journey_id',
    key: ['journey_id'],
    columns: ['ladder', 'county', 'opened_on', 'started_on', 'state', 'rung', 'rests_until'],
  },
  message: {
    stream: 'journey_id',
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
  work_item: { stream: 'journey_id', key: ['journey_id', 'kind'], columns: ['source', 'due_on', 'person'] },
  snooze: {
    stream: 'journey_id',
    key: ['journey_id', 'kind'],
    columns: ['due_on', 'until_day', 'by_person', 'at'],
  },
  seeking: {
    stream: 'journey_id',
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
  rights: { stream: 'journey_id', key: ['journey_id'], columns: ['state', 'ends_on', 'programme'] },
  lost_year: {
    stream: 'journey_id',
    key: ['journey_id', 'line'],
    columns: ['school_year', 'level', 'programme', 'month', 'outcome'],
  },
  handled_stall: {
    stream: 'journey_id',
    key: ['journey_id', 'cause', 'kind'],
    columns: ['how', 'handled_to', 'handled_on', 'rests_until'],
  },
  category_assessment: {
    stream: 'journey_id',
    key: ['journey_id', 'number'],
    columns: [
      'round',
      'category',
      'own_category',
      'author',
      'agency',
      'proposed_on',
      'outcome',
      'reviewer',
      'reviewed_on',
      'suggested',
    ],
  },
  offer_given: { stream: 'journey_id', key: ['journey_id', 'offer'], columns: ['entry', 'answer'] },
  catalogue_entry: {
    stream: 'entry_id',
    key: ['entry_id'],
    columns: [
      'version',
      'title',
      'kind',
      'provider',
      'place',
      'municipality',
      'seats',
      'starts_on',
      'until',
      'age_from',
      'age_to',
      'description',
      'contact',
      'changed_on',
      'taken_off_on',
    ],
  },
  agreement: {
    stream: 'journey_id',
    key: ['journey_id', 'agreement'],
    columns: ['kind', 'agency', 'person', 'committee', 'made_on', 'due_on', 'state'],
  },
  talk: { stream: 'journey_id', key: ['journey_id'], columns: ['agency', 'day', 'time', 'person', 'state'] },
  process: { stream: 'process_id', key: ['process_id'], columns: ['owner', 'open', 'due_on'] },
  meeting: {
    stream: 'meeting_id',
    key: ['meeting_id'],
    columns: ['version', 'state'],
  },
  meeting_item: {
    stream: 'meeting_id',
    key: ['meeting_id', 'journey_id'],
    columns: ['outcome', 'responsible', 'decided_on', 'moved_to', 'urgent', 'gone'],
  },
  course_run: {
    stream: 'run_id',
    key: ['run_id'],
    columns: ['version', 'state', 'seats', 'taken', 'waiting', 'starts_on', 'ends_on'],
  },
  course_seat: {
    stream: 'run_id',
    key: ['run_id', 'journey_id'],
    columns: ['state', 'since', 'answer_by', 'started', 'hindered', 'primary_contact', 'buddy'],
  },
  course_session: { stream: 'run_id', key: ['run_id', 'session'], columns: ['held_on'] },
  course_mark: {
    stream: 'run_id',
    key: ['run_id', 'session', 'journey_id'],
    columns: ['mark', 'marked_by', 'marked_on'],
  },
  service: {
    stream: 'journey_id',
    key: ['journey_id', 'service'],
    columns: ['evaluate_on', 'ended_on'],
  },
  pupil_help: { stream: 'help_id', key: ['help_id'], columns: ['version'] },
  help_visit: { stream: 'help_id', key: ['help_id', 'at', 'kind'], columns: ['on_day'] },
  help_ruling: { stream: 'help_id', key: ['help_id', 'ruling'], columns: ['state', 'appeal_until'] },
  help_matter: { stream: 'help_id', key: ['help_id', 'matter', 'item'], columns: ['due_on'] },
  handover: {
    stream: 'handover_id',
    key: ['handover_id'],
    columns: ['version', 'agency', 'came_on', 'answer_by', 'state', 'ended_on'],
  },
  special_list: { stream: 'list_id', key: ['list_id'], columns: ['version', 'places'] },
  special_place: {
    stream: 'list_id',
    key: ['list_id', 'journey_id'],
    columns: ['at', 'since', 'reason_at', 'review_on'],
  },
  concern_report: { stream: 'report_id', key: ['report_id'], columns: ['version', 'state'] },
  absence: {
    stream: 'absence_id',
    key: ['absence_id', 'absence'],
    columns: ['from_on', 'to_on', 'substitute'],
  },
  staff_advice: { stream: 'advice_id', key: ['advice_id', 'place'], columns: ['topic'] },
  work_place: {
    stream: 'place_id',
    key: ['place_id'],
    columns: [
      'version',
      'orgnr',
      'host',
      'kind',
      'municipality',
      'seats',
      'work',
      'age_from',
      'contact',
      'changed_on',
      'taken_off_on',
    ],
  },
  placement: {
    stream: 'placement_id',
    key: ['placement_id'],
    columns: ['version', 'state', 'seat', 'from_day', 'to_day', 'started_on', 'ended_on', 'end_reason'],
  },
  placement_matter: { stream: 'placement_id', key: ['placement_id', 'matter'], columns: ['due_on'] },
  forum: { stream: 'forum_id', key: ['forum_id'], columns: ['version'] },
  forum_agreement: { stream: 'forum_id', key: ['forum_id', 'agreement'], columns: ['state'] },
  wellbeing: { stream: 'wellbeing_id', key: ['wellbeing_id'], columns: ['version'] },
  wellbeing_log: { stream: 'wellbeing_id', key: ['wellbeing_id', 'at', 'work'], columns: ['on_day'] },
  wellbeing_matter: {
    stream: 'wellbeing_id',
    key: ['wellbeing_id', 'matter', 'item'],
    columns: ['due_on'],
  },
  cooperation: {
    stream: 'cooperation_id',
    key: ['cooperation_id'],
    columns: ['version', 'state', 'review_on', 'last_day'],
  },
  cooperation_person: { stream: 'cooperation_id', key: ['cooperation_id', 'person', 'agency'], columns: [] },
  cooperation_matter: {
    stream: 'cooperation_id',
    key: ['cooperation_id', 'matter', 'item'],
    columns: ['due_on', 'of_school', 'of_nav', 'person'],
  },
};

export const tableNames = Object.keys(tables) as TableName[];

/** Rows to write and rows to take away so that a table says `after` where it said `before`. */
export interface TableChange {
  put: object[];
  drop: object[];
}

export type RowChanges = Partial<Record<TableName, TableChange>>;

/** The difference between what the read models said of a stream and what they shall say. */
export function changesBetween(before: AnyRows | null, after: AnyRows): RowChanges {
  const changes: RowChanges = {};
  for (const name of tableNames) {
    const change = differing(tables[name].key, before?.[name] ?? [], after[name] ?? []);
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
