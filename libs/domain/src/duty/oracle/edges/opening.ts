import type { Edge } from './edge.ts';

/** Opening and due dates (lives.md §2, §3). */
export const opening: readonly Edge[] = [
  {
    edge: 'owed on 31 July by the same county: a carry-over, CONTACT due 1 November',
    source: '§2, §3; domain.md §5 Opens',
    born: '2007-05-14',
    facts: ['2023-08-21 entered-training school', '2026-07-31 outside-training interrupted'],
    duties: {
      '2026-08-01': [
        '2026-07-31 2025/26 33 R2024 RIGHTS_INFO missed    2026-07-31 2026-07-31 -                 in time',
        '2026-07-31 2025/26 33 R2024 CONTACT     missed    2026-07-31 2026-07-31 -                 in time',
        '2026-07-31 2025/26 33 R2024 OFFER       missed    -          2026-07-31 -                 in time',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-11-01 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'first owed on 1 August: new, CONTACT due after 30 days',
    source: '§2, §3',
    born: '2007-05-14',
    facts: ['2023-08-21 entered-training school', '2026-08-01 outside-training interrupted'],
    duties: {
      '2026-08-01': [
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'new in mid-year',
    source: '§2, §3; domain.md §5 Opens',
    born: '2007-05-14',
    facts: ['2023-08-21 entered-training school', '2026-01-12 outside-training interrupted'],
    duties: {
      '2026-02-11': [
        '2026-01-12 2025/26 33 R2024 RIGHTS_INFO open      2026-02-11 -          -                 in time',
        '2026-01-12 2025/26 33 R2024 CONTACT     open      2026-02-11 -          -                 in time',
        '2026-01-12 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-02-12': [
        '2026-01-12 2025/26 33 R2024 RIGHTS_INFO overdue   2026-02-11 -          -                 late',
        '2026-01-12 2025/26 33 R2024 CONTACT     overdue   2026-02-11 -          -                 late',
        '2026-01-12 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'unknown status all year: missed, stays on the record, and carries over',
    source: '§5 missed; domain.md §5 Unknown',
    born: '2007-05-14',
    facts: ['2023-08-21 entered-training school', '2024-09-02 outside-training did-not-show'],
    duties: {
      '2026-11-21': [
        '2024-09-02 2024/25 33 R2024 RIGHTS_INFO missed    2024-10-02 2025-07-31 -                 late',
        '2024-09-02 2024/25 33 R2024 CONTACT     missed    2024-10-02 2025-07-31 -                 late',
        '2024-09-02 2024/25 33 R2024 OFFER       missed    -          2025-07-31 -                 in time',
        '2025-08-01 2025/26 33 R2024 RIGHTS_INFO missed    2025-08-31 2026-07-31 -                 late',
        '2025-08-01 2025/26 33 R2024 CONTACT     missed    2025-11-01 2026-07-31 -                 late',
        '2025-08-01 2025/26 33 R2024 OFFER       missed    -          2026-07-31 -                 in time',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO overdue   2026-08-31 -          -                 late',
        '2026-08-01 2026/27 33 R2024 CONTACT     overdue   2026-11-01 -          -                 late',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'moves on 1 August: missed where she lived, new where she lives',
    source: '§2',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-08-01 moved 31',
    ],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       missed    -          2026-07-31 -                 in time',
        '2026-08-01 2026/27 31 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 31 R2024 CONTACT     open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 31 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'moves on 31 July: ceased there, and a carry-over the day after',
    source: '§2',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-07-31 moved 31',
    ],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-07-31 moved             late',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-07-31 moved             late',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-07-31 moved             in time',
        '2026-07-31 2025/26 31 R2024 RIGHTS_INFO missed    2026-07-31 2026-07-31 -                 in time',
        '2026-07-31 2025/26 31 R2024 CONTACT     missed    2026-07-31 2026-07-31 -                 in time',
        '2026-07-31 2025/26 31 R2024 OFFER       missed    -          2026-07-31 -                 in time',
        '2026-08-01 2026/27 31 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 31 R2024 CONTACT     open      2026-11-01 -          -                 in time',
        '2026-08-01 2026/27 31 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'school begins on 1 August: the year before is missed, not ceased',
    source: '§5 missed',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-08-01 entered-training school',
      '2026-08-01 contact phone',
    ],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       missed    -          2026-07-31 -                 in time',
      ],
    },
  },
  {
    edge: 'no due date lies after 31 July',
    source: '§3 cap',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-07-10 outside-training interrupted',
      '2026-07-20 contact phone',
    ],
    duties: {
      '2026-07-31': [
        '2026-07-10 2025/26 33 R2024 RIGHTS_INFO open      2026-07-31 -          -                 in time',
        '2026-07-10 2025/26 33 R2024 CONTACT     fulfilled 2026-07-31 2026-07-20 -                 in time',
        '2026-07-10 2025/26 33 R2024 OFFER       open      2026-07-31 -          -                 in time',
      ],
    },
  },
  {
    edge: 'no due date lies after 31 December of the last year covered',
    source: '§3 cap; domain.md §5 Due',
    born: '2002-05-14',
    facts: [
      '2019-08-21 entered-training school',
      '2026-12-10 outside-training interrupted',
      '2026-12-12 contact phone',
    ],
    duties: {
      '2026-12-31': [
        '2026-12-10 2026/27 33 R2024 RIGHTS_INFO open      2026-12-31 -          -                 in time',
        '2026-12-10 2026/27 33 R2024 CONTACT     fulfilled 2026-12-31 2026-12-12 -                 in time',
        '2026-12-10 2026/27 33 R2024 OFFER       open      2026-12-31 -          -                 in time',
      ],
    },
  },
  {
    edge: 'a carry-over into the last year covered is due on 1 November',
    source: '§3',
    born: '2002-05-14',
    facts: ['2019-08-21 entered-training school', '2026-03-02 outside-training interrupted'],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       missed    -          2026-07-31 -                 in time',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-11-01 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'due on a day is in time that day, overdue and late the day after',
    source: '§5 overdue',
    born: '2007-05-14',
    facts: ['2023-08-21 entered-training school', '2026-04-01 outside-training interrupted'],
    duties: {
      '2026-05-01': [
        '2026-04-01 2025/26 33 R2024 RIGHTS_INFO open      2026-05-01 -          -                 in time',
        '2026-04-01 2025/26 33 R2024 CONTACT     open      2026-05-01 -          -                 in time',
        '2026-04-01 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-05-02': [
        '2026-04-01 2025/26 33 R2024 RIGHTS_INFO overdue   2026-05-01 -          -                 late',
        '2026-04-01 2025/26 33 R2024 CONTACT     overdue   2026-05-01 -          -                 late',
        '2026-04-01 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'over the change to summer time thirty days are thirty days',
    source: 'dates are days in Oslo',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-28 outside-training interrupted',
      '2026-03-29 contact phone',
    ],
    duties: {
      '2026-04-27': [
        '2026-03-28 2025/26 33 R2024 RIGHTS_INFO open      2026-04-27 -          -                 in time',
        '2026-03-28 2025/26 33 R2024 CONTACT     fulfilled 2026-04-27 2026-03-29 -                 in time',
        '2026-03-28 2025/26 33 R2024 OFFER       open      2026-04-28 -          -                 in time',
      ],
      '2026-04-28': [
        '2026-03-28 2025/26 33 R2024 RIGHTS_INFO overdue   2026-04-27 -          -                 late',
        '2026-03-28 2025/26 33 R2024 CONTACT     fulfilled 2026-04-27 2026-03-29 -                 in time',
        '2026-03-28 2025/26 33 R2024 OFFER       open      2026-04-28 -          -                 in time',
      ],
    },
  },
  {
    edge: 'over the change from summer time thirty days are thirty days',
    source: 'dates are days in Oslo',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-10-01 outside-training interrupted',
      '2026-10-25 contact phone',
    ],
    duties: {
      '2026-10-31': [
        '2026-10-01 2026/27 33 R2024 RIGHTS_INFO open      2026-10-31 -          -                 in time',
        '2026-10-01 2026/27 33 R2024 CONTACT     fulfilled 2026-10-31 2026-10-25 -                 in time',
        '2026-10-01 2026/27 33 R2024 OFFER       open      2026-11-24 -          -                 in time',
      ],
      '2026-11-01': [
        '2026-10-01 2026/27 33 R2024 RIGHTS_INFO overdue   2026-10-31 -          -                 late',
        '2026-10-01 2026/27 33 R2024 CONTACT     fulfilled 2026-10-31 2026-10-25 -                 in time',
        '2026-10-01 2026/27 33 R2024 OFFER       open      2026-11-24 -          -                 in time',
      ],
    },
  },
  {
    edge: '29 February is a day like others: 30 January + 30 days',
    source: 'dates are days in Oslo',
    born: '2005-05-14',
    facts: ['2021-08-21 entered-training school', '2024-01-30 outside-training interrupted'],
    duties: {
      '2024-02-29': [
        '2024-01-30 2023/24 33 R2012 RIGHTS_INFO open      2024-02-29 -          -                 in time',
        '2024-01-30 2023/24 33 R2012 CONTACT     open      2024-02-29 -          -                 in time',
        '2024-01-30 2023/24 33 R2012 OFFER       open      -          -          -                 in time',
      ],
      '2024-03-01': [
        '2024-01-30 2023/24 33 R2012 RIGHTS_INFO overdue   2024-02-29 -          -                 late',
        '2024-01-30 2023/24 33 R2012 CONTACT     overdue   2024-02-29 -          -                 late',
        '2024-01-30 2023/24 33 R2012 OFFER       open      -          -          -                 in time',
      ],
    },
  },
];
