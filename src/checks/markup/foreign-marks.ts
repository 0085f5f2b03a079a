/** The kinds of marks that other tools read and Markdown does not. */
export type ForeignKind =
  | 'shortcode'
  | 'template'
  | 'attributes'
  | 'directive'
  | 'callout'
  | 'wikiLink'
  | 'highlight'
  | 'inlineNote'
  | 'raised'
  | 'emoji'
  | 'heading'
  | 'phrase'

interface Foreign {
  kind: ForeignKind
  start: number
  end: number
}

const SHORTCODES =
  'caption|gallery|embed|video|audio|playlist|youtube|vimeo|twitter|tweet|instagram|soundcloud|iframe|button|contact-form-7|wp_\\w+|vc_\\w+|et_pb_\\w+|su_\\w+|toc|TOC'
const ATTRIBUTE =
  '(?:[.#][\\p{L}_][\\p{L}\\d_.:#-]*|:[.#]?\\p{L}[\\p{L}\\d-]*|\\p{L}[\\p{L}\\d_-]*=(?:"[^"\\n]*"|“[^”\\n]*”|\'[^\'\\n]*\'|[^\\s"\'{}]+)|toc)'
/** In this order: what one has taken the next ones leave. */
const MARKS: readonly [ForeignKind, RegExp][] = [
  // Hugo, Zola: `{{< figure src="x.jpg" >}}`, `{{% aviso %}}`
  ['shortcode', /\{\{\s*[<%][^{}]{1,400}[%>]\s*\}\}/g],
  // WordPress: `[caption id="x"]…[/caption]`
  ['shortcode', new RegExp(`\\[(?:${SHORTCODES})(?:\\s[^\\][]{0,300})?\\](?!\\()(?:[^[]{0,300}\\[/[\\w-]+\\])?`, 'g')],
  // BBCode
  ['shortcode', /\[(b|i|u|s|url|img|quote|center|color|size)(?:=[^\][\n]{0,200})?\][^\][]{0,300}\[\/\1\]/gi],
  // Liquid, Jinja, Mustache, Markdoc
  ['template', /\{%[^{}]{1,400}%\}|\{\{[^{}]{1,200}\}\}/g],
  // Docusaurus, MyST, Pandoc: `:::note`; MkDocs: `!!! note`
  [
    'directive',
    /^[ \t>]*(?::{3,}[ \t]*(?:\{[^}\n]{0,100}\}|\{?\p{L}[^\n:]{0,100})?(?=\n|$)|!{3}[ \t]+[a-z]{3,20}(?:[ \t]+"[^"\n]*")?(?=\n|$)|\?{3}\+?[ \t]+[a-z]{3,20}(?=[\s"]|$))/gmu,
  ],
  // Pandoc, Kramdown: `{.aviso}`, `{: .x #y}`, `{width=50%}`
  ['attributes', new RegExp(`\\{:?\\s*${ATTRIBUTE}(?:\\s+${ATTRIBUTE}){0,7}\\s*\\}`, 'gu')],
  // GitHub, Obsidian: `> [!NOTE]`
  ['callout', /^[ \t>]*\[!\p{L}[\p{L} -]{1,20}\][+-]?/gmu],
  // Obsidian, MediaWiki: `[[x|y]]`, `![[x.png]]`
  ['wikiLink', /!?\[\[(?=[^\][\n]*\p{L})[^\][\n"']{1,200}\]\](?!\()/gu],
  ['heading', /^[ \t]*(={2,6})[ \t][^=\n]{1,150}[ \t]\1[ \t]*$/gm],
  ['heading', /^h[1-6]\.[ \t]+\S[^\n]{0,150}$/gm],
  ['highlight', /(?<![=!<>\p{L}\p{N}])==(?![\s=])[^=\n]{1,300}?(?<![\s=])==(?![=\p{L}\p{N}])/gu],
  ['inlineNote', /(?<!\\)\^\[[^\][\n]{1,500}\]/g],
  ['raised', /(?<=[\p{L}\p{N})])\^(?:[\p{L}\p{N}+-]{1,4}\^|\{[^{}\n]{1,9}\})/gu],
  ['emoji', /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9]*(?:_[a-z0-9]+)*:(?![\p{L}\p{N}:])/gu],
  // MediaWiki's bold, CriticMarkup, comments of Obsidian
  [
    'phrase',
    /'{3}(?=\S)[^'\n]{1,200}'{3}|\{(?:\+\+|--|~~|>>|==)[^{}\n]{1,300}(?:\+\+|--|~~|<<|==)\}|%%[^%\n]{2,300}%%/g,
  ],
]
const SUSPICIOUS = /[{^=:]|\[\[|\[[!/]|\[\w|'''|%%|^[ \t>]*[!?]{3}|^h\d\./m

/** Marks of other tools in a text as `unreadTexts` gives it, in reading order. */
export function foreignMarks(text: string): Foreign[] {
  if (!SUSPICIOUS.test(text)) return []
  const found: Foreign[] = []
  let left = text
  for (const [kind, pattern] of MARKS) {
    for (const { 0: whole, index } of left.matchAll(pattern)) {
      const start = index + whole.length - whole.replace(/^[ \t>]+/, '').length
      found.push({ kind, start, end: index + whole.trimEnd().length })
    }
    if (found.length > 0) left = left.replace(pattern, (whole) => whole.replace(/[^\n]/g, '\ufffc'))
  }
  return found.sort((a, b) => a.start - b.start)
}
