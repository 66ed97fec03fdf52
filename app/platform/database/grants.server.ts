import type { Client } from 'pg'
import { parseIntoClientConfig } from 'pg-connection-string'

/** Tables in which the application may add, and what else it may do there. Every other table is its own. */
const RESTRICTED: Record<string, string> = {
  Event: 'SELECT, INSERT',
  EventDetail: 'SELECT, INSERT, DELETE',
  EventHead: 'SELECT, INSERT, UPDATE',
  RefusedAttempt: 'SELECT, INSERT',
  Assessment: 'SELECT, INSERT',
  ContactNote: 'SELECT, INSERT',
  LegalValue: 'SELECT, INSERT',
  EarlierAnswer: 'SELECT, INSERT',
  ModerationDecision: 'SELECT, INSERT, UPDATE ("liftedAt", "facts")',
  ModerationCase: 'SELECT, INSERT, UPDATE',
  ModerationNote: 'SELECT, INSERT',
  Notice: 'SELECT, INSERT, UPDATE',
  Appeal: 'SELECT, INSERT, UPDATE',
  OfficialAnswerVersion: 'SELECT, INSERT',
  PilotMeasurement: 'SELECT, INSERT',
  PilotPostponement: 'SELECT, INSERT',
  RegisterVersion: 'SELECT, INSERT',
  _prisma_migrations: 'SELECT',
}

/**
 * Gives the application's role what it needs and no more: it cannot change or delete events. Called with
 * the connection of the role that owns the tables, after every migration; does nothing where the
 * application is that role itself.
 */
export async function grantToApplication(owner: Client, applicationUrl: string): Promise<void> {
  const { user, database } = parseIntoClientConfig(applicationUrl)
  const self = await owner.query<{ name: string }>('SELECT current_user AS name')
  // A role that owns the tables would take its own rights, and the next migration would fail.
  if (!user || self.rows[0]?.name === user) return
  const role = owner.escapeIdentifier(user)
  await owner.query(`GRANT USAGE ON SCHEMA public TO ${role}`)
  await owner.query(`GRANT CREATE ON DATABASE ${owner.escapeIdentifier(database ?? '')} TO ${role}`)
  await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`)
  await owner.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role}`)
  for (const [table, rights] of Object.entries(RESTRICTED)) {
    await owner.query(`REVOKE ALL ON "${table}" FROM ${role}`)
    await owner.query(`GRANT ${rights} ON "${table}" TO ${role}`)
  }
}
