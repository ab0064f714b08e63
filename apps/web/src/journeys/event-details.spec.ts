import { nb } from '../i18n/nb/index.ts';
import { eventDetails } from './event-details.ts';

const details = (type: Parameters<typeof eventDetails>[0]['type'], data: Record<string, unknown>) =>
  eventDetails({ type, data }, nb, { 'p-1': 'Ingrid Solvang' });

describe('eventDetails', () => {
  it('says the channel of an attempt and the phase it led to', () => {
    expect(
      details('ContactAttempted', { channel: 'sms', on: '2026-11-01', phase: 'contact-sought' }),
    ).toEqual(['SMS', 'Fase: kontakt søkes']);
  });

  it('reads the same field by what the event means with it', () => {
    expect(details('JourneyClosed', { reason: 'in-training', on: '2026-11-01' })).toEqual(['I opplæring']);
    expect(details('TrainingLeft', { reason: 'expelled', on: '2026-11-01' })).toEqual(['Bortvist']);
  });

  it('names the new caseworker, and nobody it has no name for', () => {
    expect(details('CaseworkerAssigned', { caseworker: 'p-1' })).toEqual(['Ingrid Solvang']);
    expect(details('CaseworkerAssigned', { caseworker: 'p-2' })).toEqual([]);
  });

  it('says where work training or school is', () => {
    expect(details('WorkTrainingStarted', { offer: 'o1', host: '987654325' })).toEqual([
      'Arbeidssted: org.nr. 987\u00a0654\u00a0325',
    ]);
    expect(details('TrainingEntered', { kind: 'school', school: null })).toEqual(['Skole']);
  });

  it('says nothing of codes without words, and nothing of no protection', () => {
    expect(
      details('YouthEnrolled', { county: '31', school: null, protection: 'UGRADERT', reason: null }),
    ).toEqual([]);
  });

  it('says which duty passed its deadline, and when it was', () => {
    const data = {
      county: '31',
      kind: 'CONTACT',
      dueOn: '2026-11-01',
      schoolYear: '2026/27',
      on: '2026-11-02',
    };
    expect(details('DutyDeadlinePassed', data)).toEqual(['Kontaktplikt', '01.11.2026', '2026/27']);
  });

  it('says by which channel a message failed, why, and in which attempt', () => {
    const data = { message: 'm1', channel: 'sms', recipient: 'youth', attempt: 2, reason: 'busy' };
    expect(details('MessageNotHanded', data)).toEqual([
      'SMS',
      'Ungdommen',
      'forsøk 2',
      'Utsendingen hadde ikke plass.',
    ]);
    const until = '2026-10-14T07:00:00.000Z';
    expect(details('MessagePutOff', { message: 'm1', channel: 'sms', until })).toEqual([
      'SMS',
      'til 14.10.2026 09:00',
    ]);
  });
});
