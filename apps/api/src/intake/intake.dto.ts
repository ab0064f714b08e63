import { ApiProperty } from '@nestjs/swagger';
import type { BookBody, CoverBody, RosterBody } from '@samspor/contracts';
import { Code, Day, Id, isTimeOfDay, ListOf, TimeOfDay } from '../http/fields.ts';

export class BookDto implements BookBody {
  @Id() journeyId!: string;
  @Day() day!: string;
  @TimeOfDay() time!: string;
}

export class CoverDto implements CoverBody {
  @Day() day!: string;
  @Code() person!: string;
}

/** One weekday of the roster. */
export class DutyDayDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 }) weekday!: number;
  @ApiProperty({ type: String }) person!: string;
  @ApiProperty({ type: String, pattern: '^\\d{2}:\\d{2}$' }) from!: string;
  @ApiProperty({ type: String, pattern: '^\\d{2}:\\d{2}$' }) to!: string;
  @ApiProperty({ type: 'integer', minimum: 15, maximum: 120 }) minutes!: number;
}

const fields = ['weekday', 'person', 'from', 'to', 'minutes'];

function isDutyDay(value: unknown): value is DutyDayDto {
  if (typeof value !== 'object' || value === null) return false;
  const { weekday, person, from, to, minutes } = value as Partial<Record<keyof DutyDayDto, unknown>>;
  const isBetween = (number: unknown, least: number, most: number) =>
    Number.isInteger(number) && Number(number) >= least && Number(number) <= most;
  return (
    Object.keys(value).every((name) => fields.includes(name)) &&
    typeof person === 'string' &&
    isBetween(weekday, 1, 5) &&
    isBetween(minutes, 15, 120) &&
    isTimeOfDay(from) &&
    isTimeOfDay(to)
  );
}

export class RosterDto implements RosterBody {
  @Day() from!: string;
  @ListOf(5, {
    holds: isDutyDay,
    message: 'Velg hvem som har vakt, fra og til klokken, og 15 til 120 minutter til hver samtale.',
    item: DutyDayDto,
  })
  days!: DutyDayDto[];
}
