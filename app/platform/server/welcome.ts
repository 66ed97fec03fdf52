import type { DemoAccount } from '#prisma/seed/demo'
import { configuration } from '~/platform/configuration.server'
import { databaseEngine } from '~/platform/database/client.server'

/** Says where the platform is, which parts are embedded, and how to sign in to the demo. */
export function printWelcome({ demoAccounts }: { demoAccounts: readonly DemoAccount[] }): void {
  const { publicUrl, dataDir, smtpUrl, role } = configuration()
  const embedded = databaseEngine() === 'pglite'
  const lines = [
    '',
    role === 'worker'
      ? 'Brückenschlag works in the background (ROLE=worker)'
      : `Brückenschlag runs at ${publicUrl}`,
    '',
    `  database  ${embedded ? `embedded (PGlite) in ${dataDir}/db` : 'PostgreSQL (DATABASE_URL)'}`,
    '  search    PostgreSQL full text, in the database',
    `  mail      ${smtpUrl ? 'SMTP (SMTP_URL)' : `embedded: written to ${dataDir}/mail, nothing is sent`}`,
    `  files     ${dataDir}`,
  ]
  if (demoAccounts.length > 0) {
    lines.push('', 'Demo accounts (all texts are made up):')
    for (const { role: title, email, password, secret } of demoAccounts) {
      lines.push(`  ${title.padEnd(34)} ${email}  ${password}`)
      if (secret) lines.push(`  ${''.padEnd(34)} second factor: ${secret}`)
    }
    lines.push(
      '',
      '  Accounts with a second factor ask for a code: add the secret to an app for one-time codes,',
      '  or run: npm run admin -- code --email ADDRESS',
    )
  }
  console.log(`${lines.join('\n')}\n`)
}
