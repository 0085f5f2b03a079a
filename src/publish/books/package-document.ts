import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { textsOf } from '../../ground/messages/index.ts'
import type { ArticlePage, Book, FacingPage, PersonLine } from '../../model.ts'
import { inlinesToText } from '../../render/words/inlines.ts'

/** A file of a book, by its name beside the package document. */
export interface BookFile {
  name: string
  type: string
  /** EPUB 3.3, `properties` of an item. */
  properties?: string
  /** Whether it is read from beginning to end with the others. */
  isChapter?: boolean
}

/** Schema.org accessibility vocabulary, `accessibilityFeature`. */
const FEATURES = [
  'structuralNavigation',
  'tableOfContents',
  'readingOrder',
  'displayTransformability',
  'ARIA',
  'alternativeText',
]

/** The package document (EPUB 3.3, 5; EPUB Accessibility 1.1, 2): what the book is, who made it, of which files it consists. */
export function packageDocument(book: Book, files: readonly BookFile[]): string {
  const { language, works } = book
  const pages = works.flatMap(({ chapters }) => chapters)
  const idOf = ({ name }: BookFile) => `f-${name.replace(/[^\w.-]/g, '-')}`
  const cover = files.find(({ properties }) => properties === 'cover-image')
  // What a cover shows is in the text as well: it makes no book one that is looked at.
  const hasPictures = files.some((file) => file !== cover && file.type.startsWith('image/'))
  const meta = (property: string, value: string, refines?: string) =>
    x('meta', { property, refines: refines && `#${refines}` }, value)
  const credited = (people: readonly string[], element: string, role: string) =>
    people.flatMap((name, index) => {
      const id = `${role}-${index + 1}`
      return [
        x(element, { id }, name),
        x('meta', { property: 'role', refines: `#${id}`, scheme: 'marc:relators' }, role),
      ]
    })
  const rights = [...new Set(works.map(({ closing }) => inlinesToText(closing.rights, language)))].filter(Boolean)
  const metadata = x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'address' }, `${book.page}#${book.path.split('/').at(-1)}`),
    x('dc:title', { id: 'title' }, book.title),
    ...(book.twin ? [x('dc:title', { id: 'twin', 'xml:lang': book.twin.locale }, book.twin.title)] : []),
    meta('title-type', 'main', 'title'),
    ...(book.twin ? [meta('title-type', 'subtitle', 'twin')] : []),
    ...[...new Set([book.locale, ...pages.flatMap(localesOf)])].map((locale) => x('dc:language', locale)),
    ...credited(namesIn(pages.flatMap((page) => peopleIn(page, 'authors'))), 'dc:creator', 'aut'),
    ...credited(namesIn(pages.flatMap((page) => peopleIn(page, 'translators'))), 'dc:contributor', 'trl'),
    ...credited(namesIn(pages.flatMap((page) => peopleIn(page, 'reviewers'))), 'dc:contributor', 'edt'),
    x('dc:publisher', book.publisher),
    x(
      'dc:date',
      works
        .map(({ closing }) => closing.date.iso)
        .sort()
        .at(-1) ?? '',
    ),
    x('dc:description', book.description),
    ...[...new Set(works.flatMap(({ closing }) => closing.topics.map(({ text }) => text)))].map((topic) =>
      x('dc:subject', topic),
    ),
    ...[...new Set(works.flatMap(({ source }) => source ?? []))].map((source) => x('dc:source', source)),
    ...(rights.length > 0 ? [x('dc:rights', rights.join(' '))] : []),
    meta('dcterms:modified', `${modifiedOn(book)}T00:00:00Z`),
    // Of EPUB 2, by which devices of that time know the cover.
    ...(cover ? [x('meta', { name: 'cover', content: idOf(cover) })] : []),
    meta('schema:accessMode', 'textual'),
    ...(hasPictures ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', textsOf(language).pages.book.accessibility),
  ])
  const root = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'address',
      'xml:lang': book.locale,
    },
    [
      metadata,
      x(
        'manifest',
        files.map((file) =>
          x('item', { id: idOf(file), href: file.name, 'media-type': file.type, properties: file.properties }),
        ),
      ),
      x(
        'spine',
        files.filter(({ isChapter }) => isChapter).map((file) => x('itemref', { idref: idOf(file) })),
      ),
    ],
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`
}

const localesOf = (page: ArticlePage | FacingPage): string[] =>
  page.kind === 'article' ? [page.locale] : [page.source.locale, page.translation.locale]

const peopleIn = (
  page: ArticlePage | FacingPage,
  part: 'authors' | 'translators' | 'reviewers',
): readonly PersonLine[] => (page.kind === 'article' ? page[part] : [...page.source[part], ...page.translation[part]])

const namesIn = (people: readonly PersonLine[]): string[] => [...new Set(people.map(({ name }) => name))]

/** The last day that its texts name as that of a change. */
function modifiedOn({ works }: Book): string {
  const days = works.flatMap(({ closing, chapters }) => [
    closing.updated?.iso ?? closing.date.iso,
    ...chapters.map((page) => (page.kind === 'article' ? (page.updated ?? page.date).iso : page.translation.date.iso)),
  ])
  return (
    days
      .map((day) => day.slice(0, 10))
      .sort()
      .at(-1) ?? '1970-01-01'
  )
}
