/** What a script of the page loads: at once, and when a screen is first shown. */
interface Loaded {
  bytes: number
  /** Absolute addresses. */
  at: string[]
  later: string[]
}

/** How many bytes of script each screen needs, words included, with all that it loads; the first is of what every screen does. */
export async function bytesOfScreens(entry: string): Promise<number[]> {
  const known = new Map<string, Promise<Loaded>>()
  const load = (address: string): Promise<Loaded> => {
    const loading = known.get(address) ?? readScript(address)
    known.set(address, loading)
    return loading
  }
  /** All that is there once some scripts are. */
  const closure = async (addresses: readonly string[], found = new Map<string, Loaded>()) => {
    for (const address of addresses.filter((each) => !found.has(each))) {
      const loaded = await load(address)
      found.set(address, loaded)
      await closure(loaded.at, found)
    }
    return found
  }
  const sum = (scripts: ReadonlyMap<string, Loaded>) => [...scripts.values()].reduce((all, { bytes }) => all + bytes, 0)
  const first = await closure([entry])
  const screens = [...first.values()].flatMap(({ later }) => later)
  const sizes = await Promise.all(screens.map(async (screen) => sum(await closure([entry, screen]))))
  return [sum(first), ...sizes]
}

async function readScript(address: string): Promise<Loaded> {
  const response = await fetch(address)
  if (response.status !== 200) throw new Error(`${response.status} ${address}`)
  const text = await response.text()
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, path = '']) => new URL(path, address).href)
  return {
    bytes: Buffer.byteLength(text),
    at: found(/(?:from|import)\s*"(\.[^"]+\.js)"/g),
    later: found(/import\(\s*"(\.[^"]+\.js)"\s*\)/g),
  }
}
