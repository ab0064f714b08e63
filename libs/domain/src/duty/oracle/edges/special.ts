import type { Edge } from './edge.ts';

/** Errors, death and protected addresses (lives.md §6). */
export const special: readonly Edge[] = [
  {
    edge: 'an error strikes out the entry that ran the evening before, of all its years',
    source: '§6 error; domain.md §5 Feil',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2024-10-20 outside-training interrupted',
      '2025-01-10 entered-training school',
      '2025-03-02 outside-training interrupted',
      '2026-09-15 registered-in-error',
    ],
    duties: {
      '2026-08-01': [
        '2024-10-20 2024/25 33 R2024 RIGHTS_INFO ceased    2024-11-19 2025-01-10 in-training       late',
        '2024-10-20 2024/25 33 R2024 CONTACT     ceased    2024-11-19 2025-01-10 in-training       late',
        '2024-10-20 2024/25 33 R2024 OFFER       ceased    -          2025-01-10 in-training       in time',
        '2025-03-02 2024/25 33 R2024 RIGHTS_INFO missed    2025-04-01 2025-07-31 -                 late',
        '2025-03-02 2024/25 33 R2024 CONTACT     missed    2025-04-01 2025-07-31 -                 late',
        '2025-03-02 2024/25 33 R2024 OFFER       missed    -          2025-07-31 -                 in time',
        '2025-08-01 2025/26 33 R2024 RIGHTS_INFO missed    2025-08-31 2026-07-31 -                 late',
        '2025-08-01 2025/26 33 R2024 CONTACT     missed    2025-11-01 2026-07-31 -                 late',
        '2025-08-01 2025/26 33 R2024 OFFER       missed    -          2026-07-31 -                 in time',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-11-01 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-09-15': [
        '2024-10-20 2024/25 33 R2024 RIGHTS_INFO ceased    2024-11-19 2025-01-10 in-training       late',
        '2024-10-20 2024/25 33 R2024 CONTACT     ceased    2024-11-19 2025-01-10 in-training       late',
        '2024-10-20 2024/25 33 R2024 OFFER       ceased    -          2025-01-10 in-training       in time',
      ],
    },
  },
  {
    edge: 'an error that meets no entry strikes none, and nothing is owed until something new',
    source: '§6 error',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 entered-training school',
      '2026-03-20 registered-in-error',
    ],
    duties: {
      '2026-11-21': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 in-training       in time',
      ],
    },
  },
  {
    edge: 'after an error a move is nothing new',
    source: '§6 error',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 registered-in-error',
      '2026-04-01 moved 31',
    ],
    duties: { '2026-11-21': [] },
  },
  {
    edge: 'after an error a later interruption opens',
    source: '§6 error',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 registered-in-error',
      '2026-04-01 outside-training interrupted',
    ],
    duties: {
      '2026-04-01': [
        '2026-04-01 2025/26 33 R2024 RIGHTS_INFO open      2026-05-01 -          -                 in time',
        '2026-04-01 2025/26 33 R2024 CONTACT     open      2026-05-01 -          -                 in time',
        '2026-04-01 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'after an error work that ends opens',
    source: '§6 error',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 registered-in-error',
      '2026-04-01 ended-work',
    ],
    duties: {
      '2026-04-01': [
        '2026-04-01 2025/26 33 R2024 RIGHTS_INFO open      2026-05-01 -          -                 in time',
        '2026-04-01 2025/26 33 R2024 CONTACT     open      2026-05-01 -          -                 in time',
        '2026-04-01 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'outside again later on the day of the error: a new entry, with the evidence of that day',
    source: '§6 error, §4',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 registered-in-error',
      '2026-03-20 outside-training interrupted',
      '2026-03-20 contact phone',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-20 2025/26 33 R2024 RIGHTS_INFO open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 33 R2024 CONTACT     fulfilled 2026-04-19 2026-03-20 -                 in time',
        '2026-03-20 2025/26 33 R2024 OFFER       open      2026-04-19 -          -                 in time',
      ],
    },
  },
  {
    edge: 'outside earlier on the day of the error is not later',
    source: '§6 error',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 outside-training interrupted',
      '2026-03-20 registered-in-error',
    ],
    duties: { '2026-03-20': [] },
  },
  {
    edge: 'an error on 1 August ends the carry-over: what opens that day is new',
    source: '§6 error, §2',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-08-01 registered-in-error',
      '2026-08-01 outside-training interrupted',
    ],
    duties: {
      '2026-08-01': [
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'died: later facts are ignored',
    source: '§6, died; domain.md §5 Dead',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 died',
      '2026-03-11 contact phone',
      '2026-03-12 registered-in-error',
      '2026-04-01 outside-training interrupted',
    ],
    duties: {
      '2026-11-21': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 died              in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 died              in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 died              in time',
      ],
    },
  },
  {
    edge: 'reached and died the same day, in that order: fulfilled',
    source: 'died; domain.md §5 Dead',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 contact phone',
      '2026-03-10 died',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 died              in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    2026-04-09 2026-03-10 died              in time',
      ],
    },
  },
  {
    edge: 'died, and a contact listed after it that day: ceased',
    source: 'died; domain.md §5 Dead',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 died',
      '2026-03-10 contact phone',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 died              in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 died              in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 died              in time',
      ],
    },
  },
  {
    edge: 'strictly confidential: no county on any object, and the duty runs',
    source: '§6 STRENGT_; domain.md §5 Kode 6/7',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 protected STRENGT_FORTROLIG',
    ],
    duties: {
      '2026-03-19': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-20': [
        '2026-03-02 2025/26 -  R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 -  R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 -  R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-04-02': [
        '2026-03-02 2025/26 -  R2024 RIGHTS_INFO overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 -  R2024 CONTACT     overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 -  R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'strictly confidential abroad hides the county too',
    source: '§6 STRENGT_',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 protected STRENGT_FORTROLIG_UTLAND',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 -  R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 -  R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 -  R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'confidential shows the county, and so does protection that was lifted',
    source: '§6 STRENGT_; domain.md §5 Kode 6/7',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-02-02 protected STRENGT_FORTROLIG',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 protected FORTROLIG',
      '2026-03-25 protected UGRADERT',
    ],
    duties: {
      '2026-03-19': [
        '2026-03-02 2025/26 -  R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 -  R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 -  R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-25': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
];
