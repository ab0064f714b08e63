import type { Edge } from './edge.ts';

/** Tried, and not reached (lives.md §5). */
export const attempts: readonly Edge[] = [
  {
    edge: 'attempts never fulfil: three, by two channels, over fourteen days are tried, not reached',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact-attempt phone',
      '2026-03-06 contact-attempt sms',
      '2026-03-19 contact-attempt phone',
    ],
    duties: {
      '2026-03-18': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-03-19': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          tried-not-reached in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'tried, not reached, stands on overdue and missed contact too, and next year begins anew',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact-attempt phone',
      '2026-03-06 contact-attempt sms',
      '2026-03-19 contact-attempt phone',
    ],
    duties: {
      '2026-04-02': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     overdue   2026-04-01 -          tried-not-reached late',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
      '2026-08-01': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO missed    2026-04-01 2026-07-31 -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     missed    2026-04-01 2026-07-31 tried-not-reached late',
        '2026-03-02 2025/26 33 R2024 OFFER       missed    -          2026-07-31 -                 in time',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open      2026-08-31 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 CONTACT     open      2026-11-01 -          -                 in time',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'two attempts are too few',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact-attempt phone',
      '2026-03-19 contact-attempt sms',
    ],
    duties: {
      '2026-03-30': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'one channel is too few',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact-attempt phone',
      '2026-03-06 contact-attempt phone',
      '2026-03-19 contact-attempt phone',
    ],
    duties: {
      '2026-03-30': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'thirteen days are too few',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact-attempt phone',
      '2026-03-06 contact-attempt sms',
      '2026-03-18 contact-attempt phone',
    ],
    duties: {
      '2026-03-30': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a channel reserved at that moment does not count',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact-attempt phone',
      '2026-03-06 reserved-channel sms',
      '2026-03-06 contact-attempt sms',
      '2026-03-19 contact-attempt phone',
    ],
    duties: {
      '2026-03-30': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a channel reserved later the same day counts',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact-attempt phone',
      '2026-03-06 contact-attempt sms',
      '2026-03-06 reserved-channel sms',
      '2026-03-19 contact-attempt phone',
    ],
    duties: {
      '2026-03-30': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          tried-not-reached in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'a channel reserved and released counts',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact-attempt phone',
      '2026-03-06 reserved-channel sms',
      '2026-03-06 released-channel sms',
      '2026-03-06 contact-attempt sms',
      '2026-03-19 contact-attempt phone',
    ],
    duties: {
      '2026-03-30': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          tried-not-reached in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'an attempt before the opening does not count',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-01 contact-attempt email',
      '2026-03-06 contact-attempt sms',
      '2026-03-19 contact-attempt phone',
    ],
    duties: {
      '2026-03-30': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'reached after all: fulfilled, and no longer tried',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact-attempt phone',
      '2026-03-06 contact-attempt sms',
      '2026-03-19 contact-attempt phone',
      '2026-03-25 contact visit',
    ],
    duties: {
      '2026-03-25': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO open      2026-04-01 -          -                 in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     fulfilled 2026-04-01 2026-03-25 -                 in time',
        '2026-03-02 2025/26 33 R2024 OFFER       open      2026-04-24 -          -                 in time',
      ],
    },
  },
  {
    edge: 'tried, and then ceased: the reason is why it ceased',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-05 contact-attempt phone',
      '2026-03-06 contact-attempt sms',
      '2026-03-19 contact-attempt phone',
      '2026-03-25 entered-training school',
    ],
    duties: {
      '2026-03-25': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-25 in-training       in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-25 in-training       in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-25 in-training       in time',
      ],
    },
  },
  {
    edge: 'attempts over the change to summer time: fourteen days are fourteen days',
    source: '§5 tried-not-reached; domain.md §5 Fulfilled',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 contact-attempt phone',
      '2026-03-25 contact-attempt letter',
      '2026-04-03 contact-attempt phone',
    ],
    duties: {
      '2026-04-03': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO overdue   2026-04-01 -          -                 late',
        '2026-03-02 2025/26 33 R2024 CONTACT     overdue   2026-04-01 -          tried-not-reached late',
        '2026-03-02 2025/26 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
];
