import type { FacingPage, FacingSide } from '../../src/model.ts'
import { People } from './byline.tsx'
import { Behind } from './freshness.tsx'
import { Day, Sentence } from './inline.tsx'
import { Topics } from './links.tsx'
import { BESIDE, lookIn } from './look-in.ts'
import { say } from './texts.ts'
import { Words } from './words.tsx'

/** The head: titles, descriptions and names face each other. The page's own title is its heading. */
export function Spread({ page }: { page: FacingPage }) {
  const sides = [page.source, page.translation]
  return (
    <header class="opening spread">
      <Topics topics={page.topics} />
      {sides.map(({ language, locale, title }) =>
        language === page.language ? (
          <h1 key={language}>
            <Words text={title} />
          </h1>
        ) : (
          <p key={language} class={`h1 ${BESIDE}`} lang={locale}>
            <Words text={title} />
          </p>
        ),
      )}
      {sides.map((side) => (
        <p key={side.language} class={lookIn('deck', side, page)} lang={side.locale}>
          {side.description}
        </p>
      ))}
      {sides.map((side) => (
        <Names key={side.language} side={side} page={page} />
      ))}
      {page.note && (
        <p class={page.language === page.source.language ? 'note' : 'note t'}>
          <Sentence parts={page.note} />
        </p>
      )}
      <Behind page={page} look="note t" />
    </header>
  )
}

/** Which edition it is, who made it and when, in its language. */
function Names({ side, page }: { side: FacingSide; page: FacingPage }) {
  const { byline } = say(side.language)
  return (
    <p class={lookIn('meta', side, page)} lang={side.locale}>
      <strong>
        {side.label}
        {side.role && `, ${side.role}`}
      </strong>
      <People words={byline.by} people={side.authors} locale={side.locale} rel="author" />
      <People words={byline.translatedBy} people={side.translators} locale={side.locale} />
      <People words={byline.reviewedBy} people={side.reviewers} locale={side.locale} />
      <span>
        <Day date={side.date} />
      </span>
      {side.method && <span>{side.method}</span>}
    </p>
  )
}
