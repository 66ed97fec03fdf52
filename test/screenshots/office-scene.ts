import { demoId } from '#prisma/seed/demo-ids'
import { createCase, createComment, createDecision, createNotice } from '#test/factories/moderation'
import { createUser } from '#test/factories/user'
import { db } from '~/platform/database/client.server'

const HOUR = 3_600_000
const subjectId = demoId('challenge', 'bridges')
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR)

type Told = { name: string; body: string; hours: number; ruleIds: readonly string[]; explanation: string }

/** What waits for the moderation, the oldest first. */
const REPORTED: readonly Told[] = [
  {
    ...{ name: 'advertising', hours: 80, ruleIds: ['advertising', 'advertising'] },
    body: 'Neue Fenster gefällig? Diesen Winter zum halben Preis, schreiben Sie mir.',
    explanation: 'Das ist Werbung und hat mit Brücken nichts zu tun.',
  },
  {
    ...{ name: 'threat', hours: 30, ruleIds: ['threat', 'respect', 'threat'] },
    body: 'Wer diese Brücke sperrt, soll sich abends nicht mehr auf die Straße trauen.',
    explanation: 'Der Satz droht den Leuten, die über die Sperrung entscheiden.',
  },
  {
    ...{ name: 'privacy', hours: 3, ruleIds: ['privacy'] },
    body: 'Fragen Sie doch die Nachbarin am alten Pfarrhaus, die weiß alles über den Bürgermeister.',
    explanation: 'Hier wird verraten, wo eine bestimmte Person wohnt.',
  },
]

/** What moderators and makers of consultations have to do, on top of the demonstration, which leaves them nothing. */
export async function writeOfficeScene(): Promise<void> {
  const moderator = demoId('person', 'moderator')
  const author = await createUser()
  const pseudonym = 'Wellenreiter'
  await db.user.update({
    where: { id: author.id },
    data: { pseudonym, pseudonymKey: pseudonym.toLowerCase() },
  })
  for (const { name, body, hours, ruleIds, explanation } of REPORTED) {
    const comment = await createComment({ subjectId, authorId: author.id, body })
    const openedAt = hoursAgo(hours)
    const about = { itemId: comment.id, snapshot: body, openedAt }
    const { id: caseId } = await createCase({ id: demoId('case', name), ...about })
    for (const ruleId of ruleIds)
      await createNotice({ caseId, ruleId, explanation, snapshot: body, createdAt: openedAt })
  }
  await writeAppeal(demoId('person', 'citizen'), (await createUser({ platformRole: 'moderator' })).id)
  await writeNote(moderator)
  await writeDraft()
}

/** A decision of a colleague, and the appeal against it. */
async function writeAppeal(authorId: string, deciderId: string): Promise<void> {
  const body = 'Ihr habt doch keine Ahnung von Brücken.'
  const comment = await createComment({ subjectId, authorId, body })
  const closed = { openedAt: hoursAgo(50), closedAt: hoursAgo(40) }
  const decided = await createCase({ itemId: comment.id, snapshot: body, ...closed })
  await createNotice({ caseId: decided.id, snapshot: body, createdAt: hoursAgo(50) })
  const decision = await createDecision({
    ...{ id: demoId('decision', 'ignorance'), userId: authorId, deciderId, caseId: decided.id },
    ...{ itemType: 'comment', itemId: comment.id, isFromNotice: true, decidedAt: hoursAgo(40) },
    facts: 'Der Beitrag sagt den Angesprochenen nach, sie hätten keine Ahnung.',
    explanation: 'Das greift Menschen an statt ihre Aussage.',
    scope: 'Ihr Beitrag ist für andere nicht mehr lesbar. Antworten darauf bleiben stehen.',
    remedies: 'Sie können sechs Monate lang kostenlos widersprechen. Dann entscheidet eine andere Person.',
  })
  await db.comment.update({ where: { id: comment.id }, data: { state: 'hidden', hiddenById: decision.id } })
  const openedAt = hoursAgo(20)
  const id = demoId('case', 'appeal')
  const waits = await createCase({ id, itemId: comment.id, snapshot: body, kind: 'appeal', openedAt })
  const text = 'Das war Kritik am Verfahren, keine Beleidigung.'
  await db.appeal.create({ data: { decisionId: decision.id, deciderId, caseId: waits.id, text, openedAt } })
}

async function writeNote(authorId: string): Promise<void> {
  const text = 'Die Polizei weiß Bescheid. Bitte trotzdem heute entscheiden.'
  await db.moderationNote.create({
    data: { caseId: demoId('case', 'threat'), authorId, text, at: hoursAgo(1) },
  })
}

/** A consultation that its office still writes. */
async function writeDraft(): Promise<void> {
  const clerk = demoId('person', 'districtClerk')
  const { organisationId } = await db.membership.findFirstOrThrow({ where: { userId: clerk } })
  await db.consultation.create({
    data: {
      ...{ id: demoId('consultation', 'evening'), organisationId, createdById: clerk, editorIds: [clerk] },
      ...{ title: 'Busse am Abend', question: 'Wann und wohin sollen abends Busse fahren?' },
      background: 'Nach 20 Uhr fahren nur noch drei Linien. Der Landkreis plant sie neu.',
      useOfResult: 'Der Kreistag entscheidet im Mai und begründet öffentlich, was er übernimmt.',
    },
  })
}
