import { toSay } from '../ground/messages/to-say.ts'
import { type AlignedArticle, type EditionWork, editionName, type Language, type Newsroom, Stop } from '../model.ts'
import { splitFrontMatter } from '../parse/split-front-matter.ts'
import { understandFolder } from '../pipeline.ts'
import { beginLock } from '../sync/begin-lock.ts'

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
  const name = editionName(to)
  const head = headOf(article, translators, today)
  const parts = splitFrontMatter(source.file.text)
  const body = 'fault' in parts ? '' : parts.body
  const files = {
    [`${folder.path}/${name}`]: `---\n${head.lines.join('\n')}\n---\n${body}`,
    [`${folder.path}/sync.lock`]: beginLock(article),
  }
  const entries = Object.entries(files).map(([path, content]) => {
    const bytes = Buffer.byteLength(content)
    return { path, name: path.slice(folder.path.length + 1), kind: 'file' as const, bytes, text: content }
  })
  const [edition, lock] = entries as [(typeof entries)[0], (typeof entries)[0]]
  const begun = understandFolder({ ...folder, files: [...folder.files, edition], lock }, settings).article
  const work = begun?.work.find(({ language }) => language === to)
  if (begun?.source.language !== source.language || work === undefined)
    throw new Stop(2, 'translation-of-none', [
      { file: '', say: toSay('cli.translateErrors.translation-of-none', key, to) },
    ])
  return { files, missing: head.missing, work }
}

/** The lines of the front matter in the schema's order, and the keys whose values are left to the translator. */
function headOf({ kind, source }: AlignedArticle, translators: readonly string[], today: string) {
  const { alt, caption } = source.frontMatter.photo ?? {}
  const photo = [...(alt === undefined ? [] : ['alt']), ...(caption === undefined ? [] : ['caption'])]
  const isCredited = kind === 'article'
  const lines = [
    'title:',
    'description:',
    'slug:',
    `date: ${today}`,
    'draft: true',
    ...(isCredited ? [translators.length > 0 ? `translators: [${translators.join(', ')}]` : 'translators:'] : []),
    ...(photo.length > 0 ? ['photo:', ...photo.map((each) => `  ${each}:`)] : []),
  ]
  const missing = [
    'title',
    'description',
    'slug',
    ...(isCredited && translators.length === 0 ? ['translators'] : []),
    ...photo.map((each) => `photo.${each}`),
  ]
  return { lines, missing }
}
