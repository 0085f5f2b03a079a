/** What e-books say, and the pages that offer them. */
export const book = {
  download: 'Take it with you',
  both: 'E-book in both languages',
  one: 'E-book',
  facing: 'Both languages on facing pages, to print',
  volume: (title: string) => `${title}: the articles as an e-book`,
  articles: (n: number) => `${n} articles`,
  cover: (title: string) => `Cover: ${title}`,
  contents: 'Contents',
  start: 'Title page',
  closing: 'About this text',
  page: 'From',
  accessibility:
    'Text that can be read aloud, enlarged and reflowed, with headings and a table of contents. Each text says which language it is in; pictures have descriptions.',
}
