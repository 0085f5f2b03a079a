import type { Page } from '../../src/model.ts'
import { LanguageSwitch } from './languages.tsx'
import { Links } from './links.tsx'
import { say } from './texts.ts'
import { Wordmark } from './wordmark.tsx'

/** The site's title, its sections and, where the page has no language bar of its own, the language switch. */
export function Masthead({ page }: { page: Page }) {
  const { frame, language } = page
  return (
    <header class="mast">
      <a class="brand" href={frame.home}>
        <Wordmark title={frame.siteTitle} />
      </a>
      <nav aria-label={say(language).navigation.sections}>
        <Links links={frame.sections} />
      </nav>
      {page.kind !== 'article' && <LanguageSwitch page={page} />}
    </header>
  )
}
