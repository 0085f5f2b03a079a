import { count } from '../count.ts'

/** What stayed out of an edition, by kind and number. */
export const importDropped = {
  advertising: (n: number) => count(n, 'advertisement', 'advertisements'),
  bookmark: (n: number) => count(n, 'link to a place inside the document', 'links to places inside the document'),
  'callout-mark': (n: number) => count(n, 'mark of a callout', 'marks of callouts'),
  comment: (n: number) => count(n, 'comment', 'comments'),
  'cookie-notice': (n: number) => count(n, 'cookie notice', 'cookie notices'),
  embed: (n: number) => count(n, 'embedded video, post or map', 'embedded videos, posts or maps'),
  equation: (n: number) => count(n, 'equation', 'equations'),
  footer: (n: number) => count(n, 'footer', 'footers'),
  'front-matter-key': (n: number) => count(n, 'fact that has no place here', 'facts that have no place here'),
  header: (n: number) => count(n, 'header', 'headers'),
  'hidden-text': (n: number) => count(n, 'piece of hidden text', 'pieces of hidden text'),
  highlight: (n: number) => count(n, 'highlighting', 'highlightings'),
  html: (n: number) => count(n, 'piece of HTML', 'pieces of HTML'),
  'invisible-character': (n: number) => count(n, 'character that nobody sees', 'characters that nobody sees'),
  'local-link': (n: number) =>
    count(
      n,
      'link to a page of another site without its address',
      'links to pages of another site without its address',
    ),
  'mail-header': (n: number) => count(n, 'line of the mail’s head', 'lines of the mail’s head'),
  menu: (n: number) => count(n, 'menu', 'menus'),
  'merged-cell': (n: number) => count(n, 'merged cell', 'merged cells'),
  newsletter: (n: number) => count(n, 'sign-up for a newsletter', 'sign-ups for newsletters'),
  'page-part': (n: number) => count(n, 'part of the page around the text', 'parts of the page around the text'),
  picture: (n: number) => count(n, 'picture', 'pictures'),
  'picture-description': (n: number) =>
    count(n, 'description of a picture made by a machine', 'descriptions of pictures made by machines'),
  'reader-comment': (n: number) => count(n, 'comment of a reader', 'comments of readers'),
  related: (n: number) => count(n, 'list of related pieces', 'lists of related pieces'),
  script: (n: number) => count(n, 'script', 'scripts'),
  'share-bar': (n: number) => count(n, 'bar for sharing', 'bars for sharing'),
  shortcode: (n: number) => count(n, 'mark of another system', 'marks of another system'),
  style: (n: number) => count(n, 'style', 'styles'),
  'text-box': (n: number) => count(n, 'text box', 'text boxes'),
  'tracked-change': (n: number) => count(n, 'tracked change, taken as accepted', 'tracked changes, taken as accepted'),
  'tracking-link': (n: number) =>
    count(n, 'link that followed readers, made plain', 'links that followed readers, made plain'),
  'unsafe-link': (n: number) => count(n, 'link that must not be followed', 'links that must not be followed'),
  wikilink: (n: number) => count(n, 'link of a wiki', 'links of a wiki'),
}
