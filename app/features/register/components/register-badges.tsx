import type { RegisterState } from '~/domain/register/entry'
import type { RegisterPhase } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { Badge, type BadgeTone } from '~/ui/badge'

const PHASES: Record<RegisterPhase, BadgeTone> = {
  inDevelopment: 'neutral',
  pilot: 'info',
  inUse: 'success',
  retired: 'neutral',
}
const STATES = {
  draft: 'neutral',
  inApproval: 'warning',
  published: 'success',
  withdrawn: 'danger',
  revision: 'info',
} as const

/** How far a system is, in a word or two; nothing for a phase that is none. */
export function RegisterPhaseBadge({ phase }: { phase: string }) {
  const { t } = useLanguage()
  const known = (Object.keys(PHASES) as RegisterPhase[]).find((one) => one === phase)
  return known ? <Badge tone={PHASES[known]}>{t(`register.choice.phase.${known}`)}</Badge> : null
}

/** Where the working copy of an entry stands. */
export function RegisterStateBadge({ state, isPublic }: { state: RegisterState; isPublic: boolean }) {
  const { t } = useLanguage()
  const shown = state === 'draft' && isPublic ? 'revision' : state
  return <Badge tone={STATES[shown]}>{t(`register.state.${shown}`)}</Badge>
}
