/** A paragraph that begins with a letter, whatever stands around or beside it. */
const LETTER = /^<p(?:\s[^>]*)?>(?:<[^>]+>)*(\p{L}\p{M}*)/u
/** Letters that are higher than others, and those that reach below their line. */
const ACCENTED = /[\u0300-\u0315]/
const TAILED = /Q|\u0327|\u0328/

/**
 * The text of an edition, sanitised where it is rendered. It begins in a large letter where that is one: no dash or figure
 * is. Reader modes take a `div` for the whole, and leave out what stands around it.
 */
export const Body = ({ html, opposite }: { html: string; opposite?: string | undefined }) => (
  <section class={lookOf(LETTER.exec(html)?.[1])} data-opposite={opposite} dangerouslySetInnerHTML={{ __html: html }} />
)

const lookOf = (letter: string | undefined): string => {
  if (letter === undefined) return 'body'
  const parts = letter.normalize('NFD')
  return ['body cap', ACCENTED.test(parts) && 'accented', TAILED.test(parts) && 'tailed'].filter(Boolean).join(' ')
}
