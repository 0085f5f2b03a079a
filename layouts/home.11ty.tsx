import { type HomePage, otherLanguage } from '../src/model.ts'
import { Card, Cards } from './components/card.tsx'
import { Document } from './components/document.tsx'
import { LanguageSwitch } from './components/languages.tsx'
import { Links } from './components/links.tsx'
import { onlyIn, say } from './components/texts.ts'
import { Wordmark } from './components/wordmark.tsx'

/** The front page of a language: one article leads, two with pictures face each other, the others are rows. */
export function home(page: HomePage) {
  const words = say(page.language).home
  const [lead, ...rest] = page.latest
  const pictured = rest.filter(({ photo }) => photo).slice(0, 2)
  const pair = pictured.length === 2 ? pictured : []
  const rows = rest.filter((card) => !pair.includes(card))
  return (
    <Document page={page} look="home" masthead={<Nameplate page={page} />}>
      <h2 class="vh">{words.latest}</h2>
      {lead ? <Card card={lead} page={page} look="lead" /> : <p class="none wide">{words.empty}</p>}
      {pair.length > 0 && (
        <div class="pair">
          {pair.map((card) => (
            <Card key={card.href} card={card} page={page} look="half" />
          ))}
        </div>
      )}
      {rows.map((card) => (
        <Card key={card.href} card={card} page={page} look="row" />
      ))}
      <Only page={page} />
    </Document>
  )
}

function Only({ page }: { page: HomePage }) {
  const { language } = page
  const other = otherLanguage(language)
  return (
    <>
      <Cards cards={page.thisLanguageOnly} page={page} look="row" title={onlyIn(language, language)} />
      <Cards cards={page.otherLanguageOnly} page={page} look="row" title={onlyIn(other, language)} />
    </>
  )
}

function Nameplate({ page }: { page: HomePage }) {
  const { navigation } = say(page.language)
  return (
    <header class="plate">
      <nav aria-label={navigation.sections}>
        <Links links={page.frame.sections} />
      </nav>
      <LanguageSwitch page={page} />
      <h1>
        <Wordmark title={page.frame.siteTitle} />
      </h1>
      <p class="motto">{page.frame.siteDescription}</p>
    </header>
  )
}
