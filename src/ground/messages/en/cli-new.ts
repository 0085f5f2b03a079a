/** What `new --help` says, and of each thing that it begins. */
export const cliNew = {
  placeholders: {
    name: 'name',
    url: 'address',
    language: 'es|en',
    license: 'licence',
    timezone: 'zone',
    title: 'title',
    text: 'text',
    date: 'date',
    id: 'id',
  },
  commands: {
    new: {
      summary: 'begin a newsroom, an article or a person',
      about:
        'Writes the files with which a newsroom, an article or a person begins. On a terminal it asks what it needs to know; ' +
        'elsewhere options say it. What is there already is never written over.',
      example: 'facing new newsroom my-newsroom',
    },
    'new newsroom': {
      summary: 'begin a newsroom that can be built at once',
      about:
        'Writes a whole newsroom: settings, a sample article in both languages and two pages to overwrite, what editors of ' +
        'code complete and check, and a workflow that publishes it on GitHub. What is not said by options is asked on a terminal.',
      words: 'the folder to begin in, which may not be there yet (default: this folder)',
      options: {
        name: 'name of the newsroom, as readers know it (default: made from that of the folder)',
        url: 'address of the site (default: one that stands for it, to be changed later)',
        first: 'language that comes first (default: the one that this command speaks)',
        license: 'licence of your texts: an SPDX id or all-rights-reserved (default)',
        timezone: 'where days begin, such as America/Bogota (default: that of this machine)',
        cms: 'also write admin/ for Sveltia CMS, which edits the newsroom in a browser',
      },
      example: 'facing new newsroom my-newsroom --name "The Lantern" --first en',
    },
    'new article': {
      summary: 'begin an article: a draft to write into',
      about:
        'Writes articles/<key>/ with one edition: the front matter that it needs, and room for the text. It is a draft until ' +
        'you take that line out. What is not said by options is asked on a terminal.',
      words: 'name of the folder in articles/ (default: made from the title)',
      options: {
        title: 'its title',
        description: 'one or two sentences for lists and search engines',
        language: 'the language it is written in (default: the site’s first language)',
        author: 'who writes it, by name or id (default: the only person there is)',
        date: 'day on which it is to appear, YYYY-MM-DD (default: today)',
      },
      example: 'facing new article --title "The Night Bus" --author "Ana Ruiz"',
    },
    'new person': {
      summary: 'add somebody who writes, translates or reviews',
      about:
        'Writes newsroom/people/<id>.yml; the id, by which articles name the person, is made from the name. What is not said ' +
        'by options is asked on a terminal.',
      options: {
        name: 'as the byline says it',
        'bio-es': 'a sentence or two in Spanish for the end of articles',
        'bio-en': 'the same in English',
        url: 'the person’s own page',
        organization: 'it is an organization and no person',
        id: 'another id than the one made from the name',
      },
      example: 'facing new person --name "Ana Ruiz"',
    },
  },
}
