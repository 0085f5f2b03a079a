import type { Assets } from '../model.ts'

/** The names under which the site's own files are published where nobody says otherwise. */
export const DEFAULT_ASSETS: Assets = {
  style: '/assets/style.css',
  pages: {},
  script: '/assets/reader.js',
  scripts: {},
  search: '/assets/search.js',
  icon: '/assets/icon.svg',
  fonts: [],
}

/** The site's own files as pages name them: below the site's prefix, which begins and ends with `/`. */
export function assetsWith(prefix: string, { style, pages, script, scripts, search, icon, fonts }: Assets): Assets {
  const href = (path: string) => prefix + path.slice(1)
  const hrefs = (paths: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(paths).map(([kind, path]) => [kind, href(path)]))
  return {
    style: href(style),
    pages: hrefs(pages),
    script: script && href(script),
    scripts: hrefs(scripts),
    search: href(search),
    icon: href(icon),
    fonts: fonts.map(href),
  }
}
