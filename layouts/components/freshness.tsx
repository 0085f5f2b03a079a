import type { ArticlePage } from '../../src/model.ts'
import { Links } from './links.tsx'
import { say } from './texts.ts'

/** How a translation stands to its source, with links to what is not up to date. */
export function Freshness({ page: { freshness, language } }: { page: Pick<ArticlePage, 'freshness' | 'language'> }) {
  if (freshness.length === 0) return null
  return (
    <section class="fresh">
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
