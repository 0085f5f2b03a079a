import type { BothEntry, LanguageEntry, Page } from '../../src/model.ts'
import { say } from './texts.ts'

/**
 * `Español · original | English · translation | Las dos lenguas`, on top of an article and in sight while it is read. This
 * edition comes first, as in the opening above it: each tab stands below its title. On facing pages, where both are
 * links, they stand as `page.languages` has them.
 */
export function LanguageBar({ page }: { page: Page & { both: BothEntry | undefined } }) {
  const entries = [...page.languages].sort((one, other) => rank(one) - rank(other))
  return (
    <nav class={page.both ? 'lbar three' : 'lbar'} aria-label={say(page.language).navigation.readIn}>
      <ul>
        <Entries entries={entries} />
        {page.both && (
          <li class="both">
            <Both entry={page.both} />
          </li>
        )}
      </ul>
    </nav>
  )
}

function Both({ entry: { label, href } }: { entry: BothEntry }) {
  const name = <b>{label}</b>
  return href === undefined ? (
    <span aria-current="page">{name}</span>
  ) : (
    <a href={href} data-twin="">
      {name}
    </a>
  )
}

const rank = ({ state }: LanguageEntry) => (state === 'current' ? 0 : 1)

/** The same in the header of all other pages. */
export function LanguageSwitch({ page }: { page: Page }) {
  return (
    <nav class="lang" aria-label={say(page.language).navigation.languages}>
      <ul>
        <Entries entries={page.languages} />
      </ul>
    </nav>
  )
}

function Entries({ entries }: { entries: readonly LanguageEntry[] }) {
  return (
    <>
      {entries.map((entry) => (
        <li key={entry.language}>
          <Entry entry={entry} />
        </li>
      ))}
    </>
  )
}

function Entry({ entry }: { entry: LanguageEntry }) {
  const { language } = entry
  if (entry.state === 'missing')
    return (
      <span>
        <span class="none">{entry.words}</span>{' '}
        <a href={entry.site.href} lang={language} hreflang={language}>
          {entry.site.text}
        </a>
      </span>
    )
  const { label, role } = entry
  const name = (
    <>
      <b>{label}</b>
      {role && <small> {role}</small>}
    </>
  )
  if (entry.state === 'current')
    return (
      <span lang={language} aria-current="page">
        {name}
      </span>
    )
  return (
    <a
      href={entry.href}
      lang={language}
      hreflang={language}
      rel={entry.state === 'outlet' ? 'external' : undefined}
      data-twin={entry.state === 'link' ? '' : undefined}
    >
      {name}
    </a>
  )
}
