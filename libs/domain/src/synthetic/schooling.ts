import type { EducationLevel, OtStatus, ReportedReason } from '../codes/index.ts';
import type { Random } from './random.ts';

interface Schooling {
  level: EducationLevel;
  programme: string | null;
  reportedReason: ReportedReason | null;
}

const programmes: Record<EducationLevel, readonly [string | null, ...string[]]> = {
  '10': [null],
  VG1: ['STUSP1----', 'HSHSF1----', 'BABAT1----', 'ELELE1----', 'TPTIP1----', 'RMRMF1----', 'IDIDR1----'],
  VG2: ['STUSP2----', 'HSHEA2----', 'ELELE2----', 'IDIDR2----'],
  VG3: ['STUSP3----', 'IDIDR3----'],
  LÆRE: ['HSHEA3----', 'ELELE3----'],
};

/** Where a youth turning `age` in the year of the event stood, and why it ended (shares: Udir 2017). */
export function drawSchooling(random: Random, age: number): Schooling {
  const level = drawLevel(random, age);
  const programme = random.pick<string | null>(programmes[level]);
  if (level === '10') return { level, programme, reportedReason: random.pick(['ikke søkt', 'uten plass']) };
  if (level === 'LÆRE') return { level, programme, reportedReason: 'hevet kontrakt' };
  const reportedReason = random.weighted<ReportedReason | null>([
    [30, 'ikke søkt'],
    [32, 'avbrutt'],
    [14, 'takket nei'],
    [8, 'ikke møtt'],
    [5, 'uten plass'],
    [1, 'bortvist'],
    [3, 'planlagt avbrudd'],
    [4, 'annet'],
    [3, null],
  ]);
  return { level, programme, reportedReason };
}

function drawLevel(random: Random, age: number): EducationLevel {
  if (age <= 16) return random.pick(['10', 'VG1', 'VG1']);
  if (age === 17) return random.pick(['VG1', 'VG1', 'VG2']);
  if (age === 18) return random.pick(['VG1', 'VG2', 'VG2', 'VG3']);
  return random.pick(['VG1', 'VG2', 'VG3', 'VG3', 'LÆRE']);
}

/** The status reported with the event: for most nobody knows yet. */
export function drawOtStatus(random: Random): OtStatus {
  return random.weighted<OtStatus>([
    [70, 'OTUK'],
    [14, 'OTOV'],
    [5, 'OTOA'],
    [3, 'OTAP'],
    [2, 'OTKO'],
    [3, 'OTNO'],
    [1, 'OTBA'],
    [1, 'OTSY'],
    [1, 'OTMI'],
  ]);
}
