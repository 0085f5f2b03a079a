import type { Photo } from '../../src/model.ts'
import { Sentence } from './inline.tsx'

/** The picture of an article with its caption and, apart from it, who made it. */
export function Figure({ photo }: { photo: Photo }) {
  const { src, width, height, alt, caption, credit } = photo
  return (
    <figure class="hero">
      <img src={src} width={width} height={height} alt={alt} fetchpriority="high" />
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
export function Thumbnail({ photo: { src, width, height, alt }, first }: { photo: Photo; first: boolean }) {
  const when = first ? ({ fetchpriority: 'high' } as const) : ({ loading: 'lazy' } as const)
  return <img class="pic" src={src} width={width} height={height} alt={alt} {...when} />
}
