/** The kinds of marks that other tools read and Markdown does not. */
export type ForeignKind =
  | 'shortcode'
  | 'template'
  | 'attributes'
  | 'directive'
  | 'callout'
  | 'wikiLink'
  | 'link'
  | 'highlight'
  | 'inlineNote'
  | 'raised'
  | 'emoji'
  | 'heading'
  | 'definition'
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
/** In this order: what one has taken the next ones leave. With texts of which each has one: V8 takes long to compile the rest. */
const MARKS: readonly [ForeignKind, signs: readonly string[], RegExp][] = [
  // Hugo, Zola: `{{< figure src="x.jpg" >}}`, `{{% aviso %}}`
  ['shortcode', ['{{'], /\{\{\s*[<%][^{}]{1,400}[%>]\s*\}\}/g],
  // WordPress: `[caption id="x"]…[/caption]`
  [
    'shortcode',
    ['['],
    new RegExp(`\\[(?:${SHORTCODES})(?:\\s[^\\][]{0,300})?\\](?!\\()(?:[^[]{0,300}\\[/[\\w-]+\\])?`, 'g'),
  ],
  // BBCode
  ['shortcode', ['[/'], /\[(b|i|u|s|url|img|quote|center|color|size)(?:=[^\][\n]{0,200})?\][^\][]{0,300}\[\/\1\]/gi],
  // Liquid, Jinja, Mustache, Markdoc
  ['template', ['{%', '{{'], /\{%[^{}]{1,400}%\}|\{\{[^{}]{1,200}\}\}/g],
  // ERB, scripts: `<%= x %>`, `${x}`
  ['template', ['<%', '${'], /<%[^%\n]{1,200}%>|\$\{[A-Za-z_][\w.]{0,60}\}/g],
  // Docusaurus, MyST, Pandoc: `:::note`; MkDocs: `!!! note`
  [
    'directive',
    [':::', '!!!', '???'],
    /^[ \t>]*(?::{3,}[ \t]*(?:\{[^}\n]{0,100}\}|\{?\p{L}[^\n:]{0,100})?(?=\n|$)|!{3}[ \t]+[a-z]{3,20}(?:[ \t]+"[^"\n]*")?(?=\n|$)|\?{3}\+?[ \t]+[a-z]{3,20}(?=[\s"]|$))/gmu,
  ],
  // Pandoc, Kramdown: `{.aviso}`, `{: .x #y}`, `{width=50%}`
  ['attributes', ['{'], new RegExp(`\\{:?\\s*${ATTRIBUTE}(?:\\s+${ATTRIBUTE}){0,7}\\s*\\}`, 'gu')],
  // GitHub, Obsidian: `> [!NOTE]`
  ['callout', ['[!'], /^[ \t>]*\[!\p{L}[\p{L} -]{1,20}\][+-]?/gmu],
  // Obsidian, MediaWiki: `[[x|y]]`, `![[x.png]]`
  ['wikiLink', ['[['], /!?\[\[(?=[^\][\n]*\p{L})[^\][\n"']{1,200}\]\](?!\()/gu],
  // Textile, AsciiDoc, Slack, MediaWiki: `"x":https://…`, `https://…[x]`, `<https://…|x>`, `[https://… x]`
  [
    'link',
    ['":http', '['],
    /"[^"\n]{1,200}":https?:\/\/[^\s"]+|https?:\/\/[^\s[\]()<>|]{4,300}\[(?!\d+\])[^\][\n]{1,200}\]/g,
  ],
  ['link', ['<http'], /<https?:\/\/[^\s|<>]{4,300}\|[^<>\n]{1,200}>/g],
  [
    'link',
    ['[h', '[H'],
    /\[https?:\/\/[^\s\][,;]{4,300}[ ](?!consult|acce|retri|recup|visit|last|[úu]lt)[^\][\n]{1,200}\](?!\()/gi,
  ],
  ['heading', ['=='], /^[ \t]*(={2,6})[ \t][^=\n]{1,150}[ \t]\1[ \t]*$/gm],
  ['heading', ['h'], /^h[1-6]\.[ \t]+\S[^\n]{0,150}$/gm],
  ['highlight', ['=='], /(?<![=!<>\p{L}\p{N}])==(?![\s=])[^=\n]{1,300}?(?<![\s=])==(?![=\p{L}\p{N}])/gu],
  ['inlineNote', ['^['], /(?<!\\)\^\[[^\][\n]{1,500}\]/g],
  ['raised', ['^'], /(?<=[\p{L}\p{N})])\^(?:[\p{L}\p{N}+-]{1,4}\^|\{[^{}\n]{1,9}\})/gu],
  ['emoji', [':'], /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9]*(?:_[a-z0-9]+)*:(?![\p{L}\p{N}:]|\/\/)/gu],
  // Definitions of PHP Markdown Extra: `: what it is` below a term, `*[ONU]: Organización …`
  ['definition', [':'], /(?<=[^\n]\n)[ \t>]*:[ \t]+\S[^\n]*|^[ \t>]*\*\[[^\][\n]{1,60}\]:[ \t]+\S[^\n]*/gm],
  // LaTeX; tags that lost their angles
  [
    'phrase',
    ['\\'],
    /(?<![\w:\\])\\(?:(?:textbf|textit|emph|underline|cite[pt]?|footnote|href|url|(?:sub){0,2}section\*?)\{[^{}\n]{0,200}\}|(?:new|clear)page\b|pagebreak\b)/g,
  ],
  ['phrase', ['&lt;'], /&lt;(b|i|u|p|a|em|strong|span|div|h[1-6])(?:\s[^&\n]{0,200})?&gt;[^\n]{0,300}?&lt;\/\1&gt;/g],
  // MediaWiki's bold, CriticMarkup, comments of Obsidian
  [
    'phrase',
    ["'''", '{', '%%'],
    /'{3}(?=\S)[^'\n]{1,200}'{3}|\{(?:\+\+|--|~~|>>|==)[^{}\n]{1,300}(?:\+\+|--|~~|<<|==)\}|%%[^%\n]{2,300}%%/g,
  ],
]
const SUSPICIOUS = /[{^=:]|\[\[|\[[!/]|\[\w|'''|%%|<%|&lt;|\\[a-z]|^[ \t>]*[!?]{3}|^h\d\./m

/** Marks of other tools in a text as `unreadTexts` gives it, in reading order. */
export function foreignMarks(text: string): Foreign[] {
  if (!SUSPICIOUS.test(text)) return []
  const found: Foreign[] = []
  let left = text
  for (const [kind, signs, pattern] of MARKS) {
    if (!signs.some((sign) => left.includes(sign))) continue
    for (const { 0: whole, index } of left.matchAll(pattern)) {
      const start = index + whole.length - whole.replace(/^[ \t>]+/, '').length
      found.push({ kind, start, end: index + whole.trimEnd().length })
    }
    if (found.length > 0) left = left.replace(pattern, (whole) => whole.replace(/[^\n]/g, '\ufffc'))
  }
  return found.sort((a, b) => a.start - b.start)
}
