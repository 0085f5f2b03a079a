import type { ArticlePage } from '../../src/model.ts'
import { Links } from './links.tsx'
import { say } from './texts.ts'

type Fresh = Pick<ArticlePage, 'freshness' | 'language'>

/** At the head, where a translation is behind its source: a way to what is said of it at the end. */
export function Behind({ page: { freshness, language }, look }: { page: Fresh; look?: string }) {
  if (!freshness.some(({ isBehind }) => isBehind)) return null
  return (
    <p class={look}>
      <a href="#freshness_">{say(language).freshness.behind}</a>
    </p>
  )
}

/** How a translation stands to its source, with links to what is not up to date. */
export function Freshness({ page: { freshness, language } }: { page: Fresh }) {
  if (freshness.length === 0) return null
  return (
    <section class="fresh" id="freshness_">
      <h2 class="label">{say(language).freshness.title}</h2>
      {freshness.map(({ text, blocks }) => (
        <div key={text}>
          <p>{text}</p>
          {blocks.length > 0 && <Links links={blocks} />}
        </div>
      ))}
    </section>
  )
}
