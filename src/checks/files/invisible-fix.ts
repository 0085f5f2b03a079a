import type { Edit, Edition } from '../../model.ts'
import { isRunningText } from './is-running-text.ts'

/** Letters of scripts in which marks of direction and joiners do something. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})[\p{L}\p{M}]/u
const LINE_END = /[\u2028\u2029]/

/**
 * What takes invisible characters out where a reader sees no difference: from running text, not from a line that holds
 * nothing else, not beside other scripts than ours, and an end of a line only beside a space.
 */
export function invisibleFix(edition: Edition, found: readonly { 0: string; index: number }[]): Edit[] | undefined {
  const { text } = edition.file
  const edits = found.map(({ 0: characters, index }) => ({
    start: index,
    end: index + characters.length,
    replacement: '',
  }))
  const isSure = ({ start, end }: Edit): boolean => {
    const [before, after] = [text.charAt(start - 1) || '\n', text.charAt(end) || '\n']
    if (OTHER_SCRIPT.test(before) || OTHER_SCRIPT.test(after)) return false
    if (LINE_END.test(text.slice(start, end)) && !/\s/.test(before) && !/\s/.test(after)) return false
    return !(/[\s>]/.test(before) && after === '\n') && isRunningText(edition, start, end)
  }
  return edits.every(isSure) ? edits : undefined
}
