/// <reference lib="dom" />
/** Hands on what a form says, by the names of its fields, instead of sending it. */
export function withForm(event: Event, use: (values: Readonly<Record<string, string>>) => unknown): void {
  event.preventDefault()
  const said = new FormData(event.currentTarget as HTMLFormElement)
  use(Object.fromEntries([...said].map(([name, value]) => [name, String(value).trim()])))
}
