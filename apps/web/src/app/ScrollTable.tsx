import { Table } from '@navikt/ds-react';
import type { ReactNode } from 'react';

interface ScrollTableProps {
  /** Id of the heading that names the table. */
  labelledBy: string;
  /** What each column is called; one of numbers stands to the right. */
  columns: readonly (string | { number: string })[];
  size?: 'small' | 'medium';
  /** The rows. */
  children: ReactNode;
}

/** A table that scrolls by itself, also by keyboard, where the screen is too narrow for it. */
export function ScrollTable({ labelledBy, columns, size = 'small', children }: ScrollTableProps) {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <Table size={size} aria-labelledby={labelledBy}>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => {
              const [name, className] = typeof column === 'string' ? [column] : [column.number, 'number'];
              return (
                <Table.HeaderCell key={name} scope="col" className={className}>
                  {name}
                </Table.HeaderCell>
              );
            })}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  );
}
