import type { ForumItemKind, ForumTopic, NamedBasis, Promiser } from '@samspor/domain';

/** The words for every code of a wellbeing forum: a code without a word does not compile. */
export interface ForumCodeTexts {
  kind: Record<ForumItemKind, string>;
  topic: Record<ForumTopic, string>;
  basis: Record<NamedBasis, string>;
  who: Record<Promiser, string>;
}
