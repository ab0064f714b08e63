import { BodyLong, BodyShort } from '@navikt/ds-react';

/** What somebody wrote, under its label; nothing where nothing was written. */
export function Written({ label, text }: { label: string; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <div>
      <BodyShort size="small" weight="semibold">
        {label}
      </BodyShort>
      <BodyLong className="written">{text}</BodyLong>
    </div>
  );
}
