import { isKey } from '../../ground/addresses/is-key.ts'
import { shortened } from '../../ground/text/record-ids.ts'
import { toKey } from '../../ground/text/to-key.ts'
import { editionName, otherLanguage } from '../../model.ts'
import { formatText } from '../../write/format/format-text.ts'
import type { SourceDocument } from '../document.ts'
import type { ImportedEdition, ImportNote, Missing } from '../imported.ts'
import { refuse } from '../refuse.ts'
import { type DocumentLanguage, documentLanguage } from './document-language.ts'
import type { ImportAround, ImportWishes } from './newsroom-around.ts'
import { resolveReferences } from './resolve-references.ts'
import { settleFrontMatter } from './settle-front-matter.ts'
import { settleLinks } from './settle-links.ts'
import { settlePictures } from './settle-pictures.ts'
import { sumDropped } from './sum-dropped.ts'
import { tidyBody } from './tidy-body.ts'
import { writeText } from './write-text.ts'

/**
 * A document as the edition that it becomes in a newsroom; people and disclaimers that it adds are in the book. Throws Stop (3)
 * where nobody knows its language, and where its text is none or too much.
 */
export function settleDocument(
  source: SourceDocument,
  from: string,
  wishes: ImportWishes,
  around: ImportAround,
): ImportedEdition {
  const said = languageOf(source, wishes, around)
  if (said === undefined) throw refuse('language-unknown', from)
  const { language } = said
  const facts = { ...source.facts, ...(wishes.title !== undefined && { title: wishes.title }) }
  const pictured = settlePictures({ ...source, facts, body: resolveReferences(source.body) }, around)
  const linked = settleLinks(pictured.body, around.keys)
  const tidy = tidyBody(linked.body)
  if (tidy.body.children.length === 0) throw refuse('text-missing', from)
  const settled = settleFrontMatter(facts, language, pictured.photo, around)
  const written = writeText(settled.frontMatter, tidy.body)
  const formatted = formatText(written)
  if ('unformatted' in formatted && formatted.unformatted === 'unread') throw refuse('text-too-much', from)
  const key = around.pair?.key ?? wishes.key ?? keyOfPair(source) ?? keyOf(settled.frontMatter.title, from)
  const folder = around.pair?.folder ?? `articles/${key}`
  const path = `${folder}/${editionName(language)}`
  const notes: ImportNote[] = [
    ...(said.by === 'asked' ? [] : [{ kind: 'language', ...said } as const]),
    ...(wishes.key === undefined && around.pair === undefined ? [{ kind: 'key', key } as const] : []),
  ]
  return {
    from,
    key,
    joins: around.pair !== undefined,
    language,
    frontMatter: settled.frontMatter,
    path,
    files: {
      [path]: 'text' in formatted ? formatted.text : written,
      ...Object.fromEntries([...pictured.files].map(([name, bytes]) => [`${folder}/${name}`, bytes])),
    },
    missing: eachOnce([...pictured.missing.filter(({ key }) => !isSaid(key, around)), ...settled.missing]),
    dropped: sumDropped([...source.dropped, ...linked.dropped, ...tidy.dropped, ...settled.dropped]),
    notes: [...notes, ...settled.notes],
    recognised: source.recognised,
    guessed: source.guessed,
  }
}

/** An article's other edition is in its other language, where neither the person nor the document says anything. */
function languageOf(source: SourceDocument, { language }: ImportWishes, { pair }: ImportAround) {
  const [there] = pair?.languages ?? []
  const said = documentLanguage(source, language)
  return said ?? (there && ({ language: otherLanguage(there), by: 'words' } satisfies DocumentLanguage))
}

/** A key alone only where the document names nothing for it. */
function eachOnce(missing: readonly Missing[]): Missing[] {
  const named = new Set(missing.flatMap(({ key, what }) => (what === undefined ? [] : [key])))
  const alone = new Set<string>()
  return missing.filter(({ key, what }) => {
    if (what !== undefined) return true
    const isFirst = !named.has(key) && !alone.has(key)
    alone.add(key)
    return isFirst
  })
}

const isSaid = (key: string, { assignments }: ImportAround): boolean =>
  assignments.some(({ path }) => path.join('.') === key)

/** By what another system pairs translations. */
export function keyOfPair({ facts }: Pick<SourceDocument, 'facts'>): string | undefined {
  const key = shortened(toKey(facts.translationKey ?? ''))
  return isKey(key) ? key : undefined
}

/** Of the title, else of the document's name. */
const keyOf = (title: string | undefined, from: string): string =>
  shortened(toKey(title ?? from.replace(/^.*[/\\]/, '').replace(/(?:\.(?:es|en))?\.\w+$/, '')))
