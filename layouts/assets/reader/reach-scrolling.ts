/// <reference lib="dom" />

/** Tables that scroll can be reached by key, and no others: some browsers leave that to the page. */
export function reachScrolling(within: ParentNode): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) (target as HTMLElement).tabIndex = 0
      else target.removeAttribute('tabindex')
    }
  })
  for (const table of within.querySelectorAll('.body section:not([role^=doc])')) observer.observe(table)
}
