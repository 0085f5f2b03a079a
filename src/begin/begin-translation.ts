import { toSay } from '../ground/messages/to-say.ts'
import { type AlignedArticle, type EditionWork, editionName, type Language, type Newsroom, Stop } from '../model.ts'
import { splitFrontMatter } from '../parse/split-front-matter.ts'
import { understandFolder } from '../pipeline.ts'
import { beginLock } from '../sync/begin-lock.ts'
import { yamlOf } from '../write/yaml-of.ts'

/** With what a translation begins. */
export interface BegunTranslation {
  /** Text by path: the edition, and the article's `sync.lock`. */
  files: Record<string, string>
  /** Keys of its front matter that wait for a value: `slug`, `photo.alt`. */
  missing: string[]
  /** What is to be translated. */
  work: EditionWork
}

/** Into which language, and by whom: ids of people; none where that is to be completed. */
interface Wanted {
  to: Language
  translators: readonly string[]
}

/**
 * The files of the edition that an article has not yet: a draft with front matter to complete and the blocks of the other
 * edition to overwrite one by one, each of them `open`. Facts of the article are left to inherit. Throws Stop (2) where the
 * new edition would be the one that others are translated from.
 */
export function beginTranslation(
  article: AlignedArticle,
  { to, translators }: Wanted,
  { settings, today }: Pick<Newsroom, 'settings' | 'today'>,
): BegunTranslation {
  const { source, folder, key } = article
  const frontMatter = frontMatterFor(article, translators, today)
  const parts = splitFrontMatter(source.file.text)
  const body = 'fault' in parts ? '' : parts.body
  const entryOf = (name: string, text: string) =>
    ({ path: `${folder.path}/${name}`, name, kind: 'file', bytes: Buffer.byteLength(text), text }) as const
  const edition = entryOf(editionName(to), `---\n${yamlOf(frontMatter)}---\n${body}`)
  const lock = entryOf('sync.lock', beginLock(article))
  const begun = understandFolder({ ...folder, files: [...folder.files, edition], lock }, settings).article
  const work = begun?.work.find(({ language }) => language === to)
  if (begun?.source.language !== source.language || work === undefined)
    throw new Stop(2, 'translation-of-none', [
      { file: '', say: toSay('cli.translateErrors.translation-of-none', key, to) },
    ])
  const files = { [edition.path]: edition.text, [lock.path]: lock.text }
  return { files, missing: missingIn(frontMatter), work }
}

/** The front matter in the schema's order; null where its value is left to the translator. */
function frontMatterFor({ kind, source }: AlignedArticle, translators: readonly string[], today: string) {
  const { alt, caption } = source.frontMatter.photo ?? {}
  const photo = { ...(alt !== undefined && { alt: null }), ...(caption !== undefined && { caption: null }) }
  return {
    title: null,
    description: null,
    slug: null,
    date: today,
    draft: true,
    ...(kind === 'article' && { translators: translators.length > 0 ? translators : null }),
    ...(Object.keys(photo).length > 0 && { photo }),
  }
}

/** The keys that wait for a value: `slug`, `photo.alt`. */
const missingIn = (data: object): string[] =>
  Object.entries(data).flatMap(([key, value]) => {
    if (value === null) return [key]
    return key === 'photo' ? missingIn(value).map((within) => `photo.${within}`) : []
  })
