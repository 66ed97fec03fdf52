import { describe, expect, it } from 'vitest'
import { challengeDiscarded, challengeReturned } from '~/outbox/templates/approval'
import { challengeChanged, changeApplied } from '~/outbox/templates/changes'
import { jointDiscarded } from '~/outbox/templates/joint'
import { questionDatesChanged, watchedChallengeChanged } from '~/outbox/templates/questions'

const TITLE = { path: '/x', title: 'Risse an Brücken' }
const DATES = { questionsUntil: '2026-12-01T11:00:00.000Z', answersUntil: '2026-12-08T11:00:00.000Z' }
const paragraphs = (written: { de: { paragraphs: string[] }; en: { paragraphs: string[] } }) => ({
  de: written.de.paragraphs.join('\n'),
  en: written.en.paragraphs.join('\n'),
})

describe('the mail about a challenge that came back', () => {
  const write = (comments: object[]) =>
    paragraphs(challengeReturned.write({ ...TITLE, reason: 'Zu ungenau.', comments }))

  it('says how many fields were commented, which, and with what words', () => {
    const problem = { de: 'Problem', en: 'Problem', text: 'Wie viele?' }
    const data = { de: 'Datenlage', en: 'Data', text: 'Zeile eins\nZeile zwei' }
    const { de, en } = write([problem, data])
    expect(de).toContain(
      '2 Kommentare zu Feldern:\n- Problem: Wie viele?\n- Datenlage: Zeile eins Zeile zwei',
    )
    expect(en).toContain('2 comments on fields:\n- Problem: Wie viele?\n- Data:')
    expect(write([problem]).de).toContain('Ein Kommentar zu einem Feld:')
  })

  it('says nothing of comments where there are none, and cuts long ones', () => {
    expect(write([]).de).not.toContain('Kommentar')
    const { de } = write([{ de: 'Problem', en: 'Problem', text: 'x'.repeat(2000) }])
    expect(de).toContain(`${'x'.repeat(300)} …`)
    expect(de).not.toContain('x'.repeat(301))
  })
})

describe('mails about a longer deadline', () => {
  const change = { ...TITLE, reason: 'Menge falsch.', deadlineAt: '2027-01-15T11:00:00.000Z' }

  it('name the dates of questions that follow, and none that stays', () => {
    const { de, en } = paragraphs(challengeChanged.write({ ...change, ...DATES }))
    expect(de).toContain('Sie können jetzt bis 1. Dezember 2026 um 12:00 Uhr fragen.')
    expect(de).toContain('Die Stelle antwortet bis 8. Dezember 2026 um 12:00 Uhr.')
    expect(en).toContain('You can ask until 1 December 2026')
    expect(paragraphs(challengeChanged.write(change)).de).not.toContain('fragen')
    const answers = { answersUntil: DATES.answersUntil }
    const watched = watchedChallengeChanged.write({ ...TITLE, change: 'extended', ...answers })
    expect(paragraphs(watched).de).not.toContain('fragen')
    expect(paragraphs(watched).de).toContain('8. Dezember 2026')
  })

  it('give the reason where the dates have moved with the deadline', () => {
    const moved = questionDatesChanged.write({ ...TITLE, ...DATES, deadlineAt: change.deadlineAt })
    expect(paragraphs(moved).de).toContain('Die Frist für Vorschläge endet jetzt am 15. Januar 2027')
    const alone = questionDatesChanged.write({ ...TITLE, ...DATES })
    expect(paragraphs(alone).de).toContain('bleibt, wie sie ist')
  })

  it('tell the authors where dates did not follow', () => {
    const of = (datesKept?: string) => paragraphs(changeApplied.write({ ...TITLE, datesKept }))
    expect(of('holidaysMissing').de).toContain('keine Feiertage hinterlegt')
    expect(of('over').en).toContain('the time for questions is over')
    expect(of().de).not.toContain('Feiertage')
  })
})

describe('mails about a draft that is gone', () => {
  it.each([challengeDiscarded, jointDiscarded])('say of which authority it was', (template) => {
    const { de, en } = paragraphs(template.write({ ...TITLE, authority: 'Amt Nord' }))
    for (const text of [de, en]) expect(text).toMatch(/Amt Nord.*Risse an Brücken/)
  })
})
