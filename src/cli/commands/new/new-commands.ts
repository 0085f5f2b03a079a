import type { CommandEntry, CommandGroup } from '../command-context.ts'

/** `new newsroom`, which `npm create facing-pages` runs too. */
export const NEW_NEWSROOM: CommandEntry = {
  name: 'new newsroom',
  words: { name: 'dir' },
  options: { name: 'name', url: 'url', first: 'language', license: 'license', timezone: 'timezone', cms: null },
  load: async () => (await import('./new-newsroom.ts')).newNewsroom,
}

/** What can be begun. */
export const NEW_COMMANDS: CommandGroup = {
  name: 'new',
  commands: [
    NEW_NEWSROOM,
    {
      name: 'new article',
      words: { name: 'key' },
      options: { title: 'title', description: 'text', language: 'language', author: 'name', date: 'date' },
      load: async () => (await import('./new-article.ts')).newArticle,
    },
    {
      name: 'new person',
      options: { name: 'name', 'bio-es': 'text', 'bio-en': 'text', url: 'url', organization: null, id: 'id' },
      load: async () => (await import('./new-person.ts')).newPerson,
    },
  ],
}
