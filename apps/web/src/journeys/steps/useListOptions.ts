import type { JourneyView } from '@samspor/contracts';
import { awaitsAnswer, canEnd } from '@samspor/domain';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useChoices, useColleagues, useMeetingChoices } from '../journey-api.ts';
import { useJourneyContext } from '../journey-context.ts';
import type { ListName } from './step-forms.ts';

interface Option {
  id: string;
  name: string;
}

const fromColleagues: readonly ListName[] = ['colleagues'];
const fromJourney: readonly ListName[] = ['offers', 'pendingOffers'];

/** What a list field offers; undefined while it is on its way. */
export function useListOptions(list: ListName): Option[] | undefined {
  const { t, texts } = useTexts();
  const { journey } = useJourneyContext();
  const fromChoices = !fromColleagues.includes(list) && !fromJourney.includes(list) && list !== 'meetings';
  const choices = useChoices(fromChoices).data;
  const colleagues = useColleagues(list === 'colleagues').data;
  const meetings = useMeetingChoices(list === 'meetings').data;
  const counties = choices?.counties.map(({ code, name }) => ({ id: code, name }));
  const offerOption = ({ offer, kind }: JourneyView['offers'][number]): Option => ({
    id: offer,
    name: texts.codes.offerKind[kind],
  });
  switch (list) {
    case 'committees':
      return choices?.committees;
    case 'agencies':
      return choices?.agencies;
    case 'colleagues':
      return colleagues?.map(({ id, name, role }) => ({ id, name: `${name}, ${texts.codes.role[role]}` }));
    case 'counties':
      return counties;
    case 'countiesAndAbroad':
      return counties && [...counties, { id: 'abroad', name: t('journey.form.abroad') }];
    case 'municipalities':
      return choices?.municipalities.map(({ code, name }) => ({ id: code, name }));
    case 'meetings':
      return meetings
        ?.filter(({ committeeName }) => committeeName === journey.committee)
        .map(({ meetingId, committeeName, meetsOn }) => ({
          id: meetingId,
          name: `${committeeName} ${formatDay(meetsOn)}`,
        }));
    case 'offers':
      return journey.offers.filter(canEnd).map(offerOption);
    case 'pendingOffers':
      return journey.offers.filter(awaitsAnswer).map(offerOption);
  }
}
