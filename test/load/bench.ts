import { osloDateOf } from '@samspor/domain';
import { measureDormant } from './dormant.ts';
import { measureInstall } from './install.ts';
import { measureLarge } from './large.ts';
import { RecordSize } from './record.ts';
import { Sheet } from './report.ts';
import { Installation } from './running.ts';
import { measureStarts } from './starts.ts';
import { measureSteps } from './steps.ts';

const given = (name: string) => process.argv.includes(`--${name}`);
const size = (name: string, usual: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};

const word = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

const sheet = new Sheet({ json: given('json') });
const today = osloDateOf(new Date());

if (given('large')) await measureLarge(sheet, { today, scale: size('scale', 1), only: word('only') });
else await measureUsual();
console.log(String(sheet));
process.exitCode = sheet.isMissed ? 1 : 0;

async function measureUsual(): Promise<void> {
  if (!given('no-install')) await measureInstall(sheet);
  const installation = await Installation.create();
  try {
    await measureStarts(sheet, installation);
    const record = new RecordSize(installation.environment['DATABASE_URL'] ?? '');
    await measureSteps(sheet, installation, record, { cases: size('cases', 500), today });
    const most = { imported: 180, relayed: 600, schoolYear: 60 };
    await measureDormant(sheet, installation, record, { rows: size('dormant', 20_000), today, most });
    await record.close();
  } finally {
    await installation.remove();
  }
}
