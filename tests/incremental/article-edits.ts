import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { openNewsroom } from '../../src/pipeline.ts'
import { acceptBeads } from '../../src/sync/accept-beads.ts'
import { PHOTO, TODAY } from '../support/newsroom.ts'
import { addLine, change, editionsIn, files, keysIn, type NewsroomEdit, withoutLine } from './edit-files.ts'

/** What may happen to articles and static pages. */
export const ARTICLE_EDITS: Record<string, NewsroomEdit> = {
  'a paragraph more': (root, { one, below }) =>
    change(one(editionsIn(root)), (text) => `${text}\nUn párrafo más, el ${below(1000)} de todos.\n`),
  'another word': (root, { one, below }) =>
    change(one(editionsIn(root)), (text) => text.replace(/ (?:a|el|la|the) /, ` x${below(100)} `)),
  'marks that are none': (root, { one, below }) =>
    change(one(editionsIn(root)), (text) =>
      text.includes('\n##Nada')
        ? text.replace(/\n##Nada[^\n]*\n/, '')
        : `${text}\n##Nada ${below(9)}, [x] (https://example.org/)\n`,
    ),
  'years before items, and a note that stays off the page': (root, { one, below }) =>
    change(one(editionsIn(root)), (text) =>
      text.includes('\n<!-- nota')
        ? text.replace(/\n<!-- nota[\s\S]*?\n2004\. [^\n]*\n/, '')
        : `${text}\n<!-- nota: ${below(9)} -->\n\n19${80 + below(9)}. Empieza.\n2004. Acaba en «https://example.org/${below(9)}».\n`,
    ),
  'another title': (root, { one, below }) =>
    change(one(editionsIn(root)), (text) => text.replace(/^title: .*$/m, `title: Título ${below(100)}`)),
  'an allow, or none any more': (root, { one }) =>
    change(one(editionsIn(root)), (text) =>
      /^allow/m.test(text)
        ? withoutLine('allow')(text)
        : addLine(`allow: [{check: ${one(['number-mismatch', 'edition-missing'])}, reason: So.}]`)(text),
    ),
  'no description': (root, { one }) => change(one(editionsIn(root)), withoutLine('description')),
  'another day': (root, { one, below }) =>
    change(one(editionsIn(root)), (text) =>
      text.replace(/^date: .*$/m, `date: 2026-0${1 + below(3)}-${1 + below(2)}${below(9)}`),
    ),
  'another slug, the old one an alias': (root, { one, below }) =>
    change(one(editionsIn(root)), (text) => {
      const slug = /^slug: (.*)$/m.exec(text)?.[1]
      return /^aliases/m.test(text)
        ? text
        : text.replace(/^slug: .*$/m, `slug: otra-${below(10_000)}\naliases: [${slug}]`)
    }),
  'a heading': (root, { one, below }) =>
    change(one(editionsIn(root)), (text) => `${text}\n## Parte ${below(9)}\n\nLo que sigue.\n`),
  'a link to another article': (root, { one }) => {
    const key = one(keysIn(root))
    change(one(editionsIn(root)), (text) => `${text}\nVéase [otro](../../articles/${key}/index.es.md#parte-1).\n`)
  },
  'a draft, or none any more': (root, { one }) =>
    change(one(editionsIn(root)), (text) =>
      /^draft: true$/m.test(text) ? withoutLine('draft')(text) : addLine('draft: true')(text),
    ),
  'a topic': (root, { one }) =>
    change(one(editionsIn(root)), (text) =>
      /^topics/m.test(text) ? withoutLine('topics')(text) : addLine('topics: [transport]')(text),
    ),
  'an article more': (root, { one, below }) => {
    const from = one(keysIn(root))
    const key = `copia-${below(10_000)}`
    if (from === undefined || existsSync(join(root, 'articles', key))) return
    cpSync(join(root, 'articles', from), join(root, 'articles', key), { recursive: true })
    for (const name of ['index.es.md', 'index.en.md']) {
      change(join(root, 'articles', key, name), (text) =>
        text
          .replace(/^slug: .*$/m, `slug: ${key}`)
          .replace(/^aliases: .*\n/m, '')
          .replace(/(\n {2}url: .*)\n/, `$1${key}/\n`),
      )
    }
  },
  'an article less': (root, { one }) => {
    const keys = keysIn(root)
    const key = one(keys)
    if (key !== undefined && keys.length > 2) rmSync(join(root, 'articles', key), { recursive: true })
  },
  'another key': (root, { one, below }) => {
    const key = one(keysIn(root))
    const to = `clave-${below(10_000)}`
    if (key !== undefined) renameSync(join(root, 'articles', key), join(root, 'articles', to))
  },
  'an edition less': (root, { one }) => {
    const path = one(editionsIn(root))
    if (path !== undefined) rmSync(path)
  },
  'something broken': (root, { one }) => change(one(editionsIn(root)), (text) => text.replace(/^title: /m, 'titel: ')),
  'another picture': (root, { one, below }) => {
    const picture = one(files(join(root, 'articles')).filter((path) => path.endsWith('.jpg')))
    if (picture !== undefined) writeFileSync(picture, Buffer.concat([PHOTO, Buffer.from(String(below(100)))]))
  },
  'files that were touched': (root) => {
    for (const path of files(join(root, 'articles'))) utimesSync(path, new Date(), new Date())
  },
  'two slugs exchanged': (root, { one }) => {
    const language = one(['es', 'en'])
    const [a, b] = [one(keysIn(root)), one(keysIn(root))].map((key) =>
      join(root, 'articles', `${key}`, `index.${language}.md`),
    )
    if (a === undefined || b === undefined || a === b || !existsSync(a) || !existsSync(b)) return
    const slugOf = (path: string) => /^slug: .*$/m.exec(readFileSync(path, 'utf8'))?.[0] ?? ''
    const [slugA, slugB] = [slugOf(a), slugOf(b)]
    change(a, (text) => text.replace(/^slug: .*$/m, slugB))
    change(b, (text) => text.replace(/^slug: .*$/m, slugA))
  },
  'aliases of another': (root, { one }) => {
    const from = one(editionsIn(root))
    const slug = from && /^slug: (.*)$/m.exec(readFileSync(from, 'utf8'))?.[1]
    change(one(editionsIn(root)), (text) =>
      addLine(`aliases: [${slug}-antes, /2019/${slug}/, ${slug}.html]`)(withoutLine('aliases')(text)),
    )
  },
  'a link to a place in another': (root, { one }) => {
    const [key, kind] = [one(keysIn(root)), one(['articles', 'pages'])]
    const target = one(['index.es.md#quién-viaja', 'index.en.md#who-rides', 'index.en.md', '', 'index.es.md#parte-2'])
    change(
      one(editionsIn(root)),
      (text) => `${text}\nSee [other](../../${kind}/${key}/${target}) and [own](#parte-1).\n`,
    )
  },
  'a day to come': (root, { one, below }) =>
    change(one(editionsIn(root)), (text) => text.replace(/^date: .*$/m, `date: 2026-03-2${below(6)}`)),
  'a correction': (root, { one, below }) =>
    change(one(editionsIn(root)), (text) =>
      addLine(`corrections: [{date: 2026-03-1${below(9)}, text: Decía ${below(99)}.}]`)(
        withoutLine('corrections')(text),
      ),
    ),
  'people of an article': (root, { one }) =>
    change(one(editionsIn(root)), (text) =>
      text.replace(
        /^(authors|translators): .*$/m,
        `$1: [${one(['ana-ruiz', 'tom-hale', 'tom-hale, ana-ruiz', 'eva-paz'])}]`,
      ),
    ),
  'other terms of a text': (root, { one }) =>
    change(one(editionsIn(root)), (text) =>
      addLine(
        one(['license: CC-BY-4.0', 'permission: {by: Infobae, date: 2026-03-11}', 'license: all-rights-reserved']) ??
          '',
      )(withoutLine('permission')(withoutLine('license')(text))),
    ),
  'a lock': (root, { one, below }) => {
    const key = one(keysIn(root))
    const path = join(root, 'articles', `${key}`, 'sync.lock')
    if (existsSync(path))
      return below(2) === 0 ? rmSync(path) : change(path, (text) => text.slice(0, below(text.length)))
    // Settings that are wrong end this.
    if (/^urll: /m.test(readFileSync(join(root, 'newsroom/site.yml'), 'utf8'))) return
    const article = openNewsroom(root, TODAY).articles.find((each) => each.kind === 'article' && each.key === key)
    if (article?.translation) writeFileSync(path, acceptBeads(article).text)
  },
  'a text at work': (root, { one, below }) => {
    const path = join(root, 'articles', `${one(keysIn(root))}`, 'sync.lock')
    if (!existsSync(path)) return
    change(path, (text) => {
      const lines = text.split('\n')
      const at = 1 + below(Math.max(1, lines.length - 2))
      const line = lines[at] ?? ''
      return lines.with(at, line.endsWith('\topen') ? line.slice(0, -'\topen'.length) : `${line}\topen`).join('\n')
    })
  },
  'a picture less': (root, { one }) => {
    const picture = one(files(join(root, 'articles')).filter((path) => path.endsWith('.jpg')))
    if (picture !== undefined) rmSync(picture)
  },
  'a picture back': (root, { one }) => {
    const key = one(keysIn(root))
    const folder = join(root, 'articles', `${key}`)
    if (existsSync(folder) && statSync(folder).isDirectory()) writeFileSync(join(folder, 'photo.jpg'), PHOTO)
  },
  'a file of the same size and time': (root, { one, below }) => {
    const path = one(files(join(root, 'articles')))
    if (path === undefined) return
    const { atime, mtime } = statSync(path)
    const bytes = readFileSync(path)
    if (path.endsWith('.jpg')) bytes[bytes.length - 5] = below(250)
    else {
      const at = bytes.lastIndexOf('a')
      if (at > 0) bytes[at] = 'aeiou'.charCodeAt(below(5))
    }
    writeFileSync(path, bytes)
    utimesSync(path, atime, mtime)
  },
  'an entry that is no article': (root, { below }) => {
    const path = join(root, `articles/suelto-${below(2)}`)
    if (existsSync(path)) return rmSync(path, { recursive: true })
    if (below(2) === 0) mkdirSync(path)
    else writeFileSync(path, 'x')
  },
  'a link in the place of a file': (root, { one, below }) => {
    const path = one(editionsIn(root))
    if (path === undefined || below(3) > 0) return
    renameSync(path, `${path}.real`)
    symlinkSync(`${path}.real`, path)
  },
  'links are files again': (root) => {
    for (const real of files(join(root, 'articles')).filter((path) => path.endsWith('.real'))) {
      rmSync(real.slice(0, -5), { force: true })
      renameSync(real, real.slice(0, -5))
    }
  },
  'a static page': (root, { below }) => {
    const folder = join(root, `pages/about-${below(3)}`)
    if (existsSync(folder)) return rmSync(folder, { recursive: true })
    mkdirSync(folder, { recursive: true })
    const page = (language: string) =>
      `---\ntitle: Acerca ${language}\ndescription: De qué va.\nslug: about-${below(10_000)}\ndate: 2026-01-01\n---\n\nUn texto.\n`
    for (const language of ['es', 'en']) writeFileSync(join(folder, `index.${language}.md`), page(language))
  },
}
