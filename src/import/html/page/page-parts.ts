// Long: one table of what a news page puts around a text, in the words of its classes and of its lines.
import type { Element } from 'hast'
import type { DroppedKind } from '../../document.ts'
import { propertyOf } from '../tree.ts'

/** A part of a page's head that is a fact of the article, not its text. */
export type HeadPart = 'byline' | 'date' | 'description' | 'kicker'

/** What sites call the parts that stand around and between a text: words of classes and ids, one after another with `-`. */
export const NAMED_PARTS: readonly [DroppedKind, RegExp][] = [
  [
    'cookie-notice',
    /^(?:cookies?(?:-\w+)*|consent(?:-\w+)*|gdpr(?:-\w+)*|onetrust\S*|didomi\S*|cookiebot\S*|cmp-\S+)$/,
  ],
  [
    'newsletter',
    /^(?:\S+-)?(?:news-?letters?|boletin(?:es)?|subscri\w+|suscri\w+|sign-?up|mailchimp|mc4wp|opt-?in|paywall|regwall)(?:-\S+)?$/,
  ],
  [
    'advertising',
    /^(?:ads?|ads?-\S+|\S+-ads?|ad-?slot\S*|adsbygoogle|advert\w*(?:-\S+)?|\S+-advert\w*|publicidad(?:-\S+)?|anuncios?(?:-\S+)?|sponsor\w*(?:-\S+)?|promo\w*(?:-\S+)?|\S+-promo|div-gpt\S*|dfp\S*|gpt-\S+|google-auto-placed|outbrain\S*|taboola\S*|teads\S*|mgid\S*|banner-ad\S*|donat\w*(?:-\S+)?)$/,
  ],
  [
    'share-bar',
    /^(?:(?:\S+-)?(?:share|sharing|compartir|comparte)(?:-\S+)?|share-?(?:bar|buttons?|links?|tools?|icons?|box)\S*|social(?:-\S+)?|\S+-social|sharedaddy|a2a\S*|addtoany\S*|addthis\S*|ssba\S*|heateor\S*|redes(?:-sociales)?|follow(?:-us|-\S+)?|siguenos|seguinos|(?:post-)?actions?-bar|post-ufi|like-button\S*|clap\S*|reactions?|print-?(?:link|button)|copy-link)$/,
  ],
  [
    'related',
    /^(?:(?:\S+-)?(?:related|relacionad[oa]s?)(?:-\S+)?|jp-relatedposts|yarpp\S*|crp-related\S*|recommend\w*(?:-\S+)?|recomend\w*(?:-\S+)?|(?:te|le)-puede-interesar|lea-(?:tambien|mas)|leer-(?:mas|tambien)|ademas|read-(?:more|also|next)\S*|also-read|more-(?:stories|news|from|on|posts|articles)\S*|mas-(?:leid[oa]s?|noticias|vist[oa]s?)\S*|(?:lo-)?mas-leido|most-(?:read|popular|viewed)\S*|trending\S*|tendencias|popular(?:-posts)?|top-stories|up-next|next-(?:post|article|story)\S*|prev\w*-(?:post|article|story)\S*|post-nav\w*(?:-\S+)?|nav-(?:links|previous|next)|posts?-navigation|pagination|pager|teasers?(?:-\S+)?|inline-(?:story|article|link|related)\S*|kg-bookmark-card|(?:digest|embedded)-post\S*|see-also|tambien-te-puede-interesar)$/,
  ],
  [
    'reader-comment',
    /^(?:comments?|comentarios?|(?:comments?|comentarios?)-(?!content|body\b)\S+|\S+-comments?|\S+-comentarios?|disqus\S*|respond|reply|replies|discussion|commentlist|fb-comments)$/,
  ],
  [
    'menu',
    /^(?:(?:\S+-)?nav(?:bar|igation)?|nav-\S+|menu(?:-\S+)?|\S+-menu|breadcrumbs?(?:-\S+)?|\S+-breadcrumbs?|migas(?:-\S+)?|toc|table-of-contents|indice|site-header|masthead|side-?bar(?:-\S+)?|\S+-sidebar|widgets?(?:-area|-\S+)?|skip-link|back-to-top|site-footer|catlinks|mw-editsection|mw-jump-link|navbox\S*|noprint|login|modal|pop-?up|search(?:-\S+)?|toolbar|audio-?player|listen(?:-\S+)?|text-to-speech|screen-reader-text|sr-only|visually-?hidden|reading-time|read-time|min-read|tags?(?:-links|-list|s)?|post-tags|entry-tags|article-tags|etiquetas|temas|topics?(?:-list)?|cat-links|categor(?:y|ies|ias?)(?:-links|-list)?|edit-link|header-anchor(?:-\S+)?|heading-anchor|anchor(?:-link|js-link)?|footer-(?:credits|links|nav\S*)|entry-footer|post-footer|article-footer)$/,
  ],
]

