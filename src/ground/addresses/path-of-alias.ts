import type { Language } from '../model/language.ts'
import { decodePath } from './decode-path.ts'
import { DEVICE_NAME, SITE_PATHS, SLUG } from './site-paths.ts'

/** One step of a path, decoded: what a file can be called everywhere, and what no server's file takes for anything else. */
const STEP = /^[\p{L}\p{M}\p{N}_~,+@=()!&'-](?:[\p{L}\p{M}\p{N} ._~,+@=()!&'-]*[\p{L}\p{M}\p{N}_~,+@=()!&'-])?$/u
const FILE = /\.[a-z0-9]{1,5}$/i
/** A folder with the name of a file, where the site could have that file. */
const FILE_AS_FOLDER = /\.[a-z]{2,5}$/i
/** What the site itself has at its root, and below every article. */
const ROOT = /^(?:404\.html|robots\.txt|sitemap(?:-\d+)?\.xml|_redirects|_headers|nginx\.conf|index\.html)$/i
const FOLDERS: ReadonlySet<string> = new Set(['api', 'assets', 'media', 'pagefind'])
const BESIDE_ARTICLE = /^(?:bilingue|bilingual|parrafos|paragraphs|(?:cita|citation)\.[a-z]+)$/i
/** Bytes of a step that every disk takes, and of a path. */
const MOST_OF_STEP = 200
const MOST = 800

/**
 * Where an alias of an edition stands, below the site's prefix and decoded: `old-slug` → `/es/old-slug/`,
 * `/2019/05/12/x` → `/2019/05/12/x/`, `x.html` → `/es/x.html`. Undefined of what cannot lead on: a path of the site itself,
 * another site's address, a query.
 */
export function pathOfAlias(alias: string, language: Language): string | undefined {
  if (SLUG.test(alias)) return DEVICE_NAME.test(alias) || SITE_PATHS.has(alias) ? undefined : `/${language}/${alias}/`
  const path = decodePath(alias.startsWith('/') ? alias : `/${language}/${alias}`)
  if (path === undefined || Buffer.byteLength(path) > MOST) return undefined
  const steps = path
    .slice(1)
    .replace(/\/(?:index\.html?)?$/i, '')
    .split('/')
  const isFile = FILE.test(steps.at(-1) ?? '') && !path.endsWith('/')
  const folders = isFile ? steps.slice(0, -1) : steps
  if (!steps.every(isStep) || folders.some((step) => FILE_AS_FOLDER.test(step)) || isOfSite(steps)) return undefined
  return `/${steps.join('/')}${isFile ? '' : '/'}`
}

/** Whether a path, decoded, can be a file of the site: one that leads nowhere else and is none of the site's own files. */
export function isPlainPath(path: string): boolean {
  const steps = path.replace(/^\/|\/$/g, '').split('/')
  const [first = ''] = steps.map((step) => step.toLowerCase())
  return path.startsWith('/') && steps.every(isStep) && !ROOT.test(first) && !FOLDERS.has(first)
}

/** The same for everybody who compares: some disks and some hosts do not tell capitals from small letters. */
export const keyOfPath = (path: string): string => path.toLowerCase()

const isStep = (step: string): boolean =>
  STEP.test(step) &&
  Buffer.byteLength(step) <= MOST_OF_STEP &&
  !DEVICE_NAME.test(step.replace(/\..*$/, '').toLowerCase())

function isOfSite(steps: readonly string[]): boolean {
  const [first = '', second, third = ''] = steps.map((step) => step.toLowerCase())
  if (ROOT.test(first) || FOLDERS.has(first)) return true
  if (first !== 'es' && first !== 'en') return false
  return second === undefined || SITE_PATHS.has(second.replace(/\..*$/, '')) || BESIDE_ARTICLE.test(third)
}
