import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres } from '#test/support/postgres-server'
import { moveDeadline } from '#test/support/proposal-scene'
import { configuration, setConfiguration } from '~/platform/configuration.server'
import { closeDatabase, db, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import type { Measurement } from './measurement'
import { type Served, serveBuild } from './pages/served'
import { fillTeams, type Team } from './rush/fill-teams'
import { loggedStatements } from './rush/logged-statements'
import { type Answer, connections, percentile, send } from './rush/send'

const TEAMS = 1_000
const CONNECTIONS = 200
const SECONDS = 10
/** The first requests of a process compile and connect; a server in use has had them. */
const WARM = 60
const PAGES = ['/herausforderungen', '/anbieter', '/beleg/pruefen']
const PAUSE = 100

/**
 * A thousand teams submit in the last ten seconds before the deadline, each a copy that waits saved with its
 * file, while others read pages. What the answers promised is compared with what the database holds.
 */
export async function bench(): Promise<Measurement[]> {
  const postgres = await startPostgres({ isDurable: true })
  const settings = configuration()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-rush-'))
  setConfiguration({ ...settings, dataDir })
  try {
    await openDatabase({ databaseUrl: postgres.url })
    await migrate()
    const { challengeId, teams } = await fillTeams(TEAMS + WARM + 1)
    const server = await serveBuild('build', postgres.url, dataDir)
    const [last, ...warming] = teams.slice(TEAMS)
    await submitAll(server.url, warming, WARM * 20)
    const alone = await submittedAlone(server, last ? [last] : [], postgres.logFile)
    const deadlineAt = await moveDeadline(challengeId, SECONDS * 1000 + 500)
    await wait(500)
    const before = server.processorTime()
    const reading = readPages(server.url)
    const answers = await submitAll(server.url, teams.slice(0, TEAMS), SECONDS * 1000)
    const pages = await reading.stop()
    const after = server.processorTime()
    const rows = await db.submission.findMany({
      where: { proposalId: { in: teams.slice(0, TEAMS).map((team) => team.proposalId) } },
      select: { proposalId: true, receivedAt: true },
    })
    await server.stop()
    return measure({
      ...{ answers, pages, rows, deadlineAt, alone },
      spent: before !== null && after !== null ? after - before : null,
    })
  } finally {
    await closeDatabase()
    setConfiguration(settings)
    postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** One team submits while the database writes down what it is asked. */
function submittedAlone(server: Served, team: readonly Team[], logFile: string | null) {
  return loggedStatements(logFile, () => submitAll(server.url, team, 0))
}

/** Each team submits at its own moment, evenly spread. */
function submitAll(origin: string, teams: readonly Team[], milliseconds: number): Promise<Answer[]> {
  const agent = connections(CONNECTIONS)
  return Promise.all(
    teams.map(async ({ proposalId, cookie }, index) => {
      await wait((milliseconds * index) / teams.length)
      const form = { step: 'submit', version: '1' }
      const network = `10.1.${index >> 8}.${index & 255}`
      return send(agent, { url: `${origin}/vorschlaege/${proposalId}`, cookie, network, form })
    }),
  )
}

/** One person after the other opens a page that is rendered anew, until the rush is over. */
function readPages(origin: string) {
  const agent = connections(PAGES.length)
  const answers: Answer[] = []
  let isOver = false
  const readers = PAGES.map(async (page, index) => {
    for (let count = 0; !isOver; count++) {
      const network = `10.2.${index}.${count & 255}`
      answers.push(await send(agent, { url: `${origin}${page}`, cookie: 'other=1', network }))
      await wait(PAUSE)
    }
  })
  return {
    stop: async () => {
      isOver = true
      await Promise.all(readers)
      return answers
    },
  }
}

type Rush = {
  answers: readonly Answer[]
  pages: readonly Answer[]
  rows: readonly { proposalId: string; receivedAt: Date }[]
  deadlineAt: Date
  /** statements of one submission, with BEGIN and COMMIT */
  alone: number | null
  /** processor time of the server meanwhile, in ms */
  spent: number | null
}

function measure({ answers, pages, rows, deadlineAt, alone, spent }: Rush): Measurement[] {
  const accepted = answers.filter(({ status }) => status === 303)
  const refused = answers.filter(({ status }) => status === 409)
  const held = new Set(rows.map((row) => row.proposalId))
  const promised = accepted.map(({ location }) => location.split('/')[2] ?? '')
  const conditions = `${TEAMS} teams with a file of 1 MB each, ${CONNECTIONS} connections, ${SECONDS} s, durable PostgreSQL; server, database and load share the machine`
  const row = (
    name: string,
    value: number | null,
    unit: string,
    target: number | null,
    ok: boolean | null,
  ) => ({
    ...{ name, value, unit, target, ok, conditions },
    baseline: null,
  })
  const exactly = (name: string, value: number, target: number) =>
    row(name, value, 'proposals', target, value === target)
  const below = (name: string, value: number, target: number) =>
    row(name, value, 'ms', target, value < target)
  const times = answers.map((answer) => answer.milliseconds)
  return [
    row('accepted', accepted.length, 'proposals', null, null),
    row('refused as late', refused.length, 'proposals', null, null),
    exactly('answered otherwise', answers.length - accepted.length - refused.length, 0),
    exactly(
      'lost: a receipt was promised and is not there',
      promised.filter((id) => !held.has(id)).length,
      0,
    ),
    exactly('frozen without an answer that says so', held.size - new Set(promised).size, 0),
    exactly('doubled', rows.length - held.size, 0),
    exactly('accepted late', rows.filter((one) => one.receivedAt >= deadlineAt).length, 0),
    row('submitting, median', percentile(times, 0.5), 'ms', null, null),
    below('submitting, p99', percentile(times, 0.99), 2000),
    row('statements of a submission, with BEGIN and COMMIT', alone, 'statements', null, null),
    row('processor time of the server in all', spent, 'ms', null, null),
    row('– for each accepted submission, pages included', spent && spent / accepted.length, 'ms', null, null),
    row(
      'other pages read meanwhile',
      pages.length,
      'pages',
      null,
      pages.every((one) => one.status === 200),
    ),
    below(
      'other pages, p99',
      percentile(
        pages.map((page) => page.milliseconds),
        0.99,
      ),
      500,
    ),
  ]
}