/** Parts of the head of an article, in the same words. */
export const NAMED_HEADS: readonly [HeadPart, RegExp][] = [
  [
    'description',
    /^(?:(?:\S+-)?(?:stand-?first|sub-?titles?|sub-?head(?:line)?|dek|deck|bajada|copete|entradilla|sumario|subtitulo|descripcion|epigrafe-nota)(?:-\S+)?|(?:article|post|entry|story|nota|noticia)-(?:lead|summary|excerpt|description|intro))$/,
  ],
  [
    'byline',
    /^(?:(?:\S+-)?by-?lines?(?:-\S+)?|authors?(?:-(?!bio|box|info|about|desc)\S+)?|(?:post|entry|article|story|nota|node)-authors?(?:-name)?|autor(?:es|a)?|firmas?|posted-by|p-author|submitted|credits?-byline|post-meta|entry-meta|article-meta|meta(?:-data|-info|-bar)?|post-info|post-header-meta|article-info|byline-wrapper)$/,
  ],
  [
    'date',
    /^(?:(?:\S+-)?(?:date-?lines?|fechas?|timestamps?|pub-?dates?|published|posted-on|datetime|date)(?:-\S+)?)$/,
  ],
  [
    'kicker',
    /^(?:(?:\S+-)?(?:kickers?|eyebrow|volanta|antetitulo|section-(?:label|name|title)|cintillo|rubric|overline|label|seccion)(?:-\S+)?)$/,
  ],
]

/** What sites write before the names of other pieces. */
const RELATED_WORDS =
  /^(?:(?:lea|lee|leé|leer|vea|mir[aáe]|consulte)\s+(?:también|además|más)|también\s+(?:lea|lee|te puede interesar|en)|(?:te|le|os|les)\s+(?:puede|podr[íi]a)n?\s+interesar|(?:puede|podr[íi]a)\s+interesarte?|segu[ií](?:r)?\s+leyendo|sig(?:a|ue)\s+leyendo|continúe? leyendo|relacionad[oa]s?|(?:notas?|noticias?|artículos?|contenidos?|temas?)\s+relacionad[oa]s?|más\s+(?:noticias|sobre|en|de|información|leíd[oa]s?|artículos)|lo\s+(?:más|último)(?:\s+(?:leído|visto))?|(?:además|en otras noticias)|recomendad[oa]s?|ver (?:también|más)|read\s+(?:more|also|next|on)|also\s+(?:read|in|on)|see\s+also|related(?:\s+(?:articles|stories|posts|content|coverage|topics))?|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be interested)|more\s+(?:from|on|in|about|stories|news|coverage)|most\s+(?:read|popular|viewed)|keep\s+reading|continue reading|recommended(?:\s+for\s+you)?|don[’']t miss|up next|trending(?: now)?|editor[’']?s picks?)\b/iu

