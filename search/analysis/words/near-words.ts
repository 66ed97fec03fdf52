import { ABBREVIATIONS } from './near/abbreviations'
import { BUILDING } from './near/building'
import { COMPUTING } from './near/computing'
import { CULTURE } from './near/culture'
import { DAILY } from './near/daily'
import { ENGLISH } from './near/english'
import { FAMILY } from './near/family'
import { FARMING } from './near/farming'
import { FIELD } from './near/field'
import { FORMS } from './near/forms'
import { HEALTH } from './near/health'
import { LAW } from './near/law'
import { METHODS } from './near/methods'
import { MONEY } from './near/money'
import { NATURE } from './near/nature'
import { NEEDS } from './near/needs'
import { OFFICE } from './near/office'
import { PROCEDURES } from './near/procedures'
import { SAFETY } from './near/safety'
import { STATE } from './near/state'
import { TRAFFIC } from './near/traffic'

/**
 * Words for neighbouring things, one group a line, and other words for the same, where the line begins with `=`. Data,
 * written for this project, so that an editor can extend it.
 */
export const NEAR_WORDS = [
  ABBREVIATIONS,
  FORMS,
  PROCEDURES,
  NEEDS,
  ENGLISH,
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
  STATE,
  TRAFFIC,
].join('\n')
