import { type MarkReading, shownMark } from './mark.ts'
import { pictureOfTag, showsPicture } from './picture-of-tag.ts'
import { tagWords } from './tag-words.ts'

/** Tags that show what stands elsewhere: films, posts, maps, sounds. */
const EMBEDS =
  /^(?:lite-?)?(?:youtube|youtu|vimeo|tweet|twitter|x|instagram|tiktok|facebook|bluesky|mastodon|toot|gist|soundcloud|spotify|video|audio|iframe|embed|player|podcast|dailymotion|peertube|twitch|codepen|jsfiddle|asciinema|flickr|slideshare|speakerdeck|map|maps|googlemaps?|openstreetmap|pdf)(?:[_-]?(?:simple|lite|embed|player|video|post|tweet))?$/i

/** A tag of another tool by what stands between its brackets: a picture is a picture, the rest is told. */
export function readTag(inside: string): MarkReading {
  const words = tagWords(inside)
  const [first = ''] = words.loose
  const isInclude = /^include/.test(words.name)
  const shows = isInclude ? showsPicture(first.split('/').at(-1) ?? '') : showsPicture(words.name)
  const picture = shows ? pictureOfTag(words) : undefined
  if (picture) return { becomes: { kind: 'node', node: picture } }
  const isEmbed = EMBEDS.test(isInclude ? first.replace(/^.*\/|\.\w+$/g, '') : words.name)
  return { told: { kind: isEmbed ? 'embed' : 'shortcode', what: shownMark(inside) } }
}
