import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { ARTICLE_EDITS } from './article-edits.ts'
import {
  addLine,
  type Chance,
  change,
  editionsIn,
  files,
  keysIn,
  type NewsroomEdit,
  withoutLine,
} from './edit-files.ts'

/** By their names, so that a sequence that fails can be told. */
export const EDITS: Record<string, NewsroomEdit> = {
  ...ARTICLE_EDITS,
  'all that is broken mended': (root) => {
    for (const path of editionsIn(root)) change(path, (text) => text.replace(/^titel: /m, 'title: '))
    change(join(root, 'newsroom/people/ana-ruiz.yml'), (text) => text.replace(/^name: \[/m, 'name: '))
  },
  'another name': (root, { one, below }) =>
    change(one(files(join(root, 'newsroom/people'))), (text) => text.replace(/^name: .*$/m, `name: Eva ${below(100)}`)),
  'a broken record': (root) =>
    change(join(root, 'newsroom/people/ana-ruiz.yml'), (text) => text.replace(/^name: (?!\[)/m, 'name: [')),
  'another topic and outlet': (root, { below }) => {
    change(join(root, 'newsroom/topics.yml'), (text) => text.replace(/es: [^,]*/, `es: Tema ${below(100)}`))
    change(join(root, 'newsroom/outlets.yml'), (text) =>
      text.replace(/name: Infobae[^,]*/, `name: Infobae ${below(100)}`),
    )
  },
  'other settings': (root, { below, one }) =>
    change(join(root, 'newsroom/site.yml'), (text) =>
      text
        .replace(/^url: .*$/m, `url: https://example.org/${one(['', 'news/', 'a/b/'])}`)
        .replace(/title: .*/, `title: {es: Cuaderno ${below(100)}, en: Notebook}`)
        .replace(/^(?:checks|downloads|glossary|license|republication): .*\n/gm, '')
        .concat(
          one([
            'checks: {number-mismatch: warning, key-missing: warning}\n',
            'license: CC-BY-4.0\n',
            'republication: self\n',
            'downloads: [epub]\n',
            'glossary: true\n',
            '',
          ]) ?? '',
        ),
    ),
  'a person with another page': (root, { one, below }) =>
    change(
      one(files(join(root, 'newsroom/people'))),
      (text) =>
        `${withoutLine('url')(withoutLine('sameAs')(text))}${one([`url: https://p.example/${below(9)}\n`, `sameAs: [https://s.example/${below(9)}]\n`, ''])}`,
    ),
  'somebody who is an organization, or named otherwise': (root, { one }) =>
    change(
      one(files(join(root, 'newsroom/people'))),
      (text) =>
        `${['type', 'family', 'given'].reduce((kept, key) => withoutLine(key)(kept), text)}${one(['type: organization\n', 'family: Paz\n', 'given: E.\n', ''])}`,
    ),
  'other facts in a bio': (root, { one, below }) =>
    change(
      one(files(join(root, 'newsroom/people'))),
      (text) => `${withoutLine('bio')(text)}bio: {es: Ganó ${below(3)} premios., en: Won ${below(3)} prizes prizes.}\n`,
    ),
  'a person more, or less': (root, { one, below }) => {
    const path = join(root, 'newsroom/people/eva-paz.yml')
    if (existsSync(path)) return rmSync(path)
    writeFileSync(path, `name: Eva Paz ${below(9)}\n`)
    change(one(editionsIn(root)), (text) => addLine('reviewers: [eva-paz]')(withoutLine('reviewers')(text)))
  },
  'outlets renamed': (root, { one, below }) =>
    change(join(root, 'newsroom/outlets.yml'), (text) =>
      text
        .replace(/^(?:infobae|otro): /m, `${one(['infobae', 'otro'])}: `)
        .replace(
          /hosts: \[www.infobae.com[^\]]*\]/,
          one(['hosts: [www.infobae.com]', 'hosts: [www.infobae.com, i.example]', `hosts: [h${below(3)}.example]`]) ??
            '',
        ),
    ),
  'addresses that were public': (root, { one, below }) => {
    const path = join(root, 'newsroom/addresses.lock')
    if (existsSync(path) && below(3) === 0) return rmSync(path)
    const key = one(keysIn(root)) ?? 'none'
    const known = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const line = one([
      `/${one(['es', 'en'])}/was-${below(5)}/ articles/${key}`,
      `/es/fue-${below(5)}/ gone: 2026-01-0${1 + below(9)}, Porque sí.`,
      `/20${below(90) + 10}/x.html articles/${key}`,
      '/en/people/ana-ruiz/',
      'no address',
    ])
    writeFileSync(path, `${known}${line}\n`)
  },
  'a glossary': (root, { one, below }) => {
    const path = join(root, 'newsroom/glossary.yml')
    if (existsSync(path) && below(3) === 0) return rmSync(path)
    writeFileSync(
      path,
      `- {es: ${one(['autobús', 'reloj', 'plaza'])}, en: ${one(['bus', 'clock', 'coach'])}, kind: ${one(['term', 'name'])}}\n`,
    )
  },
  'other disclaimers': (root, { below }) =>
    change(join(root, 'newsroom/disclaimers.yml'), (text) => text.replace(/es: [^,]*/, `es: Opina ${below(100)}`)),
  'another order of languages, another licence': (root, { one }) =>
    change(join(root, 'newsroom/site.yml'), (text) =>
      withoutLine('license')(withoutLine('description')(withoutLine('schema')(text)))
        .replace(/^languages: .*$/m, `languages: ${one(['[es, en]', '[en, es]', '{es: es-AR, en: en-GB}'])}`)
        .concat(
          one(['license: CC-BY-SA-4.0\n', 'schema: Article\n', 'description: {es: Un sitio., en: A site.}\n', '']) ??
            '',
        ),
    ),
  'wrong settings, or right ones again': (root) =>
    change(join(root, 'newsroom/site.yml'), (text) =>
      /^urll: /m.test(text) ? text.replace(/^urll: /m, 'url: ') : text.replace(/^url: /m, 'urll: '),
    ),
  'nothing kept any more': (root) => rmSync(join(root, '.facing'), { recursive: true, force: true }),
  'something kept lost': (root, { one }) => {
    const path = one(files(join(root, '.facing/kept')))
    if (path !== undefined) rmSync(path)
  },
  'a folder of what is kept lost': (root, { one }) => {
    const name = one(keysIn(root, '.facing'))
    if (name !== undefined) rmSync(join(root, '.facing', name), { recursive: true })
  },
  'something kept damaged': (root, { one, below }) => {
    const path = one(files(join(root, '.facing/kept')))
    if (path === undefined) return
    const bytes = readFileSync(path)
    if (below(2) === 0) writeFileSync(path, bytes.subarray(0, below(bytes.length)))
    else {
      const at = below(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 + below(255))
      writeFileSync(path, bytes)
    }
  },
}

/** Edits of the site that was written, which the next build mends. */
export const DAMAGES: Record<string, (site: string, chance: Chance) => void> = {
  'any file deleted': (site, { one }) => {
    const path = one(files(site).filter((file) => !file.endsWith('.facing-site')))
    if (path !== undefined) rmSync(path)
  },
  'any file overwritten': (site, { one }) => {
    const path = one(files(site).filter((file) => !file.endsWith('.facing-site')))
    if (path !== undefined) writeFileSync(path, 'x'.repeat(statSync(path).size))
  },
  'a folder deleted': (site, { one }) => {
    const path = one(files(site).filter((file) => !file.endsWith('.facing-site')))
    if (path !== undefined && dirname(path) !== site) rmSync(dirname(path), { recursive: true })
  },
  'all files touched': (site) => {
    for (const path of files(site)) utimesSync(path, new Date(), new Date())
  },
  'all of it copied': (site) => {
    cpSync(site, `${site}-copy`, { recursive: true, preserveTimestamps: true })
    rmSync(site, { recursive: true })
    renameSync(`${site}-copy`, site)
  },
  'a page deleted': (site, { one }) => {
    const path = one(files(site).filter((file) => file.endsWith('.html')))
    if (path !== undefined) rmSync(path)
  },
  'a page overwritten': (site, { one }) => {
    const path = one(files(site).filter((file) => file.endsWith('.html')))
    if (path !== undefined) writeFileSync(path, 'x'.repeat(statSync(path).size))
  },
}

/** In the place of what a newsroom has there. So that copies have the folder above them. */
export const copyNewsroom = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true })
  for (const name of ['articles', 'pages', 'newsroom']) {
    rmSync(join(to, name), { recursive: true, force: true })
    if (existsSync(join(from, name)))
      cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true })
  }
}
