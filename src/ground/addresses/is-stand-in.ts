import { readUrl } from '../basics/read-url.ts'

/** Names that no address on the internet ends with (RFC 2606, RFC 6761). */
const NOWHERE = /(?:^|\.)(?:example|invalid|test|localhost)$/

/** Whether an address only stands for one that is still to come: no reader can have been there. */
export const isStandIn = (url: string): boolean => NOWHERE.test(readUrl(url)?.hostname ?? '')
