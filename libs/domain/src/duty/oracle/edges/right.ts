import type { Edge } from './edge.ts';

/** The right, and what silence means (lives.md §1). */
export const right: readonly Edge[] = [
  {
    edge: 'compulsory school completed in June: the right begins on 1 August',
    source: '§1 right',
    born: '2010-05-14',
    facts: ['2026-05-02 outside-training not-applied', '2026-06-19 completed-compulsory-school'],
    duties: {
      '2026-07-31': [],
      '2026-08-01': [
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'completed in autumn: the right begins on the day',
    source: '§1 right',
    born: '2010-05-14',
    facts: ['2026-10-05 completed-compulsory-school', '2026-10-05 outside-training no-place'],
    duties: {
      '2026-10-05': [
        '2026-10-05 2026/27 33 R2024 RIGHTS_INFO open      2026-11-04 -          -                 in time',
        '2026-10-05 2026/27 33 R2024 CONTACT     open      2026-11-04 -          -                 in time',
        '2026-10-05 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'completed in autumn, nothing else said: after 31 August nothing is presumed',
    source: '§1 right',
    born: '2010-05-14',
    facts: ['2026-10-05 completed-compulsory-school'],
    duties: {
      '2026-10-04': [],
      '2026-10-05': [
        '2026-10-05 2026/27 33 R2024 RIGHTS_INFO open      2026-11-04 -          -                 in time',
        '2026-10-05 2026/27 33 R2024 CONTACT     open      2026-11-04 -          -                 in time',
        '2026-10-05 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'completed on 1 August: the right begins on the day, and silence opens on 1 September',
    source: '§1 right',
    born: '2010-05-14',
    facts: ['2026-08-01 completed-compulsory-school'],
    duties: {
      '2026-08-31': [],
      '2026-09-01': [
        '2026-09-01 2026/27 33 R2024 RIGHTS_INFO open      2026-10-01 -          -                 in time',
        '2026-09-01 2026/27 33 R2024 CONTACT     open      2026-10-01 -          -                 in time',
        '2026-09-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'completed on 31 July: the right begins the day after',
    source: '§1 right',
    born: '2010-05-14',
    facts: ['2026-07-30 outside-training not-applied', '2026-07-31 completed-compulsory-school'],
    duties: {
      '2026-07-31': [],
      '2026-08-01': [
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'silence after compulsory school: opens on 1 September, new',
    source: '§1 right',
    born: '2010-05-14',
    facts: ['2026-06-19 completed-compulsory-school'],
    duties: {
      '2026-08-31': [],
      '2026-09-01': [
        '2026-09-01 2026/27 33 R2024 RIGHTS_INFO open      2026-10-01 -          -                 in time',
        '2026-09-01 2026/27 33 R2024 CONTACT     open      2026-10-01 -          -                 in time',
        '2026-09-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'said to be outside in August: nothing is presumed any more',
    source: '§1 right',
    born: '2010-05-14',
    facts: ['2026-06-19 completed-compulsory-school', '2026-08-20 outside-training did-not-show'],
    duties: {
      '2026-08-19': [],
      '2026-08-20': [
        '2026-08-20 2026/27 33 R2024 RIGHTS_INFO open      2026-09-19 -          -                 in time',
        '2026-08-20 2026/27 33 R2024 CONTACT     open      2026-09-19 -          -                 in time',
        '2026-08-20 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'said to be outside two years before school was completed: nothing is presumed',
    source: '§1 right',
    born: '2010-05-14',
    facts: ['2024-01-08 outside-training interrupted', '2026-06-19 completed-compulsory-school'],
    duties: {
      '2026-08-01': [
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'began school in August as presumed: owed nothing',
    source: '§1 right',
    born: '2010-05-14',
    facts: ['2026-06-19 completed-compulsory-school', '2026-08-17 entered-training school'],
    duties: { '2026-11-21': [] },
  },
  {
    edge: 'completed twice: the right and what is presumed stay as they were',
    source: '§1 right',
    born: '2010-05-14',
    facts: [
      '2026-06-19 completed-compulsory-school',
      '2026-09-10 completed-compulsory-school',
      '2027-06-18 completed-compulsory-school',
    ],
    duties: {
      '2027-09-01': [
        '2026-09-01 2026/27 33 R2024 RIGHTS_INFO missed    2026-10-01 2027-07-31 -                 late',
        '2026-09-01 2026/27 33 R2024 CONTACT     missed    2026-10-01 2027-07-31 -                 late',
        '2026-09-01 2026/27 33 R2024 OFFER       missed    -          2027-07-31 -                 in time',
        '2027-08-01 2027/28 33 R2024 RIGHTS_INFO overdue   2027-08-31 -          -                 late',
        '2027-08-01 2027/28 33 R2024 CONTACT     open      2027-11-01 -          -                 in time',
        '2027-08-01 2027/28 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'outside training without a right proved: nothing is owed',
    source: '§1 right',
    born: '2010-05-14',
    facts: ['2026-02-02 outside-training interrupted'],
    duties: { '2026-11-21': [] },
  },
  {
    edge: 'training begun proves the right',
    source: '§1 right',
    born: '2007-05-14',
    facts: ['2023-08-21 entered-training school', '2026-02-02 outside-training apprenticeship-terminated'],
    duties: {
      '2026-02-02': [
        '2026-02-02 2025/26 33 R2024 RIGHTS_INFO open      2026-03-04 -          -                 in time',
        '2026-02-02 2025/26 33 R2024 CONTACT     open      2026-03-04 -          -                 in time',
        '2026-02-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a right that is proved only by training begun later: nothing is owed before',
    source: '§1 right',
    born: '2007-05-14',
    facts: [
      '2024-02-02 outside-training planned-interruption',
      '2026-01-05 entered-training apprenticeship',
      '2026-03-02 outside-training interrupted',
    ],
    duties: {
      '2026-03-02': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
];
