import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { attempt } from './attempt.ts'

/** A part of a screen that few need: it is loaded when it is first shown. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let part: ComponentType<Props> | undefined
  return function Later(props: Props) {
    const [isThere, setThere] = useState(part !== undefined)
    useEffect(() => {
      if (isThere) return
      attempt(async () => {
        part = await load()
        setThere(true)
      })
    }, [isThere])
    const Part = part
    return Part && isThere ? <Part {...props} /> : null
  }
}
