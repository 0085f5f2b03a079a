import type { ArticlePage } from '../../src/model.ts'
import { say } from './texts.ts'

/** The sections of a long article: beside the text where there is room, folded above it elsewhere. */
export function Contents({ page: { contents, language } }: { page: ArticlePage }) {
  if (contents.length === 0) return null
  const words = say(language).article.contents
  return (
    <nav class="contents" aria-label={words}>
      <details>
        <summary>{words}</summary>
        <ol>
          {contents.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
