import { Heading, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';

interface CardProps {
  /** Of the heading, which names the card and the table in it. */
  id: string;
  title: string;
  gap?: 'space-8' | 'space-12' | 'space-16';
  children: ReactNode;
}

/** A part of a page, framed and named by its heading. */
export function Card({ id, title, gap = 'space-12', children }: CardProps) {
  return (
    <VStack as="section" gap={gap} className="card" aria-labelledby={id}>
      <Heading id={id} level="2" size="small" tabIndex={-1} className="section-target">
        {title}
      </Heading>
      {children}
    </VStack>
  );
}
