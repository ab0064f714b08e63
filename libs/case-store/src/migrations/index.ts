import { Record1790000000000 } from './1790000000000-record.ts';
import { People1790000000010 } from './1790000000010-people.ts';
import { ReadModels1790000000020 } from './1790000000020-read-models.ts';

/** Every migration, oldest first. */
export const migrations = [Record1790000000000, People1790000000010, ReadModels1790000000020];
