// All the lives, in the order in which the practitioners' names stand.

import { DANAS } from './danas.ts'
import { KEIKOS } from './keikos.ts'
import { KEIKOS_FINISHED } from './keikos-finished.ts'
import { KEIKOS_OTHERS } from './keikos-others.ts'
import type { Life } from './life.ts'
import { LUISS } from './luiss.ts'
import { NOORS } from './noors.ts'
import { NOORS_OTHERS } from './noors-others.ts'
import { TEVITAS } from './tevitas.ts'
import { TEVITAS_OTHERS } from './tevitas-others.ts'
import { WALTERS } from './walters.ts'

export const LIVES: readonly Life[] = [
  ...DANAS,
  ...LUISS,
  ...NOORS,
  ...NOORS_OTHERS,
  ...WALTERS,
  ...KEIKOS_FINISHED,
  ...KEIKOS,
  ...KEIKOS_OTHERS,
  ...TEVITAS,
  ...TEVITAS_OTHERS,
]
