import { count } from '../count.ts'
import { attribution } from './attribution.ts'
import { book } from './book.ts'
import { citing } from './citing.ts'
import { freshness } from './freshness.ts'
import { glossaryPage } from './glossary-page.ts'
import { search } from './search.ts'
import { statusPage } from './status-page.ts'

/** What the pages of the site say. */
export const pages = {
  ...attribution,
  ...citing,
  ...statusPage,
  siteDescription: 'Articles in Spanish and English, side by side',

  navigation: {
    skip: 'Skip to content',
    sections: 'Sections',
    languages: 'Languages',
    readIn: 'Read this article in',
    bothLanguages: 'Both languages',
    footer: 'More about this site',
    thisSite: 'This site in English',
    pages: 'Pages of the list',
    archive: 'Archive',
    people: 'People',
    topics: 'Topics',
    outlets: 'Outlets',
    search: 'Search',
    status: 'Translation status',
    feed: 'Feed (Atom)',
    newer: 'Newer',
    older: 'Older',
    pageOf: (page: number, of: number) => `Page ${page} of ${of}`,
    titleOfPage: (title: string, page: number) => `${title}, page ${page}`,
  },

  missing: (language: string) => `There is no ${language} version yet`,
  missingHere: (language: string) => `This article is not yet available in ${language}.`,

  byline: {
    by: 'By',
    translatedBy: 'Translated by',
    reviewedBy: 'Reviewed by',
    updated: 'Updated',
    readingTime: (minutes: number) => `${minutes} min read`,
  },
  functions: {
    author: 'Author',
    originalAuthor: 'Author of the original',
    translator: 'Translator',
    reviewer: 'Reviewer',
  },

  article: {
    contents: 'Contents',
    twinTitle: 'Title in the other language',
    people: 'About the people',
    disclaimer: 'Disclaimer',
    corrections: 'Corrections',
    rights: 'Rights',
    related: 'Related articles',
  },
  body: {
    notes: 'Notes',
    note: (number: number, mention: number) => `Note ${number}${again(mention)}`,
    backToText: (number: number, mention: number) => `Back to the text (${number}${again(mention)})`,
    table: (header: string) => `Table: ${header}`,
    ownLink: 'Link to this paragraph',
    copyLink: (language: string) => `Copy link in ${language}`,
    sameBlock: (number: number, language: string) => `${number}: same paragraph in ${language}`,
  },
  freshness,
  facing: {
    page: 'Both languages',
    only: 'English edition',
    show: 'Show',
    both: 'Both',
    bothWhole: ' languages',
    learn: 'Learn',
    learnWhole: ': the English is covered',
    uncover: 'See it in English',
    untranslated: 'Not translated',
    whole: 'The whole article',
  },
  home: {
    latest: 'Latest',
    onlyIn: (language: string) => `Only in ${language}`,
    empty: 'Nothing has been published in English yet.',
  },
  chooser: { invitation: 'Read in English' },
  archive: {
    title: 'Archive',
    description: (site: string) => `Every article of ${site} in English, by year.`,
    empty: 'Nothing has been published in English yet.',
  },
  people: {
    title: 'People',
    description: (site: string) => `Who writes, translates and reviews in ${site}.`,
    personDescription: (name: string, site: string) => `What ${name} has written, translated and reviewed in ${site}.`,
    basedDescription: (name: string, site: string) => `What ${site} publishes on the work of ${name}.`,
    written: 'Written',
    based: 'Based on their work',
    translated: 'Translated',
    reviewed: 'Reviewed',
    links: 'Elsewhere',
  },
  topics: {
    title: 'Topics',
    description: (site: string) => `What the articles of ${site} are about.`,
    topicDescription: (topic: string, site: string) => `Articles of ${site} on ${topic}.`,
  },
  outlets: {
    title: 'Outlets',
    description: (site: string) => `Where articles of ${site} first appeared.`,
    firstPublishedIn: (outlet: string) => `First published in ${outlet}`,
    summaryOf: (outlet: string) => `Summary of a text in ${outlet}`,
    outletDescription: (outlet: string, site: string) => `Articles of ${site} that come from ${outlet}.`,
    visit: (outlet: string) => `Visit ${outlet}`,
    original: 'Original',
  },
  glossary: glossaryPage,
  search,
  book,
  socialCard: { publishedIn: (outlet: string) => `Originally published in ${outlet}` },
  articleCount: (n: number) => count(n, 'article', 'articles'),
  notFound: {
    title: 'Page not found',
    words: 'There is no page at this address. Its article may have moved: look for it in the archive.',
    home: 'Front page',
    archive: 'Archive',
  },
  gone: {
    title: 'This page is gone',
    words: (date: string) => `It was taken away on ${date}.`,
  },
  feed: { title: (site: string) => `${site} in English` },
  redirect: { title: 'This page has moved', moved: 'This page has moved to: ' },
}

/** What tells the second mark of a note, and the way back to it, from the first. */
const again = (mention: number): string => (mention > 1 ? `, mention ${mention}` : '')
