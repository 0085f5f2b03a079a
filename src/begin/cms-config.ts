import { stringify } from 'yaml'
import { textsOf } from '../ground/messages/index.ts'
import { frontMatter } from '../ground/schema/front-matter.ts'
import { person } from '../ground/schema/records.ts'
import { type Language, otherLanguage } from '../model.ts'
import { escapeHtml } from '../render/words/escape-html.ts'
import type { NewFiles } from '../write/create-files.ts'
import type { NewsroomWishes } from './begin-newsroom.ts'
import { type CmsField, cmsFields } from './cms-fields.ts'

/** The version of @sveltia/cms that was tried, and what its file must be (`sha384-…`): no other is run. */
export const SVELTIA = {
  version: '0.221.1',
  integrity: 'sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6',
}

/** Keys that say who wrote an article and where it first appeared: pages show none of them. */
const OF_ARTICLES: readonly string[] = [
  'authors',
  'translators',
  'reviewers',
  'method',
  'original',
  'permission',
  'bios',
]

/**
 * The files with which Sveltia CMS edits a newsroom: `admin/config.yml`, made from the schemas, and the page that opens it.
 * `repository`: on GitHub, `owner/name`.
 */
export function cmsConfig(
  { first, url, name }: Pick<NewsroomWishes, 'first' | 'url' | 'name'>,
  repository = 'you/newsroom',
): NewFiles {
  const locales = [first, otherLanguage(first)]
  const config = {
    backend: { name: 'github', repo: repository, branch: 'main' },
    site_url: url,
    media_folder: 'media',
    public_folder: '/media',
    output: { omit_empty_optional_fields: true },
    i18n: {
      structure: 'multiple_files',
      locales,
      default_locale: first,
      initial_locales: [first],
    },
    collections: [
      editionsIn('articles', first, () => true),
      editionsIn('pages', first, ({ name }) => !OF_ARTICLES.includes(String(name))),
      people(first),
    ],
  }
  return {
    'admin/config.yml': `${COMMENT}${stringify(config, { lineWidth: 0, aliasDuplicateObjects: false })}`,
    'admin/index.html': pageOf(first, name),
  }
}

const COMMENT = `# Sveltia CMS. Las claves son las del esquema: \`facing new newsroom --cms\` escribe este archivo de nuevo.
# Tras guardar, \`facing format\` devuelve el archivo a su forma. / After saving, \`facing format\` brings a file back to its form.
`

/** A folder of pairs: `<folder>/<key>/index.<language>.md`, pictures beside them. */
function editionsIn(name: 'articles' | 'pages', first: Language, isShown: (field: CmsField) => boolean) {
  const { collections, body } = textsOf(first).cms
  const { label, one } = collections[name]
  const fields = cmsFields(frontMatter, { file: 'front-matter', isBilingual: true, first }).filter(isShown)
  return {
    name,
    label,
    label_singular: one,
    folder: name,
    path: '{{slug}}/index',
    media_folder: '',
    public_folder: '',
    extension: 'md',
    format: 'yaml-frontmatter',
    create: true,
    i18n: true,
    fields: [...fields, { name: 'body', label: body, i18n: true, widget: 'markdown', modes: ['raw', 'rich_text'] }],
  }
}

function people(first: Language) {
  const { label, one } = textsOf(first).cms.collections.people
  return {
    name: 'people',
    label,
    label_singular: one,
    folder: 'newsroom/people',
    identifier_field: 'name',
    extension: 'yml',
    format: 'yaml',
    create: true,
    fields: cmsFields(person, { file: 'person', isBilingual: false, first }),
  }
}

const pageOf = (language: Language, title: string): string => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<script src="https://unpkg.com/@sveltia/cms@${SVELTIA.version}/dist/sveltia-cms.js" integrity="${SVELTIA.integrity}" crossorigin="anonymous"></script>
</html>
`
