import type { FacingPage, FacingSide } from '../src/model.ts'
import { Corrections, Disclaimer, Makers } from './components/colophon.tsx'
import { FacingContents } from './components/contents.tsx'
import { Document } from './components/document.tsx'
import { Headings, Row } from './components/facing-row.tsx'
import { Freshness } from './components/freshness.tsx'
import { Frontispiece } from './components/frontispiece.tsx'
import { Sentence } from './components/inline.tsx'
import { Part } from './components/part.tsx'
import { Spread } from './components/spread.tsx'
import { say } from './components/texts.ts'
import { Words } from './components/words.tsx'

/** Both editions of an article, as in a bilingual book: source on the left of the spine, translation on the right. */
export const facing = (page: FacingPage) => {
  const rows = page.rows()
  const notes = rows.filter(({ kind }) => kind === 'footnote')
  return (
    <Document page={page} look="article">
      <article>
        <Part>
          <Spread page={page} />
          <Frontispiece page={page} />
        </Part>
        <Bar page={page} />
        <Part>
          <div class="facing body">
            <FacingContents page={page} />
            {rows
              .filter(({ kind }) => kind !== 'footnote')
              .map((row) => (
                <Row key={row.ids[0]} row={row} page={page} />
              ))}
            {notes.length > 0 && (
              <section role="doc-endnotes" aria-label={say(page.language).body.notes}>
                <Headings page={page} id="notes_" words={(language) => say(language).body.notes} />
                {notes.map((row) => (
                  <Row key={row.ids[0]} row={row} page={page} />
                ))}
              </section>
            )}
          </div>
        </Part>
        <Part>
          <Imprint page={page} />
        </Part>
      </article>
    </Document>
  )
}

/** On top of the text, and in sight while it is read: each edition alone on its side, the views between them. */
function Bar({ page }: { page: FacingPage }) {
  return (
    <div class="bar">
      <nav class="only" aria-label={say(page.language).navigation.readIn}>
        <ul>
          {[page.source, page.translation].map(({ language, href }) => (
            <li key={language}>
              <a href={href} lang={language} hreflang={language} data-twin="">
                {say(language).facing.only}
              </a>
            </li>
          ))}
          <li class="vh">
            <span aria-current="page">{say(page.language).facing.page}</span>
          </li>
        </ul>
      </nav>
      <Views page={page} />
    </div>
  )
}

/** Source, both, translation, and what the page is not in with the rest covered: the style alone obeys, where it can. */
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
      <label>
        <input type="radio" name="view" id="view-learn" />
        <span>
          {facing.learn}
          <span class="vh">{facing.learnWhole}</span>
        </span>
      </label>
    </fieldset>
  )
}

/** What closes the page, in brief: the editions' own pages say more. Reader modes drop a `footer`, and a `div` of many links. */
function Imprint({ page }: { page: FacingPage }) {
  const { article, facing } = say(page.language)
  return (
    <section class="colophon">
      <Makers page={page} />
      <Disclaimer page={page} />
      <Freshness page={page} />
      <Corrections page={page} />
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
          {[page.source, page.translation].map(({ language, href, url, title }) => (
            <li key={language}>
              <a href={href} lang={language} hreflang={language} data-twin="">
                <Words text={title} />
              </a>
              <span class="paper"> {url}</span>
            </li>
          ))}
        </ul>
      </section>
    </section>
  )
}
