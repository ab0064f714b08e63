/** One line of the bench: what was measured, what must hold, and what dominates it. */
export interface Measure {
  name: string;
  value: number;
  unit: string;
  /** The figure that must be met, as "<=" or ">=" and a number; absent where it is only printed. */
  must?: { at: 'most' | 'least'; value: number };
  note?: string;
}

/** The sheet that a run fills in, said line by line as it goes unless JSON is wanted. */
export class Sheet {
  readonly measures: Measure[] = [];
  readonly #json: boolean;

  constructor({ json }: { json: boolean }) {
    this.#json = json;
  }

  add(measure: Measure): void {
    this.measures.push(measure);
    if (!this.#json) console.log(table([measure]));
  }

  /** A time in seconds that must not be longer, or is only printed. */
  seconds(name: string, value: number, { most, note }: { most?: number; note?: string } = {}): void {
    const must = most === undefined ? {} : { must: { at: 'most' as const, value: most } };
    this.add({ name, value, unit: 's', ...must, ...(note !== undefined && { note }) });
  }

  get isMissed(): boolean {
    return this.measures.some(isMissed);
  }

  toString(): string {
    return this.#json ? JSON.stringify(this.measures, null, 2) : `\n${table(this.measures)}`;
  }
}

/** True when a figure that must hold does not. */
const isMissed = ({ must, value }: Measure): boolean =>
  must !== undefined && (must.at === 'most' ? value > must.value : value < must.value);

/** What a person reads. */
function table(measures: Measure[]): string {
  const rows = measures.map((measure) => [
    measure.name,
    `${figure(measure.value)} ${measure.unit}`,
    measure.must ? `${measure.must.at === 'most' ? '<=' : '>='} ${figure(measure.must.value)}` : '',
    measure.must ? (isMissed(measure) ? 'MISSED' : 'met') : '',
    measure.note ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const figure = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
