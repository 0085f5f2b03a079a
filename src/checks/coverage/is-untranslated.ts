import { citesWork } from '../../ground/text/cites-work.ts'
import { otherLanguage } from '../../model.ts'
import { type BlockText, wordsOf } from '../text/article-texts.ts'
import { votesIn } from '../text/votes-in.ts'
import { ownWords } from './own-words.ts'

/** Fewer words of the other language may be a name or a title. */
const FEWEST_VOTES = 3
const FEWEST_WORDS = 6
/** So many times more words of the other language than of its own, and such a share of all of them. */
const TIMES = 2.5
const SHARE = 0.15

/** Whether a block of running text is in the other language; what it quotes does not count. */
export function isUntranslated(text: BlockText): boolean {
  const { kind } = text.block
  if (kind === 'code' || kind === 'quotation' || kind === 'table' || kind === 'figure') return false
  if (!isMajority(text.votes, text.words.length, text)) return false
  return speaksOther(wordsOf(ownWords(text.block)), text) && !isReference(text)
}

/** Whether words vote for the other language. */
export const speaksOther = (words: readonly string[], text: BlockText): boolean =>
  isMajority(votesIn(words), words.length, text)

function isMajority(votes: BlockText['votes'], words: number, { edition: { language } }: BlockText): boolean {
  if (words < FEWEST_WORDS) return false
  const [own, other] = [votes[language], votes[otherLanguage(language)]]
  return other >= FEWEST_VOTES && other > TIMES * own + 1 && other / words > SHARE
}

/** An entry of a list of references. */
export const isReference = ({ text, block }: BlockText): boolean => citesWork(text, block.kind === 'paragraph')
