import type { Photo } from '../../src/model.ts'
import { Sentence } from './inline.tsx'

/** How wide pictures are set, as browsers need to know before the style is there. */
const SIZES = {
  hero: '(min-width: 64rem) 64rem, 100vw',
  small: '(min-width: 34rem) 30rem, 92vw',
  half: '(min-width: 84rem) 36rem, (min-width: 52rem) 45vw, 92vw',
}

/** The picture of an article with its caption and, apart from it, who made it. `small`: where the text is what matters. */
export function Figure({ photo, size = 'hero' }: { photo: Photo; size?: 'hero' | 'small' }) {
  const { caption, credit } = photo
  return (
    <figure class={size === 'hero' ? 'hero' : 'hero small'}>
      <Picture photo={photo} sizes={SIZES[size]} fetchpriority="high" />
      <figcaption>
        {caption && <span>{caption}</span>}
        {credit.length > 0 && (
          <small>
            <Sentence parts={credit} />
          </small>
        )}
      </figcaption>
    </figure>
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
}

/** AVIF where the browser knows it, in the width that suits the screen. */
function Picture({ photo: { src, srcset, avif, width, height, alt }, sizes, ...others }: PictureProps) {
  return (
    <picture>
      <source type="image/avif" srcset={avif} sizes={sizes} />
      <img src={src} srcset={srcset} sizes={sizes} width={width} height={height} alt={alt} {...others} />
    </picture>
  )
}
