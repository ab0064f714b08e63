import { once } from 'node:events';

const chunk = 1 << 16;

/**
 * Lines for standard output, gathered into chunks and held back while the reader is slow. A reader that has seen
 * enough (`| head`) ends the program quietly: see `leaveQuietly`.
 */
export class Lines {
  #gathered: string[] = [];
  #length = 0;

  async print(line: string): Promise<void> {
    this.#gathered.push(line, '\n');
    this.#length += line.length + 1;
    if (this.#length >= chunk) await this.flush();
  }

  /** To be awaited before the program ends. */
  async flush(): Promise<void> {
    const text = this.#gathered.join('');
    this.#gathered = [];
    this.#length = 0;
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  }
}

/** Ends without a word when standard output is closed by its reader. */
export function leaveQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Rows as columns of equal width, for people. */
export function asColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, at) => Math.max(known[at] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
