import type { Edge } from './edge.ts';

/** The examples of lives.md. */
export const examples: readonly Edge[] = [
  {
    edge: 'interrupted school, informed in time, reached late, offered nothing',
    source: 'lives.md, first example',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2025-10-20 outside-training interrupted',
      '2025-11-03 rights-info-sent sent',
      '2025-11-25 contact phone',
    ],
    duties: {
      '2026-11-21': [
        '2025-10-20 2025/26 33 R2024 RIGHTS_INFO fulfilled 2025-11-19 2025-11-03 -                 in time',
        '2025-10-20 2025/26 33 R2024 CONTACT     fulfilled 2025-11-19 2025-11-25 -                 late',
        '2025-10-20 2025/26 33 R2024 OFFER       missed    2025-12-25 2026-07-31 -                 late',
        '2026-08-01 2026/27 33 R2024 RIGHTS_INFO overdue   2026-08-31 -          -                 late',
        '2026-08-01 2026/27 33 R2024 CONTACT     overdue   2026-11-01 -          -                 late',
        '2026-08-01 2026/27 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'out of school since 2019, nothing done, back with the law of 2024',
    source: 'lives.md, second example',
    born: '2001-09-30',
    facts: ['2017-08-21 entered-training school', '2019-10-01 outside-training interrupted'],
    duties: {
      '2024-08-01': [
        '2019-10-01 2019/20 33 R2012 RIGHTS_INFO missed    2019-10-31 2020-07-31 -                 late',
        '2019-10-01 2019/20 33 R2012 CONTACT     missed    2019-10-31 2020-07-31 -                 late',
        '2019-10-01 2019/20 33 R2012 OFFER       missed    -          2020-07-31 -                 in time',
        '2020-08-01 2020/21 33 R2012 RIGHTS_INFO missed    2020-08-31 2021-07-31 -                 late',
        '2020-08-01 2020/21 33 R2012 CONTACT     missed    2020-11-01 2021-07-31 -                 late',
        '2020-08-01 2020/21 33 R2012 OFFER       missed    -          2021-07-31 -                 in time',
        '2021-08-01 2021/22 33 R2012 RIGHTS_INFO missed    2021-08-31 2022-07-31 -                 late',
        '2021-08-01 2021/22 33 R2012 CONTACT     missed    2021-11-01 2022-07-31 -                 late',
        '2021-08-01 2021/22 33 R2012 OFFER       missed    -          2022-07-31 -                 in time',
        '2022-08-01 2022/23 33 R2012 RIGHTS_INFO ceased    2022-08-31 2022-12-31 age               late',
        '2022-08-01 2022/23 33 R2012 CONTACT     ceased    2022-11-01 2022-12-31 age               late',
        '2022-08-01 2022/23 33 R2012 OFFER       ceased    -          2022-12-31 age               in time',
        '2024-08-01 2024/25 33 R2024 RIGHTS_INFO open      2024-08-31 -          -                 in time',
        '2024-08-01 2024/25 33 R2024 CONTACT     open      2024-11-01 -          -                 in time',
        '2024-08-01 2024/25 33 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
  {
    edge: 'moves, accepts a course, and the course ends',
    source: 'lives.md, third example',
    born: '2007-05-14',
    facts: [
      '2023-08-21 entered-training school',
      '2026-03-02 outside-training interrupted',
      '2026-03-20 moved 31',
      '2026-04-10 offer o1 course accepted',
      '2026-08-15 offer-ended o1',
    ],
    duties: {
      '2026-08-15': [
        '2026-03-02 2025/26 33 R2024 RIGHTS_INFO ceased    2026-04-01 2026-03-20 moved             in time',
        '2026-03-02 2025/26 33 R2024 CONTACT     ceased    2026-04-01 2026-03-20 moved             in time',
        '2026-03-02 2025/26 33 R2024 OFFER       ceased    -          2026-03-20 moved             in time',
        '2026-03-20 2025/26 31 R2024 RIGHTS_INFO ceased    2026-04-19 2026-04-10 offer-running     in time',
        '2026-03-20 2025/26 31 R2024 CONTACT     fulfilled 2026-04-19 2026-04-10 -                 in time',
        '2026-03-20 2025/26 31 R2024 OFFER       fulfilled 2026-05-10 2026-04-10 -                 in time',
        '2026-08-15 2026/27 31 R2024 RIGHTS_INFO open      2026-09-14 -          -                 in time',
        '2026-08-15 2026/27 31 R2024 CONTACT     open      2026-09-14 -          -                 in time',
        '2026-08-15 2026/27 31 R2024 OFFER       open      -          -          -                 in time',
      ],
    },
  },
];
