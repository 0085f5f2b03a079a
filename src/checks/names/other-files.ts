import { remember } from '../../ground/basics/remember.ts'
import { takeOne, tally } from '../../ground/basics/tally.ts'
import { areCognates } from '../../ground/knowledge/are-cognates.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import type { Language } from '../../model.ts'
import type { ArticleTexts, BlockText, FacingTexts } from '../text/article-texts.ts'
import { type FileName, fileNames } from './file-names.ts'
import { areOneSlipApart } from './one-slip.ts'

/** The name of a file, and the block that has it. */
export interface NamedFile extends FileName {
  text: BlockText
}

/** A file whose name is wrong, and the one opposite. */
export interface OtherFile {
  found: NamedFile
  expected: NamedFile
  isSure: boolean
}

/** With so many files opposite is one compared that stands alone. */
const MOST = 20

/**
 * Files of running text and code where the other edition names another. Files have names of their own in each language where
 * the editions keep to them: told are those whose name the other edition has too, or that are a slip away.
 */
export function* otherFiles(
  { source, translation }: Pick<FacingTexts, 'source' | 'translation'>,
  all: ArticleTexts['all'],
): Iterable<OtherFile> {
  const there = source.flatMap(filesIn)
  const here = there.length === 0 ? [] : translation.flatMap(filesIn)
  if (here.length === 0) return
  const [leftThere, left] = [without(there, here), without(here, there)]
  for (const [index, one] of left.entries()) {
    const other = left.length === leftThere.length ? leftThere[index] : slipOf(one, there)
    const found = other && wrongOf(one, other, countFiles(all))
    if (found) yield found
  }
  if (left.length === leftThere.length) return
  for (const one of leftThere) {
    const other = slipOf(one, here)
    const found = other && wrongOf(other, one, countFiles(all))
    if (found) yield found
  }
}

const keyOf = ({ stem, extension }: FileName): string => `${stem}.${extension}`

const filesIn = (text: BlockText): NamedFile[] =>
  fileNames(text.block.text).flatMap((file) => (file.isRemote ? [] : [{ ...file, text }]))

function without(files: readonly NamedFile[], others: readonly NamedFile[]): NamedFile[] {
  const keys = tally(others.map(keyOf))
  return files.filter((file) => !takeOne(keys, keyOf(file)))
}

const slipOf = (file: NamedFile, others: readonly NamedFile[]): NamedFile | undefined =>
  others.slice(0, MOST).find((other) => keyOf(other) !== keyOf(file) && areSlip(file, other))

/** How often each edition has the name of a file anywhere. */
const countFiles = remember((all: ArticleTexts['all']): Record<Language, Map<string, number>> => {
  const counts = { es: new Map<string, number>(), en: new Map<string, number>() }
  for (const { language, file } of new Set(all.map(({ edition }) => edition))) {
    counts[language] = tally(fileNames(file.text.replace(/\\(?=[_*.])/g, '')).map(keyOf))
  }
  return counts
})

/**
 * Which of two files has the wrong name, and whether it surely is one; undefined where they may have two. That is the one whose
 * edition has the other name as often, or the translation's where neither knows the other's.
 */
function wrongOf(here: NamedFile, there: NamedFile, counts: ReturnType<typeof countFiles>): OtherFile | undefined {
  const count = ({ text }: NamedFile, file: NamedFile): number => counts[text.edition.language].get(keyOf(file)) ?? 0
  const [times, timesThere] = [count(here, here), count(there, there)]
  const [known, knownThere] = [count(here, there), count(there, here)]
  if (withoutLanguage(here) === withoutLanguage(there)) return undefined
  if (known > 0 && known >= times) return { found: here, expected: there, isSure: true }
  if (knownThere > 0 && knownThere >= timesThere) return { found: there, expected: here, isSure: true }
  if (known > 0 || knownThere > 0 || (times > 1 && timesThere > 1) || !areSlip(here, there)) return undefined
  return areWords(here, there) ? undefined : { found: here, expected: there, isSure: false }
}

/** `index.es.md`: what is left is the same in the other language. */
const withoutLanguage = (file: NamedFile): string =>
  keyOf(file).replace(/(^|[._/-])(?:es|en|spanish|english|espanol|ingles)(?=[._/-])/g, '$1')

/** Whether they differ by a letter or in their extension. */
const areSlip = (one: NamedFile, other: NamedFile): boolean =>
  one.extension === other.extension ? areOneSlipApart(one.stem, other.stem) : one.stem === other.stem

/** Whether what differs may be a word of each language: `origen-1`, `origin-1`. */
function areWords(...files: [NamedFile, NamedFile]): boolean {
  const [spanish, english] = (['es', 'en'] as const).map(
    (language) => files.find(({ text }) => text.edition.language === language)?.stem.match(/[a-z]+|[^a-z]+/g) ?? [],
  )
  if (spanish?.length !== english?.length) return false
  return (spanish ?? []).some((here, index) => {
    const there = english?.[index] ?? ''
    if (here === there) return false
    const isEnding =
      here.slice(0, -1) === there || there.slice(0, -1) === here || here.slice(0, -1) === there.slice(0, -1)
    return (
      isEnding ||
      (here.length === there.length && areCognates(here, there)) ||
      (findMeanings(here, 'es').length > 0 && findMeanings(there, 'en').length > 0)
    )
  })
}