/** A line that sites set between the paragraphs of a text, whole. */
export const SAID_PARTS: readonly [DroppedKind, RegExp][] = [
  [
    'advertising',
    /^(?:[-–—\s]*(?:publicidad|anuncio|espacio publicitario|contenido patrocinado|patrocinado|publirreportaje|advertisement|advertising|sponsored(?: content)?|ad|paid content|(?:story|article) continues (?:below|after)(?: (?:the )?(?:advertisement|ad))?|(?:el artículo|la nota|la noticia|el texto)?\s*(?:continúa|sigue) (?:después|debajo|tras|abajo)(?: de)?(?: la)? (?:publicidad|anuncio))[-–—\s.]*)$/iu,
  ],
  [
    'share-bar',
    /^(?:(?:compartir?|comparte|compartí|compártelo|share|tweet|tuitear|post|pin it|enviar|imprimir|print|guardar|save|e-?mail|correo(?: electrónico)?|copiar (?:enlace|link)|copy (?:link|url)|facebook|twitter|x|whats ?app|telegram|linkedin|reddit|threads|bluesky|mastodon|flipboard|pinterest|messenger|me gusta|like|reply|síguenos|seguinos|follow(?: us)?|escuchar|listen|google news|instagram|youtube|tiktok)(?: (?:esta? (?:nota|artículo|noticia|página|contenido|texto|post|entrada)|this(?: (?:article|story|post|page|piece))?|en|on|por|vía|via|by|with|con|a|to|us|nos|this)\b.{0,40})?[\s:|·•,/–-]*)+$/iu,
  ],
  [
    'newsletter',
    /^(?:suscr[íi]b[aeiíì](?:se|te)?|regístr(?:ate|ese)|recib(?:a|e|í)|apúntate|anótate|subscribe|sign up|join|get (?:the|our))\b.{0,80}\b(?:bolet[íi]n(?:es)?|newsletters?|correo|e-?mail|inbox|bandeja|whatsapp|canal|telegram|gratis|free|morning|updates)\b.{0,60}$/iu,
  ],
  ['newsletter', /^(?:suscr[íi]b[aeií](?:se|te)|subscribe(?: now)?|sign up|regístrate)[.!]?$/iu],
  [
    'reader-comment',
    /^(?:(?:ver |mostrar |show |view |\d+ )?(?:comentarios?|comments?)(?: \(?\d+\)?)?|(?:dej[ae]|deja tu|leave|post|add|escrib[ea]) (?:un|una|tu|su|a|your)?\s*(?:comentario|comment|respuesta|reply)|sé el primero en comentar.?|be the first to comment.?|(?:los )?comentarios (?:están )?cerrados.?|comments (?:are )?closed.?)$/iu,
  ],
  [
    'menu',
    /^(?:etiquetas|tags|temas|archivad[oa] (?:en|como)|filed under|topics|categor[íi]as?|posted in|más sobre)\s*:.{0,200}$/iu,
  ],
  [
    'menu',
    /^(?:(?:.{0,40}[·|•—-]\s*)?\d+\s*(?:min(?:utos?|utes?)?\.?)\s*(?:de lectura|read)(?:\s*[·|•—-].{0,40})?|(?:tiempo de lectura|reading time|lectura)\s*:?\s*\d+.{0,20}|volver arriba|back to top|saltar al contenido|skip to (?:main )?content|inicio|home)$/iu,
  ],
]

/** Whether a line's words begin as those before links to other pieces do; its rest must be a link. */
export const saysRelated = (line: string): boolean => RELATED_WORDS.test(line)

/** `td-post-Content share_bar` → `td-post-content`, `share-bar`: how classes and ids are compared. */
export function siteNamesOf(element: Element): string[] {
  return ['className', 'id', 'data-component', 'data-testid']
    .map((name) => propertyOf(element, name).slice(0, 1000))
    .join(' ')
    .split(/\s+/)
    .filter((name) => name !== '' && name.length < 80)
    .map((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[_:]+/g, '-')
        .replace(/-{2,}/g, '-'),
    )
}

const ROLES: Record<string, DroppedKind> = {
  navigation: 'menu',
  search: 'menu',
  banner: 'menu',
  contentinfo: 'menu',
  dialog: 'menu',
  alertdialog: 'menu',
  alert: 'menu',
  menu: 'menu',
  menubar: 'menu',
  toolbar: 'menu',
}
const TAGS: Record<string, DroppedKind> = { nav: 'menu', form: 'menu', menu: 'menu' }

/** What an element is of what stands around a text, by what it is called; undefined where it may be text. */
export function partOfPage(element: Element): DroppedKind | undefined {
  const names = siteNamesOf(element)
  const named = NAMED_PARTS.find(([, pattern]) => names.some((name) => pattern.test(name)))
  if (named) return named[0]
  const role = propertyOf(element, 'role')
  if (Object.hasOwn(ROLES, role)) return ROLES[role]
  if (Object.hasOwn(TAGS, element.tagName)) return TAGS[element.tagName]
  const label = propertyOf(element, 'aria-label').toLowerCase()
  if (label === '') return undefined
  if (/\b(?:compartir|share|sharing)\b/.test(label)) return 'share-bar'
  if (/\b(?:relacionad[oa]s|related|recomendad[oa]s|recommended)\b/.test(label)) return 'related'
  return /\b(?:publicidad|advertisement)\b/.test(label) ? 'advertising' : undefined
}

/** What an element is of an article's head, by what it is called. */
export function headPartOf(element: Element): HeadPart | undefined {
  const names = siteNamesOf(element)
  return NAMED_HEADS.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0]
}

/** What a line is of what stands between paragraphs, by its words; a network's name alone only where it is linked. */
export function saidPartOf(line: string, isLinked: boolean): DroppedKind | undefined {
  if (line.length > LONGEST_SAID) return undefined
  const said = SAID_PARTS.find(([, pattern]) => pattern.test(line))?.[0]
  return said === 'share-bar' && !isLinked && !/^(?:compart|share|tuit)/i.test(line) ? undefined : said
}

const LONGEST_SAID = 200

/** Words as they are compared: small letters without accents and signs, a blank between two. */
export const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
