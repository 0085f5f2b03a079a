import type { NotFoundPage } from '../src/model.ts'
import { Document } from './components/document.tsx'
import { Links } from './components/links.tsx'

/** One page for both languages, side by side: nobody knows which one the missing page was in. Of one that is gone it is known. */
export const notFound = (page: NotFoundPage) => (
  <Document page={page} look="lost">
    <div class="halves">
      {page.halves.map(({ language, locale, title, words, links }, index) => {
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section key={language} lang={locale}>
            <p class="number" aria-hidden="true">
              {page.code}
            </p>
            <Heading>{title}</Heading>
            {words.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <Links links={links} />
          </section>
        )
      })}
    </div>
  </Document>
)
