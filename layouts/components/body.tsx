import { languageName } from '../../src/ground/messages/language-name.ts'
import type { ArticlePage } from '../../src/model.ts'
import { say } from './texts.ts'

/** A paragraph that begins with a letter, whatever stands around or beside it. */
const LETTER = /^<p(?:\s[^>]*)?>(?:<[^>]+>)*(\p{L}\p{M}*)/u
/** Letters that are higher than others, and those that reach below their line. */
const ACCENTED = /[\u0300-\u0315]/
const TAILED = /Q|\u0327|\u0328/

/**
 * The text of an edition, sanitised where it is rendered. It begins in a large letter where that is one: no dash or figure
 * is. Reader modes take a `div` for the whole, and leave out what stands around it.
 */
export const Body = ({ html, opposite }: { html: string; opposite?: OppositeWords | undefined }) => (
  <section class={lookOf(LETTER.exec(html)?.[1])} {...opposite} dangerouslySetInnerHTML={{ __html: html }} />
)

/** What the script needs that opens the other edition block by block: its address, and words of its button. */
type OppositeWords = Record<`data-${'opposite' | 'copy' | 'copied'}`, string>

/** None where there is no other edition. */
export const oppositeWords = ({ opposite, language }: ArticlePage): OppositeWords | undefined =>
  opposite === undefined
    ? undefined
    : {
        'data-opposite': opposite,
        'data-copy': say(language).body.copyLink(languageName(language, language)),
        'data-copied': say(language).republication.copied,
      }

const lookOf = (letter: string | undefined): string => {
  if (letter === undefined) return 'body'
  const parts = letter.normalize('NFD')
  return ['body cap', ACCENTED.test(parts) && 'accented', TAILED.test(parts) && 'tailed'].filter(Boolean).join(' ')
}
