import type { Assets } from '../model.ts'

/** The names under which the site's own files are published where nobody says otherwise. */
export const DEFAULT_ASSETS: Assets = {
  style: '/assets/style.css',
  pages: {},
  script: '/assets/reader.js',
  search: '/assets/search.js',
  icon: '/assets/icon.svg',
  fonts: [],
}

/** The site's own files as pages name them: below the site's prefix, which begins and ends with `/`. */
export function assetsWith(prefix: string, { style, pages, script, search, icon, fonts }: Assets): Assets {
  const href = (path: string) => prefix + path.slice(1)
  return {
    style: href(style),
    pages: Object.fromEntries(Object.entries(pages).map(([kind, path]) => [kind, href(path)])),
    script: script && href(script),
    search: href(search),
    icon: href(icon),
    fonts: fonts.map(href),
  }
}
