import type { FacingPage, FacingSide } from '../src/model.ts'
import { Person } from './components/byline.tsx'
import { Document } from './components/document.tsx'
import { Headings, Row } from './components/facing-row.tsx'
import { Frontispiece } from './components/frontispiece.tsx'
import { Day, Sentence } from './components/inline.tsx'
import { Spread } from './components/spread.tsx'
import { say } from './components/texts.ts'

/** Both editions of an article, as in a bilingual book: source on the left of the spine, translation on the right. */
export const facing = (page: FacingPage) => {
  const rows = page.rows()
  const notes = rows.filter(({ kind }) => kind === 'footnote')
  return (
    <Document page={page} look="article">
      <article>
        <Spread page={page} />
        <Frontispiece page={page} />
        <Views page={page} />
        <div class="facing body">
          {rows
            .filter(({ kind }) => kind !== 'footnote')
            .map((row) => (
              <Row key={row.ids[0]} row={row} page={page} />
            ))}
          {notes.length > 0 && (
            <section role="doc-endnotes" aria-labelledby="notes_">
              <Headings page={page} id="notes_" words={(language) => say(language).body.notes} />
              {notes.map((row) => (
                <Row key={row.ids[0]} row={row} page={page} />
              ))}
            </section>
          )}
        </div>
        <Imprint page={page} />
      </article>
    </Document>
  )
}

/** Source, both, translation: the style alone obeys, where it can. */
function Views({ page }: { page: FacingPage }) {
  const { facing } = say(page.language)
  const side = ({ language, label }: FacingSide, id: string) => (
    <label lang={language}>
      <input type="radio" name="view" id={id} />
      {label}
    </label>
  )
  return (
    <fieldset class="views">
      <legend class="vh">{facing.show}</legend>
      {side(page.source, 'view-s')}
      <label>
        <input type="radio" name="view" id="view-both" checked />
        <span>
          {facing.both}
          <span class="vh">{facing.bothWhole}</span>
        </span>
      </label>
      {side(page.translation, 'view-t')}
    </fieldset>
  )
}

/** What closes the page, in brief: the editions' own pages say more. */
function Imprint({ page }: { page: FacingPage }) {
  const { article, facing } = say(page.language)
  return (
    <footer class="colophon">
      {page.people.length > 0 && (
        <section>
          <h2 class="label">{article.people}</h2>
          <dl>
            {page.people.map((person) => (
              <div key={`${person.role} ${person.name}`}>
                <dt>{person.role}</dt>
                <dd>
                  <Person person={person} />
                  {person.affiliation && <span>, {person.affiliation}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {page.disclaimer && (
        <section>
          <h2 class="label">{article.disclaimer}</h2>
          <p>{page.disclaimer}</p>
        </section>
      )}
      {page.corrections.length > 0 && (
        <section>
          <h2 class="label">{article.corrections}</h2>
          <dl class="dated">
            {page.corrections.map(({ date, text }) => (
              <div key={date.iso + text}>
                <dt>
                  <Day date={date} />
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {page.rights.length > 0 && (
        <section>
          <h2 class="label">{article.rights}</h2>
          <p>
            <Sentence parts={page.rights} />
          </p>
        </section>
      )}
      <section>
        <h2 class="label">{facing.whole}</h2>
        <ul>
          {[page.source, page.translation].map(({ language, href, title }) => (
            <li key={language}>
              <a href={href} lang={language} hreflang={language} data-twin="">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </footer>
  )
}
