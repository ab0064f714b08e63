import { ApiError } from '../api/api-error.ts';
import { PageError } from './PageError.tsx';

const refused = (status: 403 | 404, rule: string) =>
  new ApiError({ type: 'about:blank', title: '', status, detail: '', rule });

const notFound = refused(404, 'not-found');
const noAccess = refused(403, 'no-access');

/** An address that leads nowhere. */
export const NotFoundPage = () => <PageError error={notFound} />;

/** A page that the seat does not offer: nothing to fill in that can never be sent. */
export const NoAccess = () => <PageError error={noAccess} />;
