import type { JourneyView, Recorded } from '@samspor/contracts';
import type { StepType } from '@samspor/domain';
import type { RefObject } from 'react';
import { useOutletContext } from 'react-router';

/** What the youth's page lends to the form of a step. */
export interface JourneyContext {
  journey: JourneyView;
  /** Tells the page what was recorded, so that it can say so. */
  done: (receipt: Receipt) => void;
  /** Where focus goes when the form is gone. */
  returnTo: RefObject<HTMLHeadingElement | null>;
}

/** State of an address: the form was opened from the youth's page, which is one step back. */
export interface FromPage {
  fromPage: true;
}
export const fromPage: FromPage = { fromPage: true };

export interface Receipt {
  step: StepType;
  on: string;
  recorded: Recorded;
}

export const useJourneyContext = () => useOutletContext<JourneyContext>();
