import { useParams } from 'react-router';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { isStep } from './step-forms.ts';
import { StepDialog } from './StepDialog.tsx';

/** The step named in the address, as a form beside the youth's page. */
export function StepRoute() {
  const { step = '' } = useParams();
  return isStep(step) ? <StepDialog key={step} step={step} /> : <NotFoundPage />;
}
