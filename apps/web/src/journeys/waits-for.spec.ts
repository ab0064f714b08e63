import { nb } from '../i18n/nb/index.ts';
import { waitsFor } from './waits-for.ts';

const journey = {
  committee: 'Henvisningsutvalget i Drammen',
  owner: { id: 'ot-33', name: 'Oppfølgingstjenesten i Buskerud' },
};

describe('waitsFor', () => {
  it('names the committee that decides', () => {
    const decision = {
      step: 'RecordCommitteeDecision',
      who: ['committee-leader', 'committee-secretary'],
    } as const;
    expect(waitsFor(decision, journey, nb)).toEqual({ name: 'Henvisningsutvalget i Drammen', others: [] });
    expect(waitsFor(decision, { ...journey, committee: null }, nb)).toEqual({
      name: 'Utvalgsleder',
      others: ['committee-secretary'],
    });
  });

  it('names the owner where it may take the step, and keeps the other roles apart', () => {
    const review = { step: 'ReviewMeasure', who: ['ot-caseworker', 'nav-caseworker', 'ot-leader'] } as const;
    expect(waitsFor(review, journey, nb)).toEqual({
      name: 'Oppfølgingstjenesten i Buskerud',
      others: ['nav-caseworker'],
    });
  });

  it('names no agency of a strictly protected youth', () => {
    const contact = { step: 'RecordContact', who: ['ot-caseworker', 'ppt'] } as const;
    const hidden = { committee: null, owner: { id: 'hidden', name: 'Skjermet etat' } };
    expect(waitsFor(contact, hidden, nb)).toEqual({ name: 'OT-rådgiver', others: ['ppt'] });
  });
});
