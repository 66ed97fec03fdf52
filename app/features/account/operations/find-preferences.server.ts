import { CHOSEN_KINDS, type ChosenKind, type Frequency, frequencyOf } from '~/domain/notification/kinds'
import { messageTemplates } from '~/outbox/templates/registry'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

/** How a person is told of one kind of thing now. */
export type Preference = { kind: ChosenKind; mail: Frequency; app: Frequency }

/** Kinds of which there are messages: nobody is asked about what never comes. */
const IN_USE: ReadonlySet<string> = new Set(Object.values(messageTemplates).map(({ kind }) => kind))

/** The kinds that concern a person: the operation of the platform concerns its office only. */
export function kindsFor(viewer: Pick<Viewer, 'platformRole'>): ChosenKind[] {
  const isOffice = viewer.platformRole !== 'citizen'
  return CHOSEN_KINDS.filter((kind) => IN_USE.has(kind) && (kind !== 'operation' || isOffice))
}

/** How a person is told of each kind, chosen or usual. */
export async function findPreferences(viewer: Viewer): Promise<Preference[]> {
  const stored = await db.notificationPreference.findMany({ where: { userId: viewer.id } })
  return kindsFor(viewer).map((kind) => ({
    kind,
    mail: frequencyOf(kind, 'mail', stored),
    app: frequencyOf(kind, 'app', stored),
  }))
}
