import { ARTICLE_FACTS, frontMatter } from '../../ground/schema/front-matter.ts'
import { keysAt } from '../../parse/keys-at.ts'

/** Paths of facts that both editions share: `authors`, `original.url`. */
export const SHARED_PATHS: readonly string[] = ARTICLE_FACTS.flatMap((fact) => {
  const within = keysAt(frontMatter, [fact])
  return within.length > 0 ? within.map((key) => `${fact}.${key}`) : [fact]
})
