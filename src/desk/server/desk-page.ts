import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { textsOf } from '../../ground/messages/index.ts'
import type { Language } from '../../model.ts'
import { siteAssets } from '../../publish/site-assets.ts'
import { escapeHtml } from '../../render/words/escape-html.ts'

/** The files of the desk's page. */
export interface DeskPage {
  /** Absolute path of the newsroom, for whoever has no script. */
  root: string
  /** Absolute paths by their names below `/assets/`. */
  files: ReadonlyMap<string, string>
  /** Their names. */
  names: { style: string; icon: string; script: Record<Language, string> }
}

/** A file as it is answered. */
interface PageFile {
  type: string
  content: string | Uint8Array
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Finds the page's files beside the site's assets: its own, and the fonts and the icon that both use. */
export function openDeskPage(root: string): DeskPage {
  const { folder } = siteAssets()
  const own = join(dirname(folder), 'desk')
  const names = JSON.parse(readFileSync(join(dirname(folder), 'desk.json'), 'utf8'))
  const shared = readdirSync(folder).filter((name) => /\.(?:woff2|svg)$/.test(name))
  const files = new Map([
    ...shared.map((name) => [name, join(folder, name)] as const),
    ...readdirSync(own).map((name) => [name, join(own, name)] as const),
  ])
  return { root, files, names }
}

/** What stands at a path: a file, or the page, which knows its own addresses. Undefined where nothing does. */
export function pageFile(page: DeskPage, pathname: string, language: Language): PageFile | undefined {
  if (!pathname.startsWith(ASSETS)) return { type: 'text/html; charset=utf-8', content: htmlOf(page, language) }
  const name = pathname.slice(ASSETS.length)
  const file = page.files.get(name)
  const type = TYPES[/\w+$/.exec(name)?.[0] ?? '']
  return file && type ? { type, content: readFileSync(file) } : undefined
}

const ASSETS = '/assets/'

function htmlOf({ root, names }: DeskPage, language: Language): string {
  const { title, noScript } = textsOf(language).desk.server
  const paths = [noScript.files(root), noScript.people(root)].map((path) => `<li><code>${escapeHtml(path)}</code></li>`)
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/assets/${names.icon}">
<link rel="stylesheet" href="/assets/${names.style}">
<script src="/assets/${names.script[language]}" type="module"></script>
<body>
<div id="desk"></div>
<noscript><h1>${noScript.heading}</h1><p>${noScript.text}</p><ul>${paths.join('')}</ul></noscript>
</html>
`
}
