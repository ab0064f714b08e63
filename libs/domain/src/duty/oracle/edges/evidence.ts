import type { Edge } from './edge.ts';

/** What fulfils (lives.md §3, §4). */
export const evidence: readonly Edge[] = [
  {
    edge: 'facts before the opening never count; those of the opening and of the closing day do',
    source: '§4',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-01 contact phone',
      '2026-03-02 rights-info-sent sent',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 entered-training school',
      '2026-03-10 offer o1 course pending',
      '2026-03-11 contact phone',
    ],
    duties: {
      '2026-03-11': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-04-01 2026-03-02 -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled -          2026-03-10 -                 in time',
      ],
    },
  },
  {
    edge: '31 July counts for the year that ends, 1 August for the one that begins',
    source: '§4',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-07-31 contact phone',
      '2026-08-01 rights-info-sent sent',
    ],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       missed    2026-07-31 2026-07-31 -                 in time',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO fulfilled 2026-08-31 2026-08-01 -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-11-01 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'contact in June does not cover August',
    source: '§2, §4',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-06-30 contact meeting',
    ],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-06-30 -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       missed    2026-07-30 2026-07-31 -                 late',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-11-01 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'contact by letter counts, for one without a phone',
    source: '§4; domain.md §5 No phone',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 contact letter',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-20 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      2026-04-19 -          -                 in time',
      ],
    },
  },
  {
    edge: 'contact by link counts',
    source: '§4',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 contact link',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-20 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      2026-04-19 -          -                 in time',
      ],
    },
  },
  {
    edge: 'OFFER is due 30 days after the first contact, not the second',
    source: '§3 OFFER',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 contact phone',
      '2026-03-20 contact sms',
    ],
    duties: {
      '2026-04-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       overdue   2026-04-09 -          -                 late',
      ],
    },
  },
  {
    edge: 'OFFER is due 30 days after a refusal too',
    source: '§3 OFFER',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 refused-contact',
      '2026-03-20 contact phone',
    ],
    duties: {
      '2026-04-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-20 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       overdue   2026-04-09 -          -                 late',
      ],
    },
  },
  {
    edge: 'contact after the offer sets no due date',
    source: '§3 OFFER',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 offer o1 course pending',
      '2026-03-11 contact phone',
    ],
    duties: {
      '2026-06-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-11 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled -          2026-03-10 -                 in time',
      ],
    },
  },
  {
    edge: 'contact on the day of the offer sets its due date',
    source: '§3 OFFER',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 offer o1 course pending',
      '2026-03-10 contact phone',
    ],
    duties: {
      '2026-06-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-04-09 2026-03-10 -                 in time',
      ],
    },
  },
  {
    edge: 'contact on the day that OFFER ceases sets its due date',
    source: '§3 OFFER',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 entered-training school',
      '2026-03-10 contact phone',
    ],
    duties: {
      '2026-03-10': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-10 in-training       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    2026-04-09 2026-03-10 in-training       in time',
      ],
    },
  },
  {
    edge: 'a minor is informed when a guardian gets a copy',
    source: '§4 RIGHTS_INFO; domain.md §5 Fulfilled',
    born: '2008-06-10',
    facts: [
      '2024-08-21 entered-training school',
      '2026-05-04 outside-training interrupted',
      '2026-06-09 rights-info-sent sent',
    ],
    duties: {
      '2026-06-09': [
        '2026-05-04 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-06-03 2026-06-09 -                 late',
        '2026-05-04 2025/26 33 R2024 CONTACT     overdue   2026-06-03 -          -                 late',
        '2026-05-04 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a minor is informed when secrecy forbids the copy',
    source: '§4 RIGHTS_INFO; domain.md §5 Fulfilled',
    born: '2008-06-10',
    facts: [
      '2024-08-21 entered-training school',
      '2026-05-04 outside-training interrupted',
      '2026-06-09 rights-info-sent forbidden',
    ],
    duties: {
      '2026-06-09': [
        '2026-05-04 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-06-03 2026-06-09 -                 late',
        '2026-05-04 2025/26 33 R2024 CONTACT     overdue   2026-06-03 -          -                 late',
        '2026-05-04 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a minor is not informed without the copy',
    source: '§4 RIGHTS_INFO; domain.md §5 Fulfilled',
    born: '2008-06-10',
    facts: [
      '2024-08-21 entered-training school',
      '2026-05-04 outside-training interrupted',
      '2026-06-09 rights-info-sent not-sent',
    ],
    duties: {
      '2026-06-09': [
        '2026-05-04 2025/26 33 R2024 RIGHTS_INFO overdue   2026-06-03 -          -                 late',
        '2026-05-04 2025/26 33 R2024 CONTACT     overdue   2026-06-03 -          -                 late',
        '2026-05-04 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'one who turns 18 that day needs no copy',
    source: '§4 RIGHTS_INFO; domain.md §5 Fulfilled',
    born: '2008-06-10',
    facts: [
      '2024-08-21 entered-training school',
      '2026-05-04 outside-training interrupted',
      '2026-06-10 rights-info-sent not-sent',
    ],
    duties: {
      '2026-06-10': [
        '2026-05-04 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-06-03 2026-06-10 -                 late',
        '2026-05-04 2025/26 33 R2024 CONTACT     overdue   2026-06-03 -          -                 late',
        '2026-05-04 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'born on 29 February: still a minor on 28 February',
    source: '§4 born 29 Feb',
    born: '2008-02-29',
    facts: [
      '2024-08-21 entered-training school',
      '2026-02-02 outside-training interrupted',
      '2026-02-28 rights-info-sent not-sent',
    ],
    duties: {
      '2026-02-28': [
        '2026-02-02 2025/26 33 R2024 RIGHTS_INFO open      2026-03-04 -          -                 in time',
        '2026-02-02 2025/26 33 R2024 CONTACT     open      2026-03-04 -          -                 in time',
        '2026-02-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'born on 29 February: of age on 1 March',
    source: '§4 born 29 Feb',
    born: '2008-02-29',
    facts: [
      '2024-08-21 entered-training school',
      '2026-02-02 outside-training interrupted',
      '2026-03-01 rights-info-sent not-sent',
    ],
    duties: {
      '2026-03-01': [
        '2026-02-02 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-03-04 2026-03-01 -                 in time',
        '2026-02-02 2025/26 33 R2024 CONTACT     open      2026-03-04 -          -                 in time',
        '2026-02-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
];
