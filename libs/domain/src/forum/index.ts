export { type ForumSurroundings } from './decide-forum.ts';
export * from './forum-codes.ts';
export * from './forum-events.ts';
export * from './forum-process.ts';
export { calledMeeting, openForumMatters } from './forum.ts';
export type { Forum, ForumAgreement, ForumItem, ForumItemKind, ForumMatter, ForumMeeting } from './forum.ts';
