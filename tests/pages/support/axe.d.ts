import type axe from 'axe-core'

declare global {
  interface Window {
    /** In a page that axe was run in. */
    axe: typeof axe
  }
}
