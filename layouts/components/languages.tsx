import type { LanguageEntry, Page } from '../../src/model.ts'
import { say } from './texts.ts'

/**
 * `Español · original | English · translation`, on top of an article and in sight while it is read. This edition comes
 * first, as in the opening above it: each tab stands below its title.
 */
export function LanguageBar({ page }: { page: Page }) {
  const entries = [...page.languages].sort((one, other) => rank(one) - rank(other))
  return (
    <nav class="lbar" aria-label={say(page.language).navigation.readIn}>
      <Entries entries={entries} />
    </nav>
  )
}

const rank = ({ state }: LanguageEntry) => (state === 'current' ? 0 : 1)

/** The same in the header of all other pages. */
export function LanguageSwitch({ page }: { page: Page }) {
  return (
    <nav class="lang" aria-label={say(page.language).navigation.languages}>
      <Entries entries={page.languages} />
    </nav>
  )
}

function Entries({ entries }: { entries: readonly LanguageEntry[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.language}>
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function Entry({ entry }: { entry: LanguageEntry }) {
  if (entry.state === 'missing') return <span class="none">{entry.words}</span>
  const { language, label, role } = entry
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
