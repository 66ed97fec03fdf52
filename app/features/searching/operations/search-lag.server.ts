import { readLags } from '#search/lag/lag.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** How long it took in the last day until changes were found, for those who see to it. One statement. */
export const searchLag = (_operator: Authorized<'outbox.manage', null>) => readLags()
