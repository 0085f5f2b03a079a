import { textsOf } from '../../ground/messages/index.ts'
import type { ChooserPage } from '../../model.ts'
import { homePath, hrefOf } from '../address.ts'
import type { Context } from '../context.ts'
import { websiteJsonLd } from '../json-ld/website-json-ld.ts'
import { homeEntries } from './language-entries.ts'
import { pageBase, twinAlternates } from './page-base.ts'

/** `/`: both languages side by side, the site's main one first; search engines' choice for who reads neither. */
export function chooserPage(context: Context): ChooserPage {
  const { facts } = context.site
  const [main, other] = facts.languages
  const titles = new Set([facts.title[main], facts.title[other]])
  return {
    kind: 'chooser',
    ...pageBase(
      {
        path: '/',
        language: main,
        title: [...titles].join(' · '),
        description: `${facts.description[main]} · ${facts.description[other]}`,
        languages: homeEntries(facts),
        head: {
          title: [...titles].join(' · '),
          alternates: twinAlternates(homePath, facts, '/'),
          jsonLd: websiteJsonLd(main, '/', context),
        },
      },
      context,
    ),
    choices: facts.languages.map((language) => ({
      language,
      locale: facts.locales[language],
      siteTitle: facts.title[language],
      description: facts.description[language],
      href: hrefOf(facts, homePath(language)),
      invitation: textsOf(language).pages.chooser.invitation,
    })),
  }
}
