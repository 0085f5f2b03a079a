import type { Page } from '../../src/model.ts'
import { Links } from './links.tsx'
import { say } from './texts.ts'
import { Wordmark } from './wordmark.tsx'

/** What the site is, and where else to go in it. */
export function Footer({ page: { frame, language } }: { page: Page }) {
  return (
    <footer class="foot">
      <p>
        <b>
          <Wordmark title={frame.siteTitle} />
        </b>
        <span>{frame.siteDescription}</span>
      </p>
      <nav aria-label={say(language).navigation.footer}>
        <Links links={frame.footer} />
      </nav>
    </footer>
  )
}
