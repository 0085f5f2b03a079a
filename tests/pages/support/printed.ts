import { open, type Tab } from './open-page.ts'

/** A page of the site on paper. */
export interface Printed {
  sheets: number
  /** The sheet on which what is read ends. */
  endsOn: number | undefined
  /** All that is read, in its order. */
  blocks: PrintedBlock[]
}

export interface PrintedBlock {
  /** Its element and the beginning of its words. */
  name: string
  tag: string
  /** Where it begins, from 1. */
  sheet: number
  /** Points between its lower edge and that of the sheet; below 0 where it goes on behind. */
  below: number
}

/** What is left of A4 between the margins, in CSS pixels, and the height of a window. */
const BETWEEN_MARGINS = { width: 658, height: 995 }
const POINTS = 0.75
const END = 'end-of-main'

/**
 * Prints a page to PDF. Where a block begins is read from the file: to what a link leads it knows by name, page and height, so
 * everything gets a name and, out of the way of all else, a link.
 */
export async function print(tab: Tab, url: string): Promise<Printed> {
  await tab.setViewportSize(BETWEEN_MARGINS)
  await tab.emulateMedia({ media: 'print' })
  await open(tab, url)
  const marked = await tab.evaluate(markBlocks, END)
  await tab.waitForLoadState('networkidle')
  const heights = await tab.evaluate(heightsOf, marked)
  const pdf = (await tab.pdf({ format: 'A4' })).toString('latin1')
  const sheets = [...pdf.matchAll(/^(\d+) 0 obj\n<<\/Type \/Page\n/gm)]
    .map(([, id]) => Number(id))
    .sort((a, b) => a - b)
  const places = new Map(
    [...pdf.matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ \S+ (\S+) /g)].map(([, name = '', id, y]) => [
      name,
      { sheet: sheets.indexOf(Number(id)) + 1, y: Number(y) },
    ]),
  )
  return {
    sheets: sheets.length,
    endsOn: places.get(END)?.sheet,
    // What begins with words for screen readers alone has no place of its own.
    blocks: marked.flatMap(({ id, name, tag }, index) => {
      const place = places.get(id)
      return place ? [{ name, tag, sheet: place.sheet, below: place.y - (heights[index] ?? 0) * POINTS }] : []
    }),
  }
}

interface Marked {
  id: string
  name: string
  tag: string
}

/** Runs on the page: names all that is printed, and has links lead there. */
function markBlocks(end: string): Marked[] {
  const blocks = [
    ...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, pre, table, img)'),
  ]
  const shown = blocks.filter((block) => block.getClientRects().length > 0 && block.closest('.vh') === null)
  const links = document.createElement('p')
  links.style.cssText = 'position: absolute; inset-block-start: 0; font-size: 1px'
  const linkTo = (id: string) => {
    const link = document.createElement('a')
    link.href = `#${id}`
    link.textContent = '.'
    links.append(link)
    return id
  }
  const marked = shown.map((block, index) => {
    block.id = linkTo(`block-${index}`)
    if (block instanceof HTMLImageElement) block.loading = 'eager'
    const tag = block.tagName.toLowerCase()
    return { id: block.id, tag, name: `${tag} ${block.textContent?.slice(0, 40)}` }
  })
  const last = document.createElement('div')
  last.id = linkTo(end)
  document.querySelector('main')?.append(last)
  document.body.append(links)
  return marked
}

/** Runs on the page. */
const heightsOf = (marked: Marked[]): number[] =>
  marked.map(({ id }) => document.getElementById(id)?.getBoundingClientRect().height ?? 0)
