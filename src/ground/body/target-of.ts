import { type ArticleFolder, languageOfEdition, type Target } from '../../model.ts'
import { readUrl } from '../basics/read-url.ts'

/** What an address in the body of an article means: `../night-bus/index.es.md#quién-viaja` → an edition and a heading. */
export function targetOf(url: string, folder: Pick<ArticleFolder, 'kind' | 'key'>): Target {
  // Browsers leave these characters out before they look at the scheme, and take `\` for `/` (WHATWG URL, 4.4).
  const seen = url.replace(/[ \p{C}]+/gu, '')
  if (seen === '') return { kind: 'empty' }
  if (/^[\\/]{2}/.test(seen)) return { kind: 'unsafe', reason: 'protocol-relative' }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(seen)?.[1]?.toLowerCase()
  if (scheme !== undefined) return targetWithScheme(url, scheme)
  if (seen.startsWith('#')) return { kind: 'here', fragment: decode(seen.slice(1)) }
  return relativeTarget(url, folder)
}

function targetWithScheme(url: string, scheme: string): Target {
  if (scheme === 'mailto') return { kind: 'mail', address: decode(url.slice('mailto:'.length)) }
  if (scheme === 'tel') return { kind: 'phone' }
  if (scheme !== 'http' && scheme !== 'https') return { kind: 'unsafe', reason: 'scheme' }
  const address = readUrl(url)
  if (address === undefined || /[\p{C}\\]/u.test(url)) return { kind: 'unsafe', reason: 'address' }
  const { username, password } = address
  return username === '' && password === '' ? { kind: 'web' } : { kind: 'unsafe', reason: 'credentials' }
}

function relativeTarget(url: string, own: Pick<ArticleFolder, 'kind' | 'key'>): Target {
  const [, encoded = '', query, fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/su.exec(url) ?? []
  const path = decode(encoded).normalize('NFC')
  const steps = path.split('/').filter((step) => step !== '.')
  const name = steps.at(-1) ?? ''
  const folder = folderOf(steps.slice(0, -1), own)
  const language = languageOfEdition(name)
  if (folder === undefined || query !== undefined || name === '' || name.includes('\\')) return { kind: 'path', path }
  if (language !== undefined) {
    return { kind: 'edition', folder, language, fragment: fragment ? decode(fragment) : undefined }
  }
  return folder === own && name !== '..' ? { kind: 'file', name } : { kind: 'path', path }
}

/** `['..', 'night-bus']` → that article; undefined where the steps lead to no folder of an article. */
function folderOf(steps: readonly string[], own: Pick<ArticleFolder, 'kind' | 'key'>) {
  const [first, second, third, fourth] = steps
  if (first === undefined) return own
  if (first !== '..' || second === undefined) return undefined
  if (steps.length === 2 && second !== '..') return { kind: own.kind, key: second }
  const kind = third === 'articles' ? 'article' : third === 'pages' ? 'page' : undefined
  return steps.length === 4 && second === '..' && kind && fourth ? ({ kind, key: fourth } as const) : undefined
}

/** Percent-encoding undone; a text that is none stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
