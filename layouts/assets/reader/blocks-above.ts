/// <reference lib="dom" />

/** Blocks of an article, rows of facing pages: they have the same ids. Marks of notes, links and anchors are no blocks. */
const blocks = () => [...document.querySelectorAll<HTMLElement>('.row[id], .body:not(.facing) [id]:not(a, sup, span)')]

/** The element of an id. */
export const byId = (id: string): HTMLElement | null => document.getElementById(id)

/** Where a link within the page leads. */
export const targetOf = ({ hash }: HTMLAnchorElement): HTMLElement | null => byId(decodeURIComponent(hash.slice(1)))

/** Where an element stands in the window, in pixels. */
export const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top

/** Whether it has a place of its own. */
export const shows = (element: HTMLElement): boolean => element.getClientRects().length > 0

/** Whether its top has passed a line a third down the window. What a view hides has no place, and is not read. */
export const isAbove = (element: HTMLElement): boolean => shows(element) && topOf(element) <= innerHeight / 3

/** The blocks whose tops have passed that line, the nearest first. */
export const blocksAbove = (): HTMLElement[] => blocks().filter(isAbove).reverse()
