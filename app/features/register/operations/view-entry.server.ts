import { missingFields } from '~/domain/register/completeness'
import { entryActions } from '~/domain/register/entry'
import { isConfirmationOverdue, lastConfirmed, registerTurn } from '~/domain/register/entry-view'
import { contentFrom } from '~/domain/register/fields'
import { databaseTime, transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type EntryRow, entryFacts } from './entry-facts.server'

/** Where an entry stands and what this person may do about it now, by the database's clock. */
export function viewEntry({ actor, standing, thing }: Authorized<'register.manage', EntryRow>) {
  return transact(async (tx) => {
    const facts = await entryFacts(tx, thing, actor, standing)
    const { currentVersion, confirmedAt, state } = thing
    const confirmed = currentVersion ? lastConfirmed(currentVersion.publishedAt, confirmedAt) : null
    const isOverdue = confirmed !== null && isConfirmationOverdue(confirmed, await databaseTime(tx))
    const content = contentFrom(thing.content)
    return {
      ...{ content, confirmed, isOverdue, objection: facts.objection },
      turn: registerTurn(state, facts.approverCount, isOverdue),
      actions: entryActions(state, standing, facts),
      missing: missingFields(content),
    }
  })
}
