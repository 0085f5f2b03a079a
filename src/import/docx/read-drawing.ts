import type { XmlElement } from '@rgrove/parse-xml'
import type { Image } from 'mdast'
import { attributeOf, elementNamed, elementsBelow, elementsOf, wordsBelow } from './elements.ts'
import { pictureDescription } from './picture-description.ts'
import type { WordReading } from './word-reading.ts'

/** The pictures of `w:drawing` (DrawingML), `w:pict` (VML) or `w:object`; text boxes, charts and other objects stay out and are told. */
export function readDrawing(element: XmlElement, reading: WordReading): Image[] {
  const { losses } = reading
  if (element.name === 'w:object') {
    const program = attributeOf(elementsBelow(element, 'o:OLEObject')[0], 'ProgID') ?? ''
    losses.add(program.startsWith('Equation') ? 'equation' : 'embed', program)
    return []
  }
  for (const box of elementsBelow(element, 'w:txbxContent'))
    if (!isInBox(box, element)) losses.add('text-box', wordsBelow(box))
  for (const art of elementsBelow(element, 'v:textpath')) losses.add('text-box', attributeOf(art, 'string'))
  const kind = /\/(chart|diagram)$/.exec(attributeOf(elementsBelow(element, 'a:graphicData')[0], 'uri') ?? '')?.[1]
  if (kind !== undefined) losses.add('embed', kind)
  return [...drawn(element, reading), ...inVml(element, reading)]
}

/** Whether a text box stands in another, which is told with all that it holds. */
function isInBox(box: XmlElement, drawing: XmlElement): boolean {
  for (let above = box.parent; above && above !== drawing; above = above.parent)
    if ('name' in above && above.name === 'w:txbxContent') return true
  return false
}

function drawn(element: XmlElement, reading: WordReading): Image[] {
  const frame = elementsOf(element).find(({ name }) => name === 'wp:inline' || name === 'wp:anchor')
  const whole = elementNamed(frame, 'wp:docPr')
  const pictures = elementsBelow(element, 'pic:pic')
  return pictures.flatMap((picture) => {
    const blip = elementsBelow(picture, 'a:blip')[0]
    const own = elementsBelow(picture, 'pic:cNvPr')[0]
    const said = [...(pictures.length === 1 ? [whole, own] : [own])].flatMap((each) => [
      attributeOf(each, 'descr'),
      attributeOf(each, 'title'),
    ])
    return image(attributeOf(blip, 'r:embed') ?? attributeOf(blip, 'r:link'), said, reading)
  })
}

const inVml = (element: XmlElement, reading: WordReading): Image[] =>
  elementsBelow(element, 'v:imagedata').flatMap((data) => {
    const shape = data.parent && 'attributes' in data.parent ? data.parent : undefined
    return image(
      attributeOf(data, 'r:id'),
      [attributeOf(shape as XmlElement, 'alt'), attributeOf(data, 'o:title')],
      reading,
    )
  })

function image(id: string | undefined, said: readonly (string | undefined)[], reading: WordReading): Image[] {
  const url = reading.pictures.named(reading.relations.get(id ?? ''))
  return url === undefined ? [] : [{ type: 'image', url, alt: pictureDescription(said, reading.losses) }]
}
