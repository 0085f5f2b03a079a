import { textsOf } from '../ground/messages/index.ts'
import type { FrontMatter } from '../ground/schema/front-matter.ts'
import { editionName, type Language } from '../model.ts'
import type { NewFiles } from '../write/create-files.ts'
import { yamlOf } from '../write/yaml-of.ts'

/** What somebody says of the article that they begin. */
export interface ArticleWishes extends Pick<FrontMatter, 'title' | 'slug' | 'date'> {
  language: Language
  /** '' where it is to be written later. */
  description: string
  /** Ids of people. */
  authors: readonly string[]
  /** What stands where the text goes; a note to whoever writes it where absent. */
  body?: string
}

/** The folder of an article with one edition, a draft: its front matter, what is to be completed in it, and where the text goes. */
export function beginArticle(key: string, wishes: ArticleWishes): NewFiles {
  const { title, description, slug, date, language, authors, body } = wishes
  const yaml = yamlOf({
    title,
    description: description || null,
    slug,
    date,
    draft: true,
    authors: authors.length > 0 ? authors : null,
    original: { language },
  })
  const text = body ?? `<!-- ${textsOf(language).cli.new.body} -->`
  return { [`articles/${key}/${editionName(language)}`]: `---\n${yaml}---\n\n${text}\n` }
}
