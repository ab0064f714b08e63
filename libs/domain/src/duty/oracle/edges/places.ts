import type { Edge } from './edge.ts';

/** Moves and institutions (lives.md §1, §2, §5). */
export const places: readonly Edge[] = [
  {
    edge: 'moves to another county: ceased there, new here the same day',
    source: '§5 moved; domain.md §5 Moves',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 moved 31',
    ],
    duties: {
      '2026-03-19': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-20 moved             in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-20 moved             in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-20 moved             in time',
        '2026-03-20 2025/26 31 R2024 RIGHTS_INFO open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 31 R2024 CONTACT     open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 31 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'moves there and back within the year: each entry has its own duties',
    source: '§2',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 moved 31',
      '2026-04-20 moved 33',
    ],
    duties: {
      '2026-04-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-20 moved             in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-20 moved             in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-20 moved             in time',
        '2026-03-20 2025/26 31 R2024 RIGHTS_INFO ceased    2026-04-19 2026-04-20 moved             late',
        '2026-03-20 2025/26 31 R2024 CONTACT     ceased    2026-04-19 2026-04-20 moved             late',
        '2026-03-20 2025/26 31 R2024 OFFER       ceased    -          2026-04-20 moved             in time',
        '2026-04-20 2025/26 33 R2024 RIGHTS_INFO open      2026-05-20 -          -                 in time',
        '2026-04-20 2025/26 33 R2024 CONTACT     open      2026-05-20 -          -                 in time',
        '2026-04-20 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'moves there and back on one day: nothing happened',
    source: '§1 end of the day',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-11 moved 31',
      '2026-03-11 moved 33',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'moves abroad and returns: reopens on return, as new',
    source: '§1 abroad; domain.md §5 Abroad',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 moved abroad',
      '2026-10-05 moved 33',
    ],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-20 moved-abroad      in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-20 moved-abroad      in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-20 moved-abroad      in time',
      ],
      '2026-10-05': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-20 moved-abroad      in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-20 moved-abroad      in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-20 moved-abroad      in time',
        '2026-10-05 2026/27 33 R2024 RIGHTS_INFO open      2026-11-04 -          -                 in time',
        '2026-10-05 2026/27 33 R2024 CONTACT     open      2026-11-04 -          -                 in time',
        '2026-10-05 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'lives abroad from the start and moves in: owed from the day',
    source: '§1 abroad; domain.md §5 Moves',
    born: '2007-05-14',
    county: 'abroad',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 moved 03',
    ],
    duties: {
      '2026-03-19': [],
      '2026-03-20': [
        '2026-03-20 2025/26 03 R2024 RIGHTS_INFO open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 03 R2024 CONTACT     open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 03 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'moves in on the way through training: owed nothing until it is interrupted',
    source: '§1',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-11-03 moved 31',
      '2026-03-02 outside-training interrupted',
    ],
    duties: {
      '2026-03-02': [
        '2026-03-02 2025/26 31 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 31 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 31 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'an institution in another county: that county owes, and home again afterwards',
    source: '§1 C; domain.md §5 Institution',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 entered-institution 31',
      '2026-04-20 left-institution',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 institution       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 institution       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 institution       in time',
        '2026-03-10 2025/26 31 R2024 RIGHTS_INFO open      2026-04-09 -          -                 in time',
        '2026-03-10 2025/26 31 R2024 CONTACT     open      2026-04-09 -          -                 in time',
        '2026-03-10 2025/26 31 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-04-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 institution       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 institution       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 institution       in time',
        '2026-03-10 2025/26 31 R2024 RIGHTS_INFO ceased    2026-04-09 2026-04-20 institution       late',
        '2026-03-10 2025/26 31 R2024 CONTACT     ceased    2026-04-09 2026-04-20 institution       late',
        '2026-03-10 2025/26 31 R2024 OFFER       ceased    -          2026-04-20 institution       in time',
        '2026-04-20 2025/26 33 R2024 RIGHTS_INFO open      2026-05-20 -          -                 in time',
        '2026-04-20 2025/26 33 R2024 CONTACT     open      2026-05-20 -          -                 in time',
        '2026-04-20 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'an institution in the county of residence changes nothing',
    source: '§1 C',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 entered-institution 33',
      '2026-04-20 left-institution',
    ],
    duties: {
      '2026-04-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'moves while in an institution: only leaving it changes who owes',
    source: '§1 C, §5 institution',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 entered-institution 33',
      '2026-03-10 moved 31',
      '2026-03-20 left-institution',
    ],
    duties: {
      '2026-03-19': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-20 institution       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-20 institution       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-20 institution       in time',
        '2026-03-20 2025/26 31 R2024 RIGHTS_INFO open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 31 R2024 CONTACT     open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 31 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'from one institution to another county’s',
    source: '§1 C, §5 institution',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 entered-institution 31',
      '2026-03-20 entered-institution 39',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 institution       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 institution       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 institution       in time',
        '2026-03-10 2025/26 31 R2024 RIGHTS_INFO ceased    2026-04-09 2026-03-20 institution       in time',
        '2026-03-10 2025/26 31 R2024 CONTACT     ceased    2026-04-09 2026-03-20 institution       in time',
        '2026-03-10 2025/26 31 R2024 OFFER       ceased    -          2026-03-20 institution       in time',
        '2026-03-20 2025/26 39 R2024 RIGHTS_INFO open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 39 R2024 CONTACT     open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 39 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'abroad nobody owes, institution or not',
    source: '§1 abroad',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 entered-institution 33',
      '2026-03-10 moved abroad',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 moved-abroad      in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 moved-abroad      in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 moved-abroad      in time',
      ],
    },
  },
  {
    edge: 'in an institution over 1 August: the county of the institution carries over',
    source: '§1 C, §2',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-06-01 entered-institution 31',
    ],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-06-01 institution       late',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-06-01 institution       late',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-06-01 institution       in time',
        '2026-06-01 2025/26 31 R2024 RIGHTS_INFO missed    2026-07-01 2026-07-31 -                 late',
        '2026-06-01 2025/26 31 R2024 CONTACT     missed    2026-07-01 2026-07-31 -                 late',
        '2026-06-01 2025/26 31 R2024 OFFER       missed    -          2026-07-31 -                 in time',
        '2026-08-01 2026/27 31 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 31 R2024 CONTACT     open      2026-11-01 -          -                 in time',
        '2026-08-01 2026/27 31 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'on the day of a move a fact serves, kind by kind, the county left while open there, else the new one',
    source: '§4 closing and opening',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact phone',
      '2026-03-20 moved 31',
      '2026-03-20 offer o1 course declined',
      '2026-03-20 rights-info-sent sent',
      '2026-03-20 rights-info-sent sent',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-04-01 2026-03-20 -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-05 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-04-04 2026-03-20 -                 in time',
        '2026-03-20 2025/26 31 R2024 RIGHTS_INFO fulfilled 2026-04-19 2026-03-20 -                 in time',
        '2026-03-20 2025/26 31 R2024 CONTACT     fulfilled 2026-04-19 2026-03-20 -                 in time',
        '2026-03-20 2025/26 31 R2024 OFFER       open      2026-04-19 -          -                 in time',
      ],
    },
  },
  {
    edge: 'moves twice: what was told the county before the last serves neither of the two after it',
    source: '§4 closing and opening',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 moved 31',
      '2026-03-20 contact phone',
      '2026-04-10 moved 33',
      '2026-04-10 contact sms',
    ],
    duties: {
      '2026-04-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-20 moved             in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-20 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    2026-04-19 2026-03-20 moved             in time',
        '2026-03-20 2025/26 31 R2024 RIGHTS_INFO ceased    2026-04-19 2026-04-10 moved             in time',
        '2026-03-20 2025/26 31 R2024 CONTACT     fulfilled 2026-04-19 2026-04-10 -                 in time',
        '2026-03-20 2025/26 31 R2024 OFFER       ceased    2026-05-10 2026-04-10 moved             in time',
        '2026-04-10 2025/26 33 R2024 RIGHTS_INFO open      2026-05-10 -          -                 in time',
        '2026-04-10 2025/26 33 R2024 CONTACT     open      2026-05-10 -          -                 in time',
        '2026-04-10 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
];
