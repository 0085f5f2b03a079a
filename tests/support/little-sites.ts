import type { NewFile } from '../../src/publish/commit/stage-files.ts'
import { type PublishedFiles, publish } from '../../src/publish/publish.ts'

/** Contents of files by path. */
export type LittleSite = Record<string, string>

/** A page or list that says which version it is and links files. */
const linking = (version: string, ...paths: string[]) =>
  `${version}${paths.map((path) => `<a href="/${path}"></a>`).join('')}.`

/** A site whose files link each other. */
export const BEFORE: LittleSite = {
  'assets/style.1.css': 'style 1',
  'media/a.jpg': 'a',
  'media/b.jpg': 'b',
  license: 'as it is',
  'es/a/index.html': linking('a 1', 'media/a.jpg', 'assets/style.1.css', 'en/a/'),
  'en/a/index.html': linking('a 1', 'media/a.jpg', 'assets/style.1.css', 'es/a/'),
  'es/b/index.html': linking('b 1', 'media/b.jpg', 'en/b/', 'es/a/'),
  'en/b/index.html': linking('b 1', 'media/b.jpg', 'es/b/'),
  'es/temas/x/index.html': linking('x 1', 'es/b/'),
  'es/temas/index.html': linking('topics 1', 'es/temas/x/'),
  'es/index.html': linking('home 1', 'es/a/', 'es/b/', 'es/temas/', 'license'),
  'en/index.html': linking('home 1', 'en/a/', 'en/b/', 'es/feed.xml'),
  'es/feed.xml': linking('feed 1', 'es/a/', 'es/b/'),
  'sitemap.xml': linking('map 1', 'es/a/', 'es/b/'),
  'index.html': linking('front', 'es/', 'en/', 'sitemap.xml'),
}

const {
  'assets/style.1.css': _,
  'media/b.jpg': __,
  'es/b/index.html': ___,
  'en/b/index.html': ____,
  ...staying
} = BEFORE

/** The same with files that are new, different and gone; an article has come, another one has gone. */
export const AFTER: LittleSite = {
  ...staying,
  'assets/style.2.css': 'style 2',
  'media/c.jpg': 'c',
  'es/a/index.html': linking('a 2', 'media/a.jpg', 'assets/style.2.css', 'en/a/'),
  'en/a/index.html': linking('a 2', 'media/a.jpg', 'assets/style.2.css', 'es/a/'),
  'es/c/index.html': linking('c 2', 'media/c.jpg', 'en/c/', 'es/a/'),
  'en/c/index.html': linking('c 2', 'media/c.jpg', 'es/c/'),
  'es/temas/x/index.html': linking('x 2', 'es/c/'),
  'es/index.html': linking('home 2', 'es/a/', 'es/c/', 'es/temas/', 'license'),
  'en/index.html': linking('home 2', 'en/a/', 'en/c/', 'es/feed.xml'),
  'es/feed.xml': linking('feed 2', 'es/a/', 'es/c/'),
  'sitemap.xml': linking('map 2', 'es/a/', 'es/c/'),
}

const { license, ...unlicensed } = AFTER

/** A file has become a folder: no site can be changed so in place. */
export const TURNED: LittleSite = {
  ...unlicensed,
  'license/index.html': 'more than before',
  'es/index.html': linking('home 3', 'es/a/', 'es/c/', 'es/temas/', 'license/'),
}

/** The three with many more lists, all of which differ: a change takes a while. */
export const GROWN: readonly LittleSite[] = [BEFORE, AFTER, TURNED].map((site, version) => ({
  ...site,
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `es/temas/t${index}/index.html`,
      linking(`list ${index} ${version}`, 'es/a/', 'es/'),
    ]),
  ),
}))

/** Absolute paths of a newsroom and of its site's folder. */
export interface Place {
  root: string
  out: string
}

/** Publishes such a site; what differs in nothing is written too, or kept where `keep` names it. */
export const publishLittle = (place: Place, site: LittleSite, keep: readonly string[] = []): Promise<PublishedFiles> =>
  publish(place, () => ({ write: filesOf(site).filter(({ path }) => !keep.includes(path)), keep }))

/** What a plan writes of it. */
export const filesOf = (site: LittleSite): NewFile[] =>
  Object.entries(site).map(([path, content]) => ({ path, content }))
