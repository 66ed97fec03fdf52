import { BUILDING } from './building'
import { COMPUTING } from './computing'
import { CULTURE } from './culture'
import { DAILY } from './daily'
import { FAMILY } from './family'
import { FARMING } from './farming'
import { FIELD } from './field'
import { HEALTH } from './health'
import { LAW } from './law'
import { METHODS } from './methods'
import { MONEY } from './money'
import { NATURE } from './nature'
import { OFFICE } from './office'
import { SAFETY } from './safety'
import { TRAFFIC } from './traffic'

/**
 * Words for neighbouring things, one group a line, and other words for the same, where the line begins with `=`. Data,
 * written for this project, so that an editor can extend it.
 */
export const NEAR_WORDS = [
  BUILDING,
  COMPUTING,
  CULTURE,
  DAILY,
  FAMILY,
  FARMING,
  FIELD,
  HEALTH,
  LAW,
  METHODS,
  MONEY,
  NATURE,
  OFFICE,
  SAFETY,
  TRAFFIC,
].join('\n')
