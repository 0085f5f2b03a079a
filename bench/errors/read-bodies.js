// Articles that stand in both languages, as their files have them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const LANGUAGES = ['es', 'en']
const FRONT_MATTER = /^\uFEFF?---\n[\s\S]*?\n---\n/

/** `{ key, bodies: { es, en } }` of all pairs in the `articles/` of newsrooms, in the order of their names. */
export const readBodies = (newsrooms) =>
  newsrooms.flatMap((newsroom) =>
    readdirSync(join(newsroom, 'articles'))
      .sort()
      .flatMap((name) => {
        const files = LANGUAGES.map((language) => join(newsroom, 'articles', name, `index.${language}.md`))
        if (!files.every((file) => existsSync(file))) return []
        const texts = files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').replace(FRONT_MATTER, ''))
        return [{ key: `${basename(newsroom)}-${name}`, bodies: { es: texts[0].trim(), en: texts[1].trim() } }]
      }),
  )
