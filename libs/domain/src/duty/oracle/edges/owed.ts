import type { Edge } from './edge.ts';

/** Who is owed nothing, and why (lives.md §1, §5). */
export const owed: readonly Edge[] = [
  {
    edge: 'one who has reached competence: what is open ceases that day, competence',
    source: '§1, §5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 reached-competence',
    ],
    duties: {
      '2026-03-09': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 competence        in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 competence        in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 competence        in time',
      ],
    },
  },
  {
    edge: 'one who is back in school: what is open ceases that day, in-training',
    source: '§1, §5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 entered-training school',
    ],
    duties: {
      '2026-03-09': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 in-training       in time',
      ],
    },
  },
  {
    edge: 'one who has become an apprentice: what is open ceases that day, in-training',
    source: '§1, §5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 entered-training apprenticeship',
    ],
    duties: {
      '2026-03-09': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 in-training       in time',
      ],
    },
  },
  {
    edge: 'one who works 50 %: what is open ceases that day, in-work',
    source: '§1, §5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 started-work 50',
    ],
    duties: {
      '2026-03-09': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 in-work           in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 in-work           in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 in-work           in time',
      ],
    },
  },
  {
    edge: 'one who has gone abroad: what is open ceases that day, moved-abroad',
    source: '§1, §5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 moved abroad',
    ],
    duties: {
      '2026-03-09': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 moved-abroad      in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 moved-abroad      in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 moved-abroad      in time',
      ],
    },
  },
  {
    edge: 'one who has accepted an offer: what is open ceases that day, offer-running',
    source: '§1, §5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 offer o1 work-training accepted',
    ],
    duties: {
      '2026-03-09': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 offer-running     in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-04-09 2026-03-10 -                 in time',
      ],
    },
  },
  {
    edge: 'one who has died: what is open ceases that day, died',
    source: '§1, §5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 died',
    ],
    duties: {
      '2026-03-09': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 died              in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 died              in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 died              in time',
      ],
    },
  },
  {
    edge: 'work of 49 % is none; 50 % is; the total counts, and work reduced opens anew',
    source: '§1 work',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-03 started-work 49',
      '2026-03-10 started-work 50',
      '2026-03-20 started-work 49',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 in-work           in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 in-work           in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 in-work           in time',
        '2026-03-20 2025/26 33 R2024 RIGHTS_INFO open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 33 R2024 CONTACT     open      2026-04-19 -          -                 in time',
        '2026-03-20 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'work lost opens anew, within the same school year',
    source: '§1 work, §2',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 started-work 80',
      '2026-05-04 ended-work',
    ],
    duties: {
      '2026-05-04': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 in-work           in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 in-work           in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 in-work           in time',
        '2026-05-04 2025/26 33 R2024 RIGHTS_INFO open      2026-06-03 -          -                 in time',
        '2026-05-04 2025/26 33 R2024 CONTACT     open      2026-06-03 -          -                 in time',
        '2026-05-04 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'work gained between two school years: what was open is ceased, and 1 August opens nothing',
    source: '§1 work',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-07-15 started-work 100',
    ],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-07-15 in-work           late',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-07-15 in-work           late',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-07-15 in-work           in time',
      ],
    },
  },
  {
    edge: 'school and work at once: work lost opens nothing while in training',
    source: '§1',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 started-work 60',
      '2026-03-12 entered-training school',
      '2026-04-01 ended-work',
    ],
    duties: {
      '2026-04-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 in-work           in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 in-work           in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 in-work           in time',
      ],
    },
  },
  {
    edge: 'return to school and new interruption: a new entry in the same school year',
    source: '§2; domain.md §5 School',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-10-20 outside-training interrupted',
      '2025-11-01 contact phone',
      '2025-12-01 entered-training school',
      '2026-02-01 outside-training expelled',
    ],
    duties: {
      '2026-02-01': [
        '2025-10-20 2025/26 33 R2024 RIGHTS_INFO ceased    2025-11-19 2025-12-01 in-training       late',
        '2025-10-20 2025/26 33 R2024 CONTACT     fulfilled 2025-11-19 2025-11-01 -                 in time',
        '2025-10-20 2025/26 33 R2024 OFFER       ceased    2025-12-01 2025-12-01 in-training       in time',
        '2026-02-01 2025/26 33 R2024 RIGHTS_INFO open      2026-03-03 -          -                 in time',
        '2026-02-01 2025/26 33 R2024 CONTACT     open      2026-03-03 -          -                 in time',
        '2026-02-01 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'school begun and left on one day changes nothing',
    source: '§1 end of the day',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 entered-training school',
      '2026-03-10 outside-training did-not-show',
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
    edge: 'facts of one day count in list order',
    source: '§1 end of the day',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 outside-training interrupted',
      '2026-03-10 entered-training school',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 in-training       in time',
      ],
    },
  },
  {
    edge: 'competence is for good: no interruption opens anything after it',
    source: '§1',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 reached-competence',
      '2026-09-01 outside-training interrupted',
    ],
    duties: {
      '2026-11-21': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 competence        in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 competence        in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 competence        in time',
      ],
    },
  },
  {
    edge: 'all reasons on one day: the first of the list is told',
    source: '§5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-09 offer o1 course pending',
      '2026-03-10 started-work 100',
      '2026-03-10 entered-training school',
      '2026-03-10 reached-competence',
      '2026-03-10 entered-institution 39',
      '2026-03-10 moved 31',
      '2026-03-10 moved abroad',
      '2026-03-10 died',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 died              in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 died              in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled -          2026-03-09 -                 in time',
      ],
    },
  },
  {
    edge: 'moved and in an institution elsewhere the same day: moved is told',
    source: '§5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 entered-institution 39',
      '2026-03-10 moved 31',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 moved             in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 moved             in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 moved             in time',
        '2026-03-10 2025/26 39 R2024 RIGHTS_INFO open      2026-04-09 -          -                 in time',
        '2026-03-10 2025/26 39 R2024 CONTACT     open      2026-04-09 -          -                 in time',
        '2026-03-10 2025/26 39 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'in an institution elsewhere with competence the same day: institution is told',
    source: '§5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 reached-competence',
      '2026-03-10 entered-institution 39',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 institution       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 institution       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 institution       in time',
      ],
    },
  },
  {
    edge: 'competence, school and work the same day: competence is told',
    source: '§5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 started-work 100',
      '2026-03-10 entered-training school',
      '2026-03-10 reached-competence',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 competence        in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 competence        in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 competence        in time',
      ],
    },
  },
  {
    edge: 'school and work the same day: school is told',
    source: '§5 ceased',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 started-work 100',
      '2026-03-10 entered-training school',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-10 in-training       in time',
      ],
    },
  },
];
