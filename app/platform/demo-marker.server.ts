import { db } from '~/platform/database/client.server'

let known: boolean | undefined

/** Whether this installation was filled with the demo; then every page says so. Read once a process. */
export async function isDemoInstallation(): Promise<boolean> {
  known ??= (await db.setting.findUnique({ where: { key: 'demo' } })) !== null
  return known
}

/** Marks the installation as a demonstration. */
export async function markAsDemo(at: Date): Promise<void> {
  await db.setting.upsert({
    where: { key: 'demo' },
    create: { key: 'demo', value: { since: at.toISOString() } },
    update: {},
  })
  known = true
}

/** Forgets what was read: tests change the database under the process. */
export function forgetDemoMarker(): void {
  known = undefined
}
