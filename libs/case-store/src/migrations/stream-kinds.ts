import type { QueryRunner } from 'typeorm';

/** Lets streams be of one kind more, whichever kinds other migrations have added before. */
export async function addStreamKind(db: QueryRunner, kind: string): Promise<void> {
  await constrain(db, [...(await kinds(db)), kind]);
}

/** Takes a kind out. Streams of that kind are refused by the constraint, or stay where `keep` says so. */
export async function dropStreamKind(db: QueryRunner, kind: string, keep: boolean): Promise<void> {
  const others = (await kinds(db)).filter((one) => one !== kind);
  await constrain(db, others, keep ? 'NOT VALID' : '');
}

async function kinds(db: QueryRunner): Promise<string[]> {
  const rows = (await db.query(
    `SELECT (regexp_matches(pg_get_constraintdef(oid), '''([a-z-]+)''', 'g'))[1] AS kind FROM pg_constraint
     WHERE conname = 'stream_kind' AND conrelid = 'stream'::regclass`,
  )) as { kind: string }[];
  return rows.map(({ kind }) => kind);
}

async function constrain(db: QueryRunner, names: readonly string[], validity = ''): Promise<void> {
  const list = [...new Set(names)].map((name) => `'${name}'`).join(', ');
  await db.query(`
    ALTER TABLE stream DROP CONSTRAINT stream_kind;
    ALTER TABLE stream ADD CONSTRAINT stream_kind CHECK (kind IN (${list})) ${validity};
  `);
}
