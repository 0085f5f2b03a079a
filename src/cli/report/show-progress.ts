/** Where the bar goes: only a terminal gets one. */
interface Terminal {
  write(text: string): unknown
  isTTY?: boolean | undefined
}

const CELLS = 24

/** A bar on a terminal that is drawn over at each step and gone at the end; nothing elsewhere. */
export function showProgress(
  label: string,
  terminal: Terminal,
): { step: (done: number, total: number) => void; end: () => void } {
  let shown = ''
  const draw = (text: string) => {
    if (!terminal.isTTY || text === shown) return
    shown = text
    terminal.write(`\r\u001B[K${text}`)
  }
  return {
    step: (done, total) => {
      const filled = Math.round((CELLS * done) / Math.max(total, 1))
      const percent = Math.floor((100 * done) / Math.max(total, 1))
      draw(`${label} ${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${percent} %`)
    },
    end: () => draw(''),
  }
}
