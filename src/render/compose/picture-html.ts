import { richText } from '../../ground/text/rich-text.ts'
import type { Picture, RenderedFigure } from '../../model.ts'
import { escapeAttribute } from '../words/escape-html.ts'
import { inlinesToHtml } from '../words/inlines.ts'
import type { BodySite } from './body-site.ts'

/** How wide the column of a body is. */
const SIZES = ' sizes="(min-width: 48rem) 43rem, 92vw"'

/**
 * A picture in the widths and formats that it offers; as one image where no page of this site is around it (`isLone`), and
 * nobody knows how wide it is set.
 */
export function pictureHtml({ src, width, height, srcset, avif }: Picture, alt: string, isLone: boolean): string {
  const size = `src="${escapeAttribute(src)}" width="${width}" height="${height}"`
  const image = `<img ${size} alt="${escapeAttribute(alt)}" loading="lazy" decoding="async"`
  if (isLone) return `${image}>`
  const source = `<source type="image/avif" srcset="${escapeAttribute(avif)}"${SIZES}>`
  return `<picture>${source}${image} srcset="${escapeAttribute(srcset)}"${SIZES}></picture>`
}

/** What stands in a figure, and the address of its picture. */
export interface FigureHtml {
  html: string
  src: string
}

/** The figures that a block consists of; undefined where one of the pictures cannot be shown. */
export function figuresHtml(
  figures: readonly RenderedFigure[],
  { picture }: BodySite,
  isLone: boolean,
): FigureHtml[] | undefined {
  const shown = figures.flatMap(({ name, alt, caption }): FigureHtml[] => {
    const found = picture(name)
    if (found === undefined) return []
    const words = caption === undefined ? '' : `<figcaption>${inlinesToHtml(richText(caption))}</figcaption>`
    return [{ html: pictureHtml(found, alt, isLone) + words, src: found.src }]
  })
  return shown.length === figures.length ? shown : undefined
}
