// Makes the files of the desk's page: a script a language, so that each carries only its own texts, those of each screen, and the style.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeHashed } from './write-hashed.mjs'

const LANGUAGES = ['es', 'en']

/**
 * Writes `<folder>/desk/` and `<folder>/desk.json`, which says how its files are named. `withFonts` puts the names of fonts into a style,
 * `icon` is the name of the site's, which the page shares.
 */
export async function compileDesk(folder, page, { withFonts, icon }) {
  const { build } = await import('esbuild')
  const own = join(folder, 'desk')
  mkdirSync(own, { recursive: true })
  const common = { bundle: true, minify: true, write: false, charset: 'utf8', logLevel: 'error', absWorkingDir: page }
  // Screens are loaded when they are first shown: esbuild names the files.
  const scriptOf = async (language) => {
    const { metafile } = await build({
      ...common,
      write: true,
      metafile: true,
      splitting: true,
      entryPoints: ['start.tsx'],
      outdir: own,
      entryNames: `desk.${language}.[hash]`,
      chunkNames: 'desk.[hash]',
      target: 'es2022',
      format: 'esm',
      inject: [fileURLToPath(new URL('desk-jsx.mjs', import.meta.url))],
      tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [wordsOf(language)],
    })
    const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'start.tsx')
    return [language, basename(entry[0])]
  }
  const script = Object.fromEntries(await Promise.all(LANGUAGES.map(scriptOf)))
  const { outputFiles } = await build({ ...common, entryPoints: ['style/desk.css'], external: ['*.woff2'] })
  const style = writeHashed(own, 'desk.css', withFonts(outputFiles[0].text))
  writeFileSync(join(folder, 'desk.json'), JSON.stringify({ style, icon, script }))
}

/** The page imports English words: in another language those of the same name take their place. */
const wordsOf = (language) => ({
  name: 'words',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/messages\/en\// }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('/messages/en/', `/messages/${language}/`)),
    })),
})
