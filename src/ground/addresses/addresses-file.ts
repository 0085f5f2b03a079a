/** Where the addresses that were ever public are recorded, below the root. */
export const ADDRESSES_FILE = 'newsroom/addresses.lock'
