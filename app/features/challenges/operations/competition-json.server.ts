import { JURY_ROLES, type JuryMember, type Phase, type Prize } from '~/domain/competition/competition'
import { eurosForInput } from '~/domain/money/parse-euros'
import { toBerlin } from '~/domain/time/berlin'

/** Phases out of rows or out of the JSON of a change. */
export function phasesFrom(value: unknown): Phase[] {
  return rowsOf(value).map((row) => ({
    title: textOf(row['title']),
    description: textOf(row['description']),
    opensAt: instantOf(row['opensAt']),
    deadlineAt: instantOf(row['deadlineAt']),
    criteria: rowsOf(row['criteria']).map((one) => ({
      criterion: textOf(one['criterion']),
      weight: typeof one['weight'] === 'number' ? one['weight'] : null,
    })),
  }))
}

/** Prizes out of the JSON of a change, which holds cents as texts. */
export function prizesFrom(value: unknown): Prize[] {
  return rowsOf(value).map(({ title, amountCents }) => ({
    title: textOf(title),
    amountCents:
      typeof amountCents === 'bigint'
        ? amountCents
        : typeof amountCents === 'string'
          ? BigInt(amountCents)
          : null,
  }))
}

/** The jury out of the JSON of a change. */
export function juryFrom(value: unknown): JuryMember[] {
  return rowsOf(value).map(({ name, affiliation, role }) => ({
    name: textOf(name),
    affiliation: textOf(affiliation),
    role: JURY_ROLES.find((one) => one === role) ?? 'member',
  }))
}

/** The lists as the fields of the form hold them: every value a text. */
export function competitionFormValues(row: { phases: unknown; prizes: unknown; jury: unknown }) {
  return {
    phases: phasesFrom(row.phases).map(({ opensAt, deadlineAt, criteria, ...texts }) => ({
      ...texts,
      opensAt: opensAt ? toBerlin(opensAt) : '',
      deadlineAt: deadlineAt ? toBerlin(deadlineAt) : '',
      criteria: criteria.map(({ criterion, weight }) => ({
        criterion,
        weight: weight === null ? '' : String(weight),
      })),
    })),
    prizes: prizesFrom(row.prizes).map(({ title, amountCents }) => ({
      title,
      amount: amountCents === null ? '' : eurosForInput(amountCents),
    })),
    jury: juryFrom(row.jury).map((one) => ({ ...one })),
  }
}

/** The lists of the form as they were typed in a draft, whatever was sent: every cell a text. */
export const TYPED_ROWS = {
  phases: (value: unknown) =>
    rowsOf(value).map((row) => ({
      ...cells(row, ['title', 'description', 'opensAt', 'deadlineAt']),
      criteria: rowsOf(row['criteria']).map((one) => cells(one, ['criterion', 'weight'])),
    })),
  prizes: (value: unknown) => rowsOf(value).map((row) => cells(row, ['title', 'amount'])),
  jury: (value: unknown) => rowsOf(value).map((row) => cells(row, ['name', 'affiliation', 'role'])),
}

/** Phases as lines to read and compare: times in Germany, as digits that both languages share. */
export function phaseWords(value: unknown): string {
  return phasesFrom(value)
    .map((phase, index) =>
      [
        `${index + 1}. ${phase.title} (${moment(phase.opensAt)} – ${moment(phase.deadlineAt)})`,
        phase.description,
        ...phase.criteria.map(({ criterion, weight }) => `${criterion}: ${weight ?? '–'} %`),
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n')
}

/** Prizes as lines to read and compare. */
export function prizeWords(value: unknown): string {
  return prizesFrom(value)
    .map(({ title, amountCents }, index) => {
      const amount = amountCents === null ? '–' : eurosForInput(amountCents)
      return `${index + 1}. ${title}: ${amount} €`
    })
    .join('\n')
}

/**
 * The jury as lines to read and compare.
 * @param roleOf the word for a role
 */
export function juryWords(value: unknown, roleOf: (role: JuryMember['role']) => string): string {
  return juryFrom(value)
    .map(
      ({ name, affiliation, role }) => `${[name, affiliation].filter(Boolean).join(', ')}: ${roleOf(role)}`,
    )
    .join('\n')
}

function moment(at: Date | null): string {
  if (!at) return '–'
  const [day = '', time] = toBerlin(at).split('T')
  return `${day.split('-').reverse().join('.')} ${time}`
}

function instantOf(value: unknown): Date | null {
  if (value instanceof Date) return value
  return typeof value === 'string' && value !== '' ? new Date(value) : null
}

function cells(row: Record<string, unknown>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, textOf(row[name])]))
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((row) => typeof row === 'object' && row !== null).map((row) => ({ ...row }))
    : []
}
