import type { ComponentChildren } from 'preact'
import type { Photo } from '../../src/model.ts'
import { Legend } from '../components/photo.tsx'

/** The photo of an article with its legend. */
export function Figure({ photo, lang, children }: { photo: Photo; lang?: string; children?: ComponentChildren }) {
  return (
    <figure lang={lang}>
      <img src={photo.src} alt={photo.alt} />
      <figcaption>
        <p>
          <Legend photo={photo} />
        </p>
        {children}
      </figcaption>
    </figure>
  )
}
