import { deskPage } from '../../ground/messages/en/desk-page.ts'
import { Screen } from './screen.tsx'

/** Where an address leads nowhere. */
export const Nowhere = () => <Screen title={deskPage.nowhere} />
