import { ApiError } from '../api/api-error.ts';
import { PageError } from './PageError.tsx';

const notFound = new ApiError({ type: 'about:blank', title: '', status: 404, detail: '', rule: 'not-found' });

/** An address that leads nowhere. */
export const NotFoundPage = () => <PageError error={notFound} />;
