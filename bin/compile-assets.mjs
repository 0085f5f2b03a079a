// Makes the site's own files and those of the desk's page: subset fonts, style, script and icon under names that carry a hash of their content.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CHARACTERS } from './characters.mjs'
import { compileDesk } from './compile-desk.mjs'
import { compileGlyphs } from './compile-glyphs.mjs'
import { hashedName, hashOf, writeHashed } from './write-hashed.mjs'

const require = createRequire(import.meta.url)
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Of the fonts' own, those that the style asks for or that are always on. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'tnum']
const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-standard'
const SOURCE_SANS = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght'

/** Optical sizes are pinned to how large a font is set, which halves the files; what is bold is set in the sans, which halves text again. */
const FONTS = [
  { name: 'display', file: `${NEWSREADER}-normal.woff2`, axes: { opsz: 72, wght: 500 } },
  { name: 'text', file: `${NEWSREADER}-normal.woff2`, axes: { opsz: 16, wght: 400 } },
  { name: 'italic', file: `${NEWSREADER}-italic.woff2`, axes: { opsz: 48, wght: 430 } },
  { name: 'sans', file: `${SOURCE_SANS}-normal.woff2`, axes: { wght: { min: 400, max: 600 } } },
]

/** Writes `<folder>/assets/`, `<folder>/assets.json`, which says their paths below the site's prefix, the desk's page, and the letter shapes of cards. */
export async function compileAssets(folder) {
  const { build } = await import('esbuild')
  const assets = join(folder, 'assets')
  mkdirSync(assets, { recursive: true })
  const fonts = await compileFonts()
  for (const { file, hashed } of fonts) copyFileSync(file, join(assets, hashed))
  const source = (name) => join(root, 'layouts', 'assets', name)
  const bundle = async (options) =>
    (await build({ bundle: true, minify: true, write: false, logLevel: 'error', charset: 'utf8', ...options }))
      .outputFiles[0].contents
  const style = async (name) =>
    withFonts(Buffer.from(await bundle({ entryPoints: [source(name)], external: ['*.woff2'] })).toString(), fonts)
  const script = (name) => bundle({ entryPoints: [source(name)], target: 'es2020', format: 'iife' })
  const ofPages = async (from, to, make) =>
    Object.fromEntries(
      await Promise.all(
        readdirSync(source('pages'))
          .filter((name) => name.endsWith(from))
          .map((name) => name.replace(from, ''))
          .map(async (kind) => [kind, write(assets, kind + to, await make(`pages/${kind}${from}`))]),
      ),
    )
  const paths = {
    style: write(assets, 'style.css', await style('style.css')),
    pages: await ofPages('.css', '.css', style),
    script: write(assets, 'reader.js', await script('reader.ts')),
    scripts: await ofPages('.ts', '.js', script),
    search: write(assets, 'search.js', await script('search.ts')),
    icon: write(assets, 'icon.svg', readFileSync(source('icon.svg'))),
    fonts: fonts.map(({ hashed }) => `/assets/${hashed}`),
  }
  writeFileSync(join(folder, 'assets.json'), JSON.stringify(paths))
  await compileDesk(folder, join(root, 'src', 'desk', 'page'), {
    withFonts: (css) => withFonts(css, fonts),
    icon: basename(paths.icon),
  })
  await compileGlyphs(folder)
}

/** Subsetting takes two seconds: it is done again only where its recipe changed. */
async function compileFonts() {
  const versions = ['subset-font', '@fontsource-variable/newsreader', '@fontsource-variable/source-sans-3'].map(
    (name) => require(`${name}/package.json`).version,
  )
  const folder = join(root, 'dist', `fonts-${hashOf(JSON.stringify([CHARACTERS, FEATURES, FONTS, versions]))}`)
  if (!existsSync(folder)) await subsetInto(folder)
  return FONTS.map(({ name }) => {
    const file = join(folder, `${name}.woff2`)
    return { name, file, hashed: hashedName(`${name}.woff2`, readFileSync(file)) }
  })
}

async function subsetInto(folder) {
  const { default: subsetFont } = await import('subset-font')
  mkdirSync(dirname(folder), { recursive: true })
  const fresh = mkdtempSync(`${folder}-`)
  for (const { name, file, axes } of FONTS) {
    const options = { targetFormat: 'woff2', variationAxes: axes, keepFeatures: FEATURES, noHinting: true }
    const font = await subsetFont(readFileSync(require.resolve(file)), CHARACTERS, options)
    writeFileSync(join(fresh, `${name}.woff2`), font)
  }
  try {
    renameSync(fresh, folder)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** `url(text.woff2)` → `url(text.0a1b2c3d.woff2)` */
const withFonts = (css, fonts) =>
  fonts.reduce((text, { name, hashed }) => text.replaceAll(`url(${name}.woff2)`, `url(${hashed})`), css)

/** Returns the path of the file in the site: `/assets/style.0a1b2c3d.css`. */
const write = (folder, name, content) => `/assets/${writeHashed(folder, name, content)}`
