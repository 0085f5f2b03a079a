import type { Original } from '../ground/schema/front-matter.ts'
import type { SiteSettings } from '../ground/schema/site.ts'
import type { Article, Edition, Language, PairedEdition, ParsedFolder, Relation } from '../model.ts'
import { chooseSource } from './choose-source.ts'
import { factPlaceIn, inheritFacts } from './inherit-facts.ts'

type Languages = Pick<SiteSettings, 'languages'>

/** A folder's editions → one article; undefined where no edition could be read. */
export function pairFolder({ folder, editions, faults }: ParsedFolder, settings: Languages): Article | undefined {
  const source = chooseSource(editions, folder.kind, mainLanguage(settings))
  if (source === undefined) return undefined
  const other = editions.find((edition) => edition !== source)
  const facts = inheritFacts(source, other)
  const paired = (edition: Edition): PairedEdition => ({
    ...edition,
    relation: relationOf(edition, edition === source, facts.original),
    locale: edition.frontMatter.locale ?? siteLocale(edition.language, settings),
    draft: edition.frontMatter.draft === true,
  })
  return {
    kind: folder.kind,
    key: folder.key,
    folder,
    source: paired(source),
    translation: other && paired(other),
    facts,
    factPlace: factPlaceIn(source, other),
    faults,
  }
}

/** The rule of the content model; where no original is named, the source edition counts as the original. */
function relationOf({ language }: Edition, isSource: boolean, original: Original | undefined): Relation {
  if (original === undefined) return isSource ? 'original' : 'translation'
  if (original.use === 'summary') return 'summary'
  if (language !== original.language) return 'translation'
  return original.outlet === undefined ? 'original' : 'republication'
}

/** A mapping of locales has no order: Spanish leads. */
const mainLanguage = ({ languages }: Languages): Language => (Array.isArray(languages) ? languages[0] : 'es')

const siteLocale = (language: Language, { languages }: Languages): string =>
  Array.isArray(languages) ? language : languages[language]
