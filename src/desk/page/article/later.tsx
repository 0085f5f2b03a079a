import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { attempt } from '../attempt.ts'

type Panels = typeof import('./panels.ts')
let panels: Panels | undefined

/** A part of the screen that few need, by its name: all of them are loaded when the first is shown. */
export const later = <Name extends keyof Panels>(name: Name): Panels[Name] =>
  function Later(props: object) {
    const [isThere, setThere] = useState(panels !== undefined)
    useEffect(() => {
      if (isThere) return
      attempt(async () => {
        panels = await import('./panels.ts')
        setThere(true)
      })
    }, [isThere])
    const Part = panels?.[name] as ComponentType | undefined
    return Part ? <Part {...props} /> : null
  } as Panels[Name]
