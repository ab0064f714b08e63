import type { Edge } from './edge.ts';

/** Offers, running and made (lives.md §1, §4). */
export const offers: readonly Edge[] = [
  {
    edge: 'accepted and never ended: lapses on the 365th day after, and opens anew',
    source: '§1 accepted offer',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-03-10 offer o1 course accepted',
    ],
    duties: {
      '2026-03-09': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
      ],
      '2026-03-10': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
        '2026-03-10 2025/26 33 R2024 RIGHTS_INFO open      2026-04-09 -          -                 in time',
        '2026-03-10 2025/26 33 R2024 CONTACT     open      2026-04-09 -          -                 in time',
        '2026-03-10 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'accepted again: runs from the last acceptance',
    source: '§1 accepted offer',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-03-10 offer o1 course accepted',
      '2025-06-01 offer-answered o1 accepted',
    ],
    duties: {
      '2026-05-31': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
      ],
      '2026-06-01': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
        '2026-06-01 2025/26 33 R2024 RIGHTS_INFO open      2026-07-01 -          -                 in time',
        '2026-06-01 2025/26 33 R2024 CONTACT     open      2026-07-01 -          -                 in time',
        '2026-06-01 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'accepted on 29 February 2024: lapses on 28 February 2025',
    source: '§1 accepted offer',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2024-02-05 outside-training interrupted',
      '2024-02-29 offer o1 work accepted',
    ],
    duties: {
      '2025-02-27': [
        '2024-02-05 2023/24 33 R2012 RIGHTS_INFO ceased    2024-03-06 2024-02-29 offer-running     in time',
        '2024-02-05 2023/24 33 R2012 CONTACT     fulfilled 2024-03-06 2024-02-29 -                 in time',
        '2024-02-05 2023/24 33 R2012 OFFER       fulfilled 2024-03-30 2024-02-29 -                 in time',
      ],
      '2025-02-28': [
        '2024-02-05 2023/24 33 R2012 RIGHTS_INFO ceased    2024-03-06 2024-02-29 offer-running     in time',
        '2024-02-05 2023/24 33 R2012 CONTACT     fulfilled 2024-03-06 2024-02-29 -                 in time',
        '2024-02-05 2023/24 33 R2012 OFFER       fulfilled 2024-03-30 2024-02-29 -                 in time',
        '2025-02-28 2024/25 33 R2024 RIGHTS_INFO open      2025-03-30 -          -                 in time',
        '2025-02-28 2024/25 33 R2024 CONTACT     open      2025-03-30 -          -                 in time',
        '2025-02-28 2024/25 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'ended: opens the same day',
    source: '§1 accepted offer',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-03-10 offer o1 course accepted',
      '2025-04-01 offer-ended o1',
    ],
    duties: {
      '2025-04-01': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
        '2025-04-01 2024/25 33 R2024 RIGHTS_INFO open      2025-05-01 -          -                 in time',
        '2025-04-01 2024/25 33 R2024 CONTACT     open      2025-05-01 -          -                 in time',
        '2025-04-01 2024/25 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'declined after all: opens the same day, and the answer of that day is contact',
    source: '§1 accepted offer, §4',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-03-10 offer o1 course accepted',
      '2025-04-01 offer-answered o1 declined',
    ],
    duties: {
      '2025-04-01': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
        '2025-04-01 2024/25 33 R2024 RIGHTS_INFO open      2025-05-01 -          -                 in time',
        '2025-04-01 2024/25 33 R2024 CONTACT     fulfilled 2025-05-01 2025-04-01 -                 in time',
        '2025-04-01 2024/25 33 R2024 OFFER       open      2025-05-01 -          -                 in time',
      ],
    },
  },
  {
    edge: 'two accepted: nothing is due while one of them runs',
    source: '§1 accepted offer',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-03-10 offer o1 course accepted',
      '2025-03-20 offer o2 upper-secondary accepted',
      '2025-04-01 offer-ended o1',
    ],
    duties: {
      '2025-07-01': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
      ],
    },
  },
  {
    edge: 'an accepted talk never runs: contact is made, and an offer is still owed',
    source: '§1 accepted offer, §4; domain.md §5 Due',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-03-10 offer o1 talk accepted',
    ],
    duties: {
      '2025-03-10': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO open      2025-04-02 -          -                 in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       open      2025-04-09 -          -                 in time',
      ],
    },
  },
  {
    edge: 'offer of a place at school, accepted, before school begins',
    source: '§1 accepted offer',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-05-02 offer o1 upper-secondary accepted',
      '2025-08-18 entered-training school',
      '2025-09-15 outside-training did-not-show',
    ],
    duties: {
      '2025-09-15': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-05-02 offer-running     late',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-05-02 -                 late',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-06-01 2025-05-02 -                 in time',
        '2025-09-15 2025/26 33 R2024 RIGHTS_INFO open      2025-10-15 -          -                 in time',
        '2025-09-15 2025/26 33 R2024 CONTACT     open      2025-10-15 -          -                 in time',
        '2025-09-15 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'an offer runs over 1 August: nothing opens, and when it ends the opening is new',
    source: '§1, §2',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-06-01 offer o1 course accepted',
      '2026-08-20 offer-ended o1',
    ],
    duties: {
      '2026-08-19': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-06-01 offer-running     late',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-06-01 -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-07-01 2026-06-01 -                 in time',
      ],
      '2026-08-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-06-01 offer-running     late',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-06-01 -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-07-01 2026-06-01 -                 in time',
        '2026-08-20 2026/27 33 R2024 RIGHTS_INFO open      2026-09-19 -          -                 in time',
        '2026-08-20 2026/27 33 R2024 CONTACT     open      2026-09-19 -          -                 in time',
        '2026-08-20 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'an offer that ends on 1 August opens as new, since nobody was owed on 31 July',
    source: '§2 carry-over',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-06-01 offer o1 course accepted',
      '2026-08-01 offer-ended o1',
    ],
    duties: {
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-06-01 offer-running     late',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-06-01 -                 late',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-07-01 2026-06-01 -                 in time',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a day that ends in training ends every accepted offer',
    source: '§1 accepted offer',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-03-10 offer o1 course accepted',
      '2025-05-01 entered-training school',
      '2025-05-02 outside-training interrupted',
    ],
    duties: {
      '2025-05-02': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
        '2025-05-02 2024/25 33 R2024 RIGHTS_INFO open      2025-06-01 -          -                 in time',
        '2025-05-02 2024/25 33 R2024 CONTACT     open      2025-06-01 -          -                 in time',
        '2025-05-02 2024/25 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a day that ends in work ends every accepted offer',
    source: '§1 accepted offer',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-03-10 offer o1 course accepted',
      '2025-05-01 started-work 80',
      '2025-05-02 ended-work',
    ],
    duties: {
      '2025-05-02': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
        '2025-05-02 2024/25 33 R2024 RIGHTS_INFO open      2025-06-01 -          -                 in time',
        '2025-05-02 2024/25 33 R2024 CONTACT     open      2025-06-01 -          -                 in time',
        '2025-05-02 2024/25 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a day that ends in another county ends every accepted offer',
    source: '§1 accepted offer',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-03-10 offer o1 course accepted',
      '2025-05-01 moved 31',
      '2025-05-02 moved 33',
    ],
    duties: {
      '2025-05-02': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
        '2025-05-01 2024/25 31 R2024 RIGHTS_INFO ceased    2025-05-31 2025-05-02 moved             in time',
        '2025-05-01 2024/25 31 R2024 CONTACT     ceased    2025-05-31 2025-05-02 moved             in time',
        '2025-05-01 2024/25 31 R2024 OFFER       ceased    -          2025-05-02 moved             in time',
        '2025-05-02 2024/25 33 R2024 RIGHTS_INFO open      2025-06-01 -          -                 in time',
        '2025-05-02 2024/25 33 R2024 CONTACT     open      2025-06-01 -          -                 in time',
        '2025-05-02 2024/25 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a day that ends abroad ends every accepted offer',
    source: '§1 accepted offer',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-03-03 outside-training interrupted',
      '2025-03-10 offer o1 course accepted',
      '2025-05-01 moved abroad',
      '2025-05-02 moved 33',
    ],
    duties: {
      '2025-05-02': [
        '2025-03-03 2024/25 33 R2024 RIGHTS_INFO ceased    2025-04-02 2025-03-10 offer-running     in time',
        '2025-03-03 2024/25 33 R2024 CONTACT     fulfilled 2025-04-02 2025-03-10 -                 in time',
        '2025-03-03 2024/25 33 R2024 OFFER       fulfilled 2025-04-09 2025-03-10 -                 in time',
        '2025-05-02 2024/25 33 R2024 RIGHTS_INFO open      2025-06-01 -          -                 in time',
        '2025-05-02 2024/25 33 R2024 CONTACT     open      2025-06-01 -          -                 in time',
        '2025-05-02 2024/25 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'an offer without contact fulfils OFFER, whatever the answer; pending is no contact',
    source: '§4 OFFER, CONTACT',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 offer o1 apprenticeship pending',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled -          2026-03-10 -                 in time',
      ],
    },
  },
  {
    edge: 'an offer declined: OFFER fulfilled, and the answer is contact',
    source: '§4; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 offer o1 work declined',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled 2026-04-09 2026-03-10 -                 in time',
      ],
    },
  },
  {
    edge: 'answered later: contact on the day of the answer',
    source: '§4 CONTACT',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 offer o1 course pending',
      '2026-03-12 offer-answered o1 declined',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-12 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       fulfilled -          2026-03-10 -                 in time',
      ],
    },
  },
  {
    edge: 'a talk declined is contact, and no offer',
    source: '§4',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 offer o1 talk declined',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-10 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      2026-04-09 -          -                 in time',
      ],
    },
  },
  {
    edge: 'a pending talk is neither',
    source: '§4',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-10 offer o1 talk pending',
    ],
    duties: {
      '2026-03-20': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
];
