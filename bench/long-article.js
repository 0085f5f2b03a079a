// An article of many blocks in both languages, of the bodies of several others.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** So many blocks at least an article of a made-up newsroom has. */
const FEWEST = 15

/** Gives the first article of a newsroom bodies of so many blocks: its key, and the path and text of its English edition. */
export function longArticle(root, blocks) {
  const [key, ...others] = readdirSync(join(root, 'articles')).sort()
  const fileOf = (each, language) => join(root, 'articles', each, `index.${language}.md`)
  const partsOf = (each, language) => {
    const text = readFileSync(fileOf(each, language), 'utf8')
    const end = text.indexOf('\n---\n', 3) + 4
    return { front: text.slice(0, end), body: text.slice(end).trim() }
  }
  const some = [key, ...others].slice(0, Math.ceil(blocks / FEWEST))
  for (const language of ['es', 'en']) {
    const { front } = partsOf(key, language)
    const body = some.flatMap((each) => partsOf(each, language).body.split('\n\n')).slice(0, blocks)
    writeFileSync(fileOf(key, language), `${front}\n\n${body.join('\n\n')}\n`)
  }
  return { key, path: fileOf(key, 'en'), text: readFileSync(fileOf(key, 'en'), 'utf8') }
}
