import type { Photo } from '../../src/model.ts'
import { Rich, Sentence } from './inline.tsx'

/**
 * How wide pictures are set, as browsers need to know before the style is there. Phones whose pixels are three times as fine
 * are told less, so that they do not fetch more than a page may weigh.
 */
export const SIZES = {
  hero: '(min-width: 64rem) 64rem, (min-width: 40rem) 100vw, 80vw',
  page: '(min-width: 52rem) 26rem, 10rem',
  half: '(min-width: 84rem) 36rem, (min-width: 52rem) 45vw, 92vw',
}

/** The picture of an article with its caption and, apart from it, who made it. */
export function Figure({ photo }: { photo: Photo }) {
  return (
    <figure class="hero">
      <Picture photo={photo} sizes={SIZES.hero} fetchpriority="high" />
      <figcaption>
        <Legend photo={photo} />
      </figcaption>
    </figure>
  )
}

/** What a picture shows and, apart from it, who made it. */
export function Legend({ photo: { caption, credit } }: { photo: Photo }) {
  return (
    <>
      {caption && (
        <span>
          <Rich text={caption} />
        </span>
      )}
      {credit.length > 0 && (
        <small>
          <Sentence parts={credit} />
        </small>
      )}
    </>
  )
}

/** The picture of an article in a list. */
export function Thumbnail({ photo, first }: { photo: Photo; first: boolean }) {
  const when = first ? ({ fetchpriority: 'high' } as const) : ({ loading: 'lazy' } as const)
  return <Picture photo={photo} sizes={SIZES.half} class="pic" {...when} />
}

interface PictureProps {
  photo: Photo
  sizes: string
  class?: string
  fetchpriority?: 'high'
  loading?: 'lazy'
  /** Of the words that stand for it, where it is not the page's. */
  lang?: string | undefined
}

/** AVIF where the browser knows it, in the width that suits the screen. */
export function Picture({ photo: { src, srcset, avif, width, height, alt }, sizes, ...others }: PictureProps) {
  return (
    <picture>
      <source type="image/avif" srcset={avif} sizes={sizes} />
      <img src={src} srcset={srcset} sizes={sizes} width={width} height={height} alt={alt} {...others} />
    </picture>
  )
}
