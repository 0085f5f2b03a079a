/** A paragraph that begins with a letter, whatever stands around or beside it. */
const LETTER = /^<p(?:\s[^>]*)?>(?:<[^>]+>)*\p{L}/u

/**
 * The text of an edition, sanitised where it is rendered. It begins in a large letter where that is one: no dash or figure
 * is. Reader modes take a `div` for the whole, and leave out what stands around it.
 */
export const Body = ({ html, opposite }: { html: string; opposite?: string | undefined }) => (
  <section
    class={LETTER.test(html) ? 'body cap' : 'body'}
    data-opposite={opposite}
    dangerouslySetInnerHTML={{ __html: html }}
  />
)
