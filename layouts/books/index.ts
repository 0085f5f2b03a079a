import { h } from 'preact'
import { render } from 'preact-render-to-string'
import type { ArticlePage, Book, FacingPage } from '../../src/model.ts'
import { Chapter } from './chapter.tsx'
import { Closing } from './closing.tsx'
import { COVER_FILE, Cover } from './cover.tsx'
import { TitlePage } from './title-page.tsx'

export { COVER_FILE }

/** HTML of the parts of a book, what stands in the body of their documents. */
export const BOOK_PARTS = {
  cover: (book: Book): string => render(h(Cover, { book })),
  title: (book: Book): string => render(h(TitlePage, { book })),
  chapter: (page: ArticlePage | FacingPage): string => render(h(Chapter, { page })),
  closing: (page: ArticlePage): string => render(h(Closing, { page })),
}

/** Style of every book: reading devices have fonts, sizes and colours of their own, which stay as their readers set them. */
export const BOOK_STYLE = `
body { margin: 5%; line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, .h1 { line-height: 1.2; text-align: start; break-after: avoid; page-break-after: avoid; hyphens: none; }
.h1, .twin { font-style: italic; }
.h1 { font-size: 1.5em; margin: 0 0 1em; }
.twin { margin-top: 0; }
.deck, .meta, .note, figcaption, .none { font-size: .9em; }
.meta span + span::before { content: "· "; }
.note { border-inline-start: .2em solid; padding-inline-start: .8em; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
figcaption p { margin: .3em 0; }
figcaption small { display: block; }
blockquote { margin-inline: 1.5em; font-style: italic; }
pre { white-space: pre-wrap; font-size: .85em; }
table { border-collapse: collapse; }
.by, .stale { font-size: .9em; font-style: normal; }
.deep-2 { margin-inline-start: 1.35em; }
.deep-3 { margin-inline-start: 2.7em; }
.deep-4 { margin-inline-start: 4.05em; }
th, td { border-bottom: 1px solid; padding: .2em .5em; text-align: start; vertical-align: top; }
.end { text-align: end; }
.center { text-align: center; }
.pair { margin: 1em 0; }
.pair p { margin: .4em 0; }
.pair .t { border-inline-start: .15em solid; padding-inline-start: 1em; margin-inline-start: .2em; }
.pair.heading { margin-top: 1.8em; }
.pair.heading .t { font-style: italic; }
p.n { margin: 0 0 -.4em; font-size: .75em; }
.pn { font-size: .7em; vertical-align: super; text-decoration: none; margin-inline-end: .5em; }
.cover { margin: 0; text-align: center; }
.cover img { max-height: 95vh; }
.start { text-align: center; margin-top: 20%; }
.start h1, .start .h1 { text-align: center; }
dt { font-weight: bold; margin-top: .8em; }
dd { margin-inline-start: 0; }
dd p { margin: .2em 0; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`
