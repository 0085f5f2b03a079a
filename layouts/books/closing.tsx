import type { ArticlePage } from '../../src/model.ts'
import { Corrections, Disclaimer, Makers } from '../components/colophon.tsx'
import { Freshness } from '../components/freshness.tsx'
import { Sentence } from '../components/inline.tsx'
import { say } from '../components/texts.ts'

/** Who made it, whose opinion it is, what was corrected, who may use it and how to cite it: what closes an article's page. */
export function Closing({ page }: { page: ArticlePage }) {
  const { book, republication, citation } = say(page.language)
  const { rights } = page
  return (
    <section class="closing" role="doc-colophon" aria-labelledby="closing_">
      <h1 id="closing_">{book.closing}</h1>
      <Makers page={page} bios />
      <Disclaimer page={page} />
      <Freshness page={page} />
      <Corrections page={page} />
      <section>
        <h2>{republication.title}</h2>
        <p>
          <Sentence parts={rights} /> <Sentence parts={page.republication.terms} />
        </p>
        {/* Escaped where it is made. */}
        {page.republication.credit && <div dangerouslySetInnerHTML={{ __html: page.republication.credit }} />}
      </section>
      <section>
        <h2>{citation.title}</h2>
        {page.citation.forms.map(({ name, line }) => (
          <p key={name}>
            <b>{name}</b> <Sentence parts={line} />
          </p>
        ))}
      </section>
    </section>
  )
}
