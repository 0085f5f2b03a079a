import type { ArticlePage, NavLink, PagedList } from '../../src/model.ts'
import { Links } from './links.tsx'
import { say } from './texts.ts'

/** Files with which readers take an article along. */
export function Downloads({ page: { downloads, language } }: { page: ArticlePage }) {
  if (downloads.length === 0) return null
  return (
    <section class="downloads">
      <h2 class="label">{say(language).book.download}</h2>
      <ul>
        {downloads.map(({ href, text, name }) => (
          <li key={href}>
            <a href={href} download={name}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Below a list: what it lists as a book. */
export function Volumes({ page: { volumes = [], language } }: { page: PagedList }) {
  if (volumes.length === 0) return null
  const { book } = say(language)
  const links = volumes.map((link): NavLink => ({ ...link, text: `${book.volume(link.text)} (EPUB)` }))
  return (
    <nav class="volumes wide" aria-label={book.download}>
      <Links links={links} />
    </nav>
  )
}
