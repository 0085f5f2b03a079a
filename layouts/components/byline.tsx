import { joinNamed } from '../../src/ground/messages/join-named.ts'
import type { ArticlePage, PersonLine } from '../../src/model.ts'
import { Day } from './inline.tsx'
import { say } from './texts.ts'
import { Words } from './words.tsx'

/** Who wrote, translated and reviewed, when, and how long it takes to read. */
export function Byline({ page }: { page: ArticlePage }) {
  const { byline } = say(page.language)
  return (
    <p class="meta">
      <People words={byline.by} people={page.authors} locale={page.locale} rel="author" />
      <People words={byline.translatedBy} people={page.translators} locale={page.locale} />
      <People words={byline.reviewedBy} people={page.reviewers} locale={page.locale} />
      <span>
        <Day date={page.date} />
      </span>
      {page.updated && (
        <span>
          {byline.updated}: <Day date={page.updated} />
        </span>
      )}
      <span>{byline.readingTime(page.readingMinutes)}</span>
    </p>
  )
}

interface PeopleProps {
  words: string
  people: readonly PersonLine[]
  locale: string
  rel?: string
}

/** Names after words that say what they did; nothing where there are none. */
export function People({ words, people, locale, rel }: PeopleProps) {
  if (people.length === 0) return null
  return (
    <span>
      {words}{' '}
      {joinNamed(people, ({ name }) => name, locale).map((part) =>
        typeof part === 'string' ? part : <Person person={part} rel={rel} />,
      )}
    </span>
  )
}

/** A name, linked to the person's page where there is one. */
export function Person({ person: { name, href }, rel }: { person: PersonLine; rel?: string | undefined }) {
  if (href === undefined)
    return (
      <b>
        <Words text={name} />
      </b>
    )

  return (
    <a href={href} rel={rel}>
      <Words text={name} />
    </a>
  )
}
