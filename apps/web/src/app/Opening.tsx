import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';

interface OpeningProps {
  title: string;
  why?: string;
  /** The form, which is told how to close itself. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form below it. */
export function Opening({ title, why, children }: OpeningProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <VStack gap="space-8">
      <div>
        <Button
          size="small"
          variant={isOpen ? 'tertiary' : 'secondary'}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </Button>
      </div>
      {isOpen && why && <BodyShort>{why}</BodyShort>}
      {isOpen && children(() => setOpen(false))}
    </VStack>
  );
}
