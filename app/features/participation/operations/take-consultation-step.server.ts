import { CONSULTATION_TRANSITIONS } from '~/domain/participation/consultation'
import type { Standing } from '~/domain/permission/matrix'
import { authorize } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { ConsultationStep } from '../schema-consultation'
import { approveConsultation } from './approve-consultation.server'
import { closeConsultation } from './close-consultation.server'
import type { ConsultationRow } from './consultation-facts.server'
import { extendConsultation } from './extend-consultation.server'
import type { Moved } from './move-consultation.server'
import { recallConsultation } from './recall-consultation.server'
import { returnConsultation } from './return-consultation.server'
import { submitConsultation } from './submit-consultation.server'
import { withdrawConsultation } from './withdraw-consultation.server'

type Wish = { step: ConsultationStep; version: number; reason: string; newEnd: Date | null }

/**
 * Takes the step that the management page asked for, with the permission that the transition table names.
 * @throws Response 404 for people who do not hold it
 */
export function takeConsultationStep(
  viewer: Viewer,
  standing: Standing,
  consultation: ConsultationRow,
  { step, ...wish }: Wish,
): Promise<Moved> {
  const allow = <Step extends ConsultationStep>(name: Step) =>
    authorize<(typeof CONSULTATION_TRANSITIONS)[Step]['permission'], ConsultationRow>(
      CONSULTATION_TRANSITIONS[name].permission,
      viewer,
      standing,
      consultation,
    )
  const { version, reason } = wish
  switch (step) {
    case 'submit':
      return submitConsultation(allow('submit'), { version })
    case 'recall':
      return recallConsultation(allow('recall'), { version })
    case 'approve':
      return approveConsultation(allow('approve'), { version })
    case 'return':
      return returnConsultation(allow('return'), { version, reason })
    case 'extend':
      return extendConsultation(allow('extend'), wish)
    case 'withdraw':
      return withdrawConsultation(allow('withdraw'), { version, reason })
    case 'close':
      return closeConsultation(allow('close'), { version, reason })
  }
}
