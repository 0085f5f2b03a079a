import packageFile from '../../package.json' with { type: 'json' }
import type { SiteSettings } from '../ground/schema/site.ts'
import { freeId } from '../ground/text/record-ids.ts'
import { editionName, LANGUAGES, type Language, otherLanguage } from '../model.ts'
import type { NewFiles } from '../write/create-files.ts'
import { yamlOf } from '../write/yaml-of.ts'
import { sampleFrontMatter } from './sample-front-matter.ts'

/** What somebody says of the newsroom that they begin. */
export interface NewsroomWishes extends Pick<SiteSettings, 'url' | 'timezone'> {
  license: string
  /** As readers know it, in both languages. */
  name: string
  /** The language that comes first, and from which the sample is translated. */
  first: Language
  /** ISO date. */
  today: string
}

/**
 * The files of a newsroom that builds as it stands: its settings, a sample pair and pages to overwrite, what editors and
 * GitHub need. `template`: the text of the files that are the same for all, by path (see `readTemplate`).
 */
export function beginNewsroom(wishes: NewsroomWishes, template: NewFiles): NewFiles {
  const id = freeId(wishes.name, () => false, 'newsroom')
  const textOf = (path: string): string => String(template[path]).replaceAll('{{today}}', wishes.today)
  const files: Record<string, string | Uint8Array> = {}
  for (const [path, content] of Object.entries(template)) {
    if (path.startsWith('README.')) continue
    const edition = LANGUAGES.find((language) => path === `${SAMPLE}/${editionName(language)}`)
    if (edition) files[path] = `---\n${yamlOf(sampleFrontMatter(edition, id, wishes))}---\n\n${textOf(path)}`
    else files[NAMES[path] ?? path] = typeof content === 'string' ? textOf(path) : content
  }
  return {
    'newsroom/site.yml': SITE_COMMENT + yamlOf(settingsOf(wishes)),
    [`newsroom/people/${id}.yml`]: yamlOf({ name: wishes.name, type: 'organization' }),
    ...files,
    'README.md': readmeOf(wishes, textOf),
    'package.json': packageOf(id),
  }
}

const SAMPLE = 'articles/two-editions'

/** npm leaves files of these names out of packages. */
const NAMES: Readonly<Record<string, string>> = { gitignore: '.gitignore', 'articles/gitkeep': 'articles/.gitkeep' }

const SITE_COMMENT = `# Los ajustes del sitio. El nombre y la descripción pueden ser otros en cada lengua.
# The settings of the site. Name and description may differ between the languages.
#
# description: {es: …, en: …}

`

const settingsOf = ({ name, url, first, license, timezone }: NewsroomWishes): SiteSettings => ({
  url,
  title: { es: name, en: name },
  languages: first === 'es' ? ['es', 'en'] : ['en', 'es'],
  ...(timezone !== undefined && timezone !== 'UTC' && { timezone }),
  license,
})

/** Both languages in one file, the first one first. */
function readmeOf({ name, first }: NewsroomWishes, textOf: (path: string) => string): string {
  const title = name.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
  return `# ${title}\n\n${textOf(`README.${first}.md`)}\n${textOf(`README.${otherLanguage(first)}.md`)}`
}

const COMMANDS = [
  'new',
  'import',
  'translate',
  'check',
  'status',
  'diff',
  'accept',
  'format',
  'explain',
  'dev',
  'desk',
  'build',
] as const

function packageOf(name: string): string {
  const content = {
    name,
    version: '1.0.0',
    private: true,
    scripts: Object.fromEntries(COMMANDS.map((command) => [command, `facing ${command}`])),
    dependencies: { 'facing-pages': `^${packageFile.version}` },
    engines: packageFile.engines,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
