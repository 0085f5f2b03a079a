import type { ChooserPage } from '../src/model.ts'
import { Document } from './components/document.tsx'
import { Wordmark } from './components/wordmark.tsx'

/** `/`: a book open at its title pages, one in each language. The reader picks a side. */
export const chooser = (page: ChooserPage) => (
  <Document page={page} look="chooser" masthead={null}>
    <h1 class="vh">{page.title}</h1>
    {page.choices.map(({ language, locale, siteTitle, description, href, invitation }) => (
      <section key={language} lang={locale} data-choice={language}>
        <h2>
          <Wordmark title={siteTitle} />
        </h2>
        <p class="motto">{description}</p>
        <p class="enter">
          <a href={href} hreflang={language}>
            {invitation}
          </a>
        </p>
      </section>
    ))}
  </Document>
)
