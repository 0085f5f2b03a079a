/** Elements whose content is no HTML. */
const RAW = /^(?:script|style|textarea|title)$/i

/**
 * At most how many attributes a tag of a page has, roughly: each counts once or twice. It looks at each character once,
 * so it can say what a parser that compares each attribute with all others must not be given.
 */
export function mostAttributesOf(html: string): number {
  const opening = /<([a-z][^\s/>]*)/gi
  let most = 0
  for (let tag = opening.exec(html); tag !== null; tag = opening.exec(html)) {
    const { count, end } = scanTag(html, opening.lastIndex)
    most = Math.max(most, count)
    const [, name = ''] = tag
    opening.lastIndex = RAW.test(name) ? endOfRaw(html, name, end) : end
  }
  return most
}

/** From behind a tag's name to behind its `>`. */
function scanTag(html: string, start: number): { count: number; end: number } {
  let quote = ''
  let count = 0
  for (let at = start; at < html.length; at += 1) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') {
      return { count, end: at + 1 }
    } else if (character === '=') {
      count += 1
      const [, blanks = '', mark = ''] = /^(\s{0,8})(["']?)/.exec(html.slice(at + 1, at + 10)) ?? []
      quote = mark
      at += blanks.length + mark.length
    } else if (/[\s/]/.test(character) && /[^\s/>=]/.test(html.charAt(at + 1))) {
      count += 1
    }
  }
  return { count, end: html.length }
}

function endOfRaw(html: string, name: string, start: number): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = start
  return closing.test(html) ? closing.lastIndex : html.length
}
