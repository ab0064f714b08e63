import type { Edge } from './edge.ts';

/** Refusals (lives.md §4). */
export const refusal: readonly Edge[] = [
  {
    edge: 'refused, and informed, without an offer: not fulfilled',
    source: '§4 refused; domain.md §5 Refuses',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 refused-contact',
      '2026-03-10 rights-info-sent sent',
    ],
    duties: {
      '2026-04-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       overdue   2026-04-04 -          -                 late',
      ],
    },
  },
  {
    edge: 'refused, offered, not informed: not fulfilled',
    source: '§4 refused; domain.md §5 Refuses',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 refused-contact',
      '2026-03-10 offer o1 course pending',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-04-04 2026-03-10 -                 in time',
      ],
    },
  },
  {
    edge: 'refused, then informed and offered: fulfilled on the first day that all three hold',
    source: '§4 refused; domain.md §5 Refuses',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 refused-contact',
      '2026-03-10 rights-info-sent sent',
      '2026-03-12 offer o1 course pending',
    ],
    duties: {
      '2026-03-12': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-12 refused           in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-04-04 2026-03-12 -                 in time',
      ],
    },
  },
  {
    edge: 'informed and offered, then refused: fulfilled that day',
    source: '§4 refused',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 offer o1 course pending',
      '2026-03-10 rights-info-sent sent',
      '2026-03-12 refused-contact',
    ],
    duties: {
      '2026-03-12': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-12 refused           in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled -          2026-03-05 -                 in time',
      ],
    },
  },
  {
    edge: 'refused, informed, and an offer declined: the answer is contact, not refusal',
    source: '§4 refused',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 refused-contact',
      '2026-03-10 rights-info-sent sent',
      '2026-03-12 offer o1 course declined',
    ],
    duties: {
      '2026-03-12': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-12 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-04-04 2026-03-12 -                 in time',
      ],
    },
  },
  {
    edge: 'refused, then reached after all: fulfilled by the contact',
    source: '§4 refused',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 refused-contact',
      '2026-03-06 contact phone',
      '2026-03-10 rights-info-sent sent',
      '2026-03-12 offer o1 course pending',
    ],
    duties: {
      '2026-03-12': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-06 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-04-04 2026-03-12 -                 in time',
      ],
    },
  },
  {
    edge: 'refused and fulfilled: asked again next school year',
    source: '§4 refused; domain.md §5 Refuses',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 refused-contact',
      '2026-03-10 rights-info-sent sent',
      '2026-03-12 offer o1 course pending',
    ],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-12 refused           in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-04-04 2026-03-12 -                 in time',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-11-01 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a refusal of last school year does not carry into the next',
    source: '§4 refused',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-07-20 refused-contact',
      '2026-08-03 rights-info-sent sent',
      '2026-08-04 offer o1 course pending',
    ],
    duties: {
      '2026-08-04': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       missed    2026-07-31 2026-07-31 -                 in time',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO fulfilled 2026-08-31 2026-08-03 -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-11-01 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       fulfilled -          2026-08-04 -                 in time',
      ],
    },
  },
  {
    edge: 'under R2006 a refusal needs an offer only',
    source: '§4 refused, RIGHTS_INFO if owed',
    born: '1994-05-14',
    facts: [
      '2010-08-21 entered-training school',
      '2011-10-20 outside-training interrupted',
      '2011-11-01 refused-contact',
      '2011-11-10 offer o1 course pending',
    ],
    duties: {
      '2011-11-10': [
        '2011-10-20 2011/12 33 R2006 CONTACT     fulfilled 2011-11-19 2011-11-10 refused           in time',
        '2011-10-20 2011/12 33 R2006 OFFER       fulfilled 2011-12-01 2011-11-10 -                 in time',
      ],
    },
  },
];
