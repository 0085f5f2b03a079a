import { said } from './said.ts'
import { Screen } from './screen.tsx'

/** Where an address leads nowhere. */
export const Nowhere = () => <Screen title={said.page.nowhere} />
