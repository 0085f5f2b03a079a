import sharp from 'sharp'
import { p, r, wordFile } from '../import/docx/word-file.ts'

const CHANGE = 'w:id="1" w:author="Redacción" w:date="2026-03-14T09:00:00Z"'
const STYLES = (title: string, subtitle: string, heading: string) =>
  `<w:style w:type="paragraph" w:styleId="${title}"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="${subtitle}"><w:name w:val="Subtitle"/></w:style><w:style w:type="paragraph" w:styleId="${heading}"><w:name w:val="heading 1"/></w:style>`
const picture = (description: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Imagen 1" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="media/image1.jpeg"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

/** A Word file in Spanish as a newsroom has it: a changed word, a comment, a picture. */
export const spanishDocument = async (): Promise<Uint8Array> =>
  wordFile(
    [
      p('El puente que cuenta camiones', 'Ttulo'),
      p('Un pueblo junto al río lleva la cuenta de lo que pasa por su único puente.', 'Subttulo'),
      p('Por Marta Quiroga'),
      p(picture('Un camión cruza un puente de hierro al amanecer.')),
      p(r('El puente de hierro, a las seis de la mañana. Foto: Lucía Ferrando', '<w:i/>')),
      p(
        `${r('Cada mañana, antes de las seis, dos vecinas se sientan junto al puente y anotan lo que ')}<w:del ${CHANGE}><w:r><w:delText>ven</w:delText></w:r></w:del><w:ins ${CHANGE}>${r('pasa')}</w:ins>${r('. En 2019 contaron 41 camiones por hora; en mayo de 2024 eran 96.')}`,
      ),
      p('Lo que dice el cuaderno', 'Ttulo1'),
      p(
        `<w:commentRangeStart w:id="0"/>${r('El cuaderno tiene 212 páginas y ninguna tachadura. Quien lo lee entiende por qué el pueblo pide un horario para la carga.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      p('La respuesta de la provincia cabe en una línea: el puente aguanta.'),
    ].join(''),
    {
      styles: STYLES('Ttulo', 'Subttulo', 'Ttulo1'),
      comments: `<w:comment w:id="0" w:author="Redacción">${p('¿Podemos ver el cuaderno?')}</w:comment>`,
      files: { 'media/image1.jpeg': await photograph() },
    },
  )

/** Its English translation: the second paragraph in two, and one number wrong. */
export const englishDocument = (): Uint8Array =>
  wordFile(
    [
      p('The Bridge That Counts Trucks', 'Title'),
      p('A town on the river keeps count of what crosses its only bridge.', 'Subtitle'),
      p('By Marta Quiroga. Translated by Ana Ruiz'),
      p(
        'Every morning before six, two neighbors sit down beside the bridge and write down what goes by. In 2019 they counted 14 trucks an hour; in May 2024 it was 96.',
      ),
      p('What the notebook says', 'Heading1'),
      p('The notebook has 212 pages and not one word crossed out.'),
      p('Whoever reads it understands why the town is asking for a timetable for freight.'),
      p('The answer of the province fits on one line: the bridge holds.'),
    ].join(''),
    { styles: STYLES('Title', 'Subtitle', 'Heading1') },
  )

const photograph = async (): Promise<Uint8Array> =>
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#8a6f54' } })
    .jpeg()
    .toBuffer()
