import type { BlockKind } from '../../model/block-kind.ts'
import type { Language } from '../../model/language.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'
import { BLOCK_KINDS } from './block-kinds.ts'

const name = (language: Language) => languageName(language, 'en')

/** What `sync.lock` knows of a block that nothing stands opposite; undefined where it knows nothing. */
type Since = { state: 'new' | 'removed'; article: string } | undefined

const happened = { new: 'It is new', removed: 'What stood opposite was taken out' }
const since = (known: Since): string =>
  known ? `${happened[known.state]} since both editions were last in step: see \`facing diff ${known.article}\`. ` : ''

/** What the checks of the group `coverage` say, by the id of the check. */
export const coverageChecks = {
  'block-extra': {
    here: (kind: BlockKind, text: string, at: string, known?: Since) => ({
      message: `Unexpected ${BLOCK_KINDS[kind]} ${quote(text)}, expected one in the source too, after ${at}`,
      note: `${since(known)}Delete what the source does not say, or add it there. A translator’s remark may be a footnote.`,
    }),
    there: () => 'after this block of the source',
  },
  'block-merged': {
    here: (found: number, expected: number, at: string) => ({
      message: `Unexpected ${expected} opposite ${found} blocks from ${at}, expected a block opposite each`,
      note: 'Break the text into the same paragraphs: readers who switch languages then land where they were.',
    }),
    there: () => 'stands opposite',
  },
  'block-missing': {
    here: (kind: BlockKind, text: string, at: string, known?: Since) => ({
      message: `Missing translation of the ${BLOCK_KINDS[kind]} ${quote(text)}, expected it after ${at}`,
      note: `${since(known)}Translate it; if it is left out on purpose, accept it with \`allow\` and say why.`,
    }),
    there: () => 'after this block of the translation',
  },
  'block-untranslated': (found: Language, expected: Language) => ({
    message: `Unexpected ${name(found)} text, expected ${name(expected)}`,
    note: 'Translate it; what is quoted as it is belongs between quotation marks, in italics or in a quotation (`>`).',
  }),
  'heading-untranslated': (text: string, found: Language, expected: Language) => ({
    message: `Unexpected ${name(found)} heading ${quote(text)}, expected ${name(expected)}`,
    note: 'Translate the heading; a title that stays as it is may stand in italics or between quotation marks.',
  }),
  'list-item-missing': {
    here: (_kind: BlockKind, text: string, at: string, known?: Since) => ({
      message: `Missing list item opposite ${quote(text)}, expected it after ${at}`,
      note: `${since(known)}Add the item to the other edition’s list, or delete it here.`,
    }),
    there: () => 'after this block of the other edition',
  },
  'sentence-missing': {
    here: (sentence: string, at: string) => ({
      message: `Missing counterpart of the sentence ${quote(sentence)}, expected it in ${at}`,
      note: 'Add the sentence there, or delete it here.',
    }),
    short: (here: number, there: number, at: string) => ({
      message: `Unexpected length of ${here} characters opposite ${there} in ${at}, expected about as many`,
      note: 'See what is said here and not there, and add it or delete it.',
    }),
    there: () => 'the text opposite',
  },
  'sentence-untranslated': (found: Language, expected: Language) => ({
    message: `Unexpected ${name(found)} sentence, expected ${name(expected)}`,
    note: 'Translate it; what is quoted as it is belongs between quotation marks, in italics or in a quotation (`>`).',
  }),
}
