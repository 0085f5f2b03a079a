import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { attempt } from '../attempt.ts'

/** A component that is loaded when it is first shown. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<{ Component: ComponentType<Props> } | null>(null)
  return function Later(props: Props) {
    const { Component } = loaded.value ?? {}
    useEffect(() => {
      if (!Component) {
        attempt(async () => {
          loaded.value = { Component: await load() }
        })
      }
    }, [Component])
    return Component ? <Component {...props} /> : null
  }
}
