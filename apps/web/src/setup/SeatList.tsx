import { TrashIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, ErrorMessage, Select } from '@navikt/ds-react';
import type { HeldSeat } from '@samspor/contracts';
import { mostSeats, type Member, type Role } from '@samspor/domain';
import { fieldId, type FaultOf } from '../county/faults.ts';
import { useTexts } from '../i18n/i18n.ts';
import { seatKey, seatName } from './sitting-changes.ts';

interface SeatListProps {
  /** Which list of the committee it is: the paths of its faults begin so. */
  list: 'members' | 'invited';
  members: readonly Member[];
  seats: readonly HeldSeat[];
  change: (members: readonly Member[]) => void;
  faultOf: FaultOf;
}

const empty: Member = { agency: '', role: 'ppt' };

/** Seats at the table: each an agency and a role that somebody has there. */
export function SeatList({ list, members, seats, change, faultOf }: SeatListProps) {
  const { t, texts } = useTexts();
  const options = [...seats]
    .map(({ agency, role, people }) => {
      const member = { agency: agency.id, role };
      return { key: seatKey(member), name: `${seatName(member, seats, texts)} (${people.join(', ')})` };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return (
    <fieldset className="county-group" id={fieldId(list)} tabIndex={-1}>
      <legend>{t(`setup.${list}`)}</legend>
      <BodyShort size="small">{t(`setup.${list}Why`)}</BodyShort>
      <ol className="setup-seats">
        {members.map((member, place) => {
          const name = t('setup.seat', { place: place + 1 });
          const path = `${list}.${place}`;
          const isKnown = options.some(({ key }) => key === seatKey(member));
          return (
            <li key={place}>
              <Select
                id={fieldId(path)}
                size="small"
                label={name}
                value={member.agency === '' ? '' : seatKey(member)}
                error={faultOf(path) ?? faultOf(`${path}.agency`) ?? faultOf(`${path}.role`)}
                onChange={({ target }) => change(members.with(place, seatOf(target.value)))}
              >
                <option value="">{t('setup.seatEmpty')}</option>
                {!isKnown && member.agency !== '' && (
                  <option value={seatKey(member)}>{seatName(member, seats, texts)}</option>
                )}
                {options.map((option) => (
                  <option key={option.key} value={option.key}>
                    {option.name}
                  </option>
                ))}
              </Select>
              <Button
                type="button"
                size="small"
                variant="tertiary"
                icon={<TrashIcon aria-hidden />}
                onClick={() => change(members.toSpliced(place, 1))}
              >
                {t('county.remove')}
                <span className="visually-hidden"> {name}</span>
              </Button>
            </li>
          );
        })}
      </ol>
      {faultOf(list) && <ErrorMessage size="small">{faultOf(list)}</ErrorMessage>}
      {members.length < mostSeats && (
        <Button type="button" size="small" variant="secondary" onClick={() => change([...members, empty])}>
          {t(list === 'members' ? 'setup.addMember' : 'setup.addInvited')}
        </Button>
      )}
    </fieldset>
  );
}

function seatOf(key: string): Member {
  const [agency = '', role = ''] = key.split('|');
  return agency === '' ? empty : { agency, role: role as Role };
}
