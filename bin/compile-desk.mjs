// Makes the files of the desk's page: a script a language, so that each carries only its own texts, those of each screen, and the style.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LANGUAGES = ['es', 'en']

/**
 * Writes `<folder>/desk/` and `<folder>/desk.json`, which says how its files are named. `fonts` puts their names into a style,
 * `icon` is the name of the site's, which the page shares.
 */
export async function compileDesk(folder, page, { withFonts, icon }) {
  const { build } = await import('esbuild')
  const own = join(folder, 'desk')
  mkdirSync(own, { recursive: true })
  const common = { bundle: true, minify: true, write: false, charset: 'utf8', logLevel: 'error', absWorkingDir: page }
  const contentOf = async (options) => Buffer.from((await build({ ...common, ...options })).outputFiles[0].contents)
  const write = (name, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
    const hashed = name.replace(/(?=\.\w+$)/, `.${hash}`)
    writeFileSync(join(own, hashed), content)
    return hashed
  }
  // Screens are loaded when they are first shown, and are the same in both languages: esbuild names the files.
  const { metafile } = await build({
    ...common,
    write: true,
    metafile: true,
    splitting: true,
    entryPoints: LANGUAGES.map((language) => `start.${language}.ts`),
    outdir: own,
    entryNames: 'desk.[name].[hash]',
    chunkNames: 'desk.[hash]',
    target: 'es2022',
    format: 'esm',
    inject: [fileURLToPath(new URL('desk-jsx.mjs', import.meta.url))],
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const script = Object.fromEntries(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => {
      const language = LANGUAGES.find((each) => entryPoint === `start.${each}.ts`)
      return language ? [[language, basename(path)]] : []
    }),
  )
  const css = await contentOf({ entryPoints: ['style/desk.css'], external: ['*.woff2'] })
  const style = write('desk.css', withFonts(css.toString()))
  writeFileSync(join(folder, 'desk.json'), JSON.stringify({ style, icon, script }))
}
