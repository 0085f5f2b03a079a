// Runs in the pages that `facing dev` shows: reloads them after a build and says what is wrong. No site carries it.
/** @typedef {{ build: string, summary: string, severity: 'error' | 'warning', problems: { place: string, message: string, note: string }[] }} State */
const STYLE = `
  :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; }
  details { font: 14px/1.45 system-ui, sans-serif; color: #fff; background: #8f1d1d; box-shadow: 0 -1px 8px #0006; }
  details.warning { background: #6b4a00; }
  summary { padding: 8px 16px; cursor: pointer; font-weight: 600; }
  ol { margin: 0; padding: 0 16px 12px 40px; max-height: 50vh; overflow: auto; }
  li { margin-top: 8px; }
  code { font: 12px/1.45 ui-monospace, monospace; opacity: 0.85; display: block; }
  p { margin: 0; }
`

/** The build that this page is of. */
const build = new URL(document.currentScript.src).searchParams.get('build')
const host = document.createElement('facing-problems')
const shadow = host.attachShadow({ mode: 'open' })
// A style element would need the page's policy to let it in; a sheet that a script makes does not.
const sheet = new CSSStyleSheet()
sheet.replaceSync(STYLE)
shadow.adoptedStyleSheets = [sheet]

const make = (name, text = '') => Object.assign(document.createElement(name), { textContent: text })

/** @param {State} state */
function show({ summary, severity, problems }) {
  const open = shadow.querySelector('details')?.open ?? false
  const box = Object.assign(make('details'), { className: severity, open })
  const list = make('ol')
  for (const { place, message, note } of problems) {
    const item = make('li')
    item.append(make('code', place), make('p', message), make('p', note))
    list.append(item)
  }
  box.append(make('summary', summary), list)
  shadow.replaceChildren(box)
  if (problems.length > 0) document.body.append(host)
  else host.remove()
}

new EventSource('/__facing/events').addEventListener('state', ({ data }) => {
  /** @type {State} */
  const state = JSON.parse(data)
  if (state.build === build) show(state)
  else location.reload()
})
