import type { Element, Root } from 'hast'
import type { DroppedKind } from '../document.ts'
import type { DroppedParts } from './dropped-parts.ts'
import { elementsIn, isElement, propertyOf, prune, rewrite } from './tree.ts'

/** Elements of which nothing is text, and what is told of them; undefined where readers never saw anything of it. */
const UNREAD: Record<string, DroppedKind | undefined> = {
  script: 'script',
  style: undefined,
  template: undefined,
  link: undefined,
  meta: undefined,
  title: undefined,
  base: undefined,
  svg: undefined,
  canvas: undefined,
  map: undefined,
  dialog: 'menu',
  frame: 'embed',
  frameset: 'embed',
  iframe: 'embed',
  embed: 'embed',
  object: 'embed',
  applet: 'embed',
  video: 'embed',
  audio: 'embed',
  'amp-iframe': 'embed',
  'amp-youtube': 'embed',
  'amp-twitter': 'embed',
  'amp-instagram': 'embed',
  'amp-video': 'embed',
  'amp-ad': 'advertising',
  'amp-embed': 'advertising',
  'amp-analytics': undefined,
  math: 'equation',
  input: undefined,
  select: undefined,
  textarea: undefined,
  button: undefined,
  datalist: undefined,
  progress: undefined,
  meter: undefined,
}
/** Quotations that a script would make a post of a network. */
const POSTS =
  /^(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|fb-post|fb-video|reddit-card|mastodon-embed)$/
/** Where an embed of a video has its number instead of an address. */
const VIDEO = 'https://www.youtube.com/watch?v='

/** Takes out what runs, draws, is filled in or is embedded, and comments in the source; embeds are told by their addresses. */
export function dropUnread(root: Root, dropped: DroppedParts): void {
  replaceNoscript(root)
  prune(root, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') return true
    if (node.type !== 'element' || isDataOfPage(node)) return false
    if (Object.hasOwn(UNREAD, node.tagName)) {
      const kind = UNREAD[node.tagName]
      if (kind === 'embed') dropped.add('embed', addressOfEmbed(node))
      else if (kind) dropped.add(kind)
      return true
    }
    if (
      isElement(node, 'blockquote', 'div') &&
      propertyOf(node, 'className')
        .split(' ')
        .some((name) => POSTS.test(name))
    ) {
      dropped.add('embed', addressOfEmbed(node))
      return true
    }
    return false
  })
}

const isDataOfPage = (node: Element): boolean =>
  isElement(node, 'script') && /^application\/ld\+json/i.test(propertyOf(node, 'type'))

/** What shows where no script runs: a picture that the page would load late stays, requests to turn scripts on do not. */
function replaceNoscript(root: Root): void {
  rewrite(root, (node, parent) => {
    if (!isElement(node, 'noscript')) return undefined
    const isShown = parent.children.some((each) => isElement(each, 'img', 'amp-img', 'picture'))
    return isShown || isElement(parent, 'head') ? [] : [...elementsIn(node)].filter((each) => isElement(each, 'img'))
  })
}

function addressOfEmbed(element: Element): string {
  const video = propertyOf(element, 'data-videoid')
  const own = ['src', 'data', 'data-src', 'cite', 'data-instgrm-permalink', 'data-href', 'data-url']
    .map((name) => propertyOf(element, name))
    .find((value) => /^(?:https?:)?\/\//i.test(value))
  if (own !== undefined) return own
  if (video !== '') return VIDEO + video
  const inside = [...elementsIn(element)].reverse().map((each) => propertyOf(each, 'href') || propertyOf(each, 'src'))
  return inside.find((value) => /^https?:/i.test(value)) ?? element.tagName
}
