// The one table of kinds of errors: `{ name, accepts: ids that name it, also: ids that are right about it too, wide, change }`.
// `change` is given a block and what stands around it, and gives its new text; undefined where it finds nothing to do.
import { coverage } from './coverage.js'
import { names } from './names.js'
import { numbers } from './numbers.js'
import { quantities } from './quantities.js'

/** All kinds, in the order of the table. */
export const KINDS = [...names, ...numbers, ...quantities, ...coverage]
