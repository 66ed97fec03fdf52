import { describe, expect, it } from 'vitest'
import { RULE_IDS } from '~/domain/moderation/rules'
import { CaseCards } from '~/features/moderation/components/case-cards'
import { CaseReports, CaseTexts } from '~/features/moderation/components/case-texts'
import { ClaimPanel } from '~/features/moderation/components/claim-panel'
import { DecideForm } from '~/features/moderation/components/decide-form'
import { DecisionFacts, type ShownDecision } from '~/features/moderation/components/decision-facts'
import { LogTable } from '~/features/moderation/components/log-table'
import { ReportForm } from '~/features/moderation/components/report-form'
import { StatusFacts } from '~/features/moderation/components/status-facts'
import type { CaseRow } from '~/features/moderation/operations/list-cases.server'
import type { LogRow } from '~/features/moderation/operations/list-log.server'
import type { CaseView } from '~/features/moderation/operations/view-case.server'
import type { Status } from '~/features/moderation/operations/view-status.server'
import { BOTH, EVIL, fieldOf, linksOf, show, textOf, wordsIn } from '../show'

const { t } = wordsIn('de')
const at = new Date('2026-11-24T12:00:00Z')
const rules = RULE_IDS.map((id) => ({ id, basis: 'rule' as const }))

describe('the form of a report', () => {
  it('asks who somebody is only where that is not known, and hides the field for robots', () => {
    const asking = show(<ReportForm rules={rules} asksWho answer={undefined} />)
    const known = show(<ReportForm rules={rules} asksWho={false} answer={undefined} />)
    expect(asking).toContain('name="reporterEmail"')
    expect(known).not.toContain('name="reporterEmail"')
    for (const html of [asking, known]) expect(html).toMatch(/<div hidden="">.*name="website"/s)
    expect(asking.match(/type="radio"/g)).toHaveLength(RULE_IDS.length)
  })
})

describe('a decision', () => {
  const decision: ShownDecision = {
    ...{
      measure: 'hide',
      ruleId: 'respect',
      ruleVersion: 1,
      basis: 'rule',
      facts: EVIL,
      explanation: 'Warum-W',
    },
    ...{ scope: 'Umfang-U', until: null, isAutomated: false, isFromNotice: true, remedies: 'Rechte-R' },
    decidedAt: at,
  }

  it.each(BOTH)('has every part of a statement of reasons (%s)', (locale) => {
    const words = wordsIn(locale)
    const text = textOf(show(<DecisionFacts decision={decision} text="Der Text" />, locale))
    for (const part of ['Umfang-U', 'Warum-W', 'Rechte-R', EVIL, 'Der Text']) expect(text).toContain(part)
    for (const key of [
      'moderation.measure.hide',
      'decision.noEnd',
      'conduct.rule.respect',
      'decision.origin.notice',
      'decision.no',
    ] as const)
      expect(text).toContain(words.t(key))
  })

  it('names the end of a pause, and no end of a warning', () => {
    const pause = { ...decision, measure: 'pausePosting', until: at } as const
    expect(textOf(show(<DecisionFacts decision={pause} text="" />))).toContain('24. November 2026 um 13:00')
    const warning = { ...decision, measure: 'warn' } as const
    const html = textOf(show(<DecisionFacts decision={warning} text="" />))
    expect(html).not.toContain(t('decision.until'))
    expect(html).not.toContain(t('decision.text'))
  })
})

describe('the status of a report', () => {
  const received = {
    ...{ createdAt: at, ruleId: 'respect', explanation: EVIL, decision: null, appeal: null },
    ...{ address: '/beitraege/c1', isMailed: true },
  }
  const decided: Status['decision'] = {
    ...{ id: 'd', measure: 'noAction', ruleId: 'threat', explanation: 'Warum-W', remedies: 'R' },
    ...{ decidedAt: at, isLifted: false },
  }
  const text = (status: Parameters<typeof StatusFacts>[0]['status']) =>
    textOf(show(<StatusFacts status={status} />))

  it('says what is known in each state', () => {
    expect(text(received)).toContain(t('reporting.status.received'))
    for (const measure of ['noAction', 'warn', 'hide'] as const) {
      const shown = text({ ...received, decision: { ...decided, measure } })
      expect(shown).toContain(t(`reporting.status.decided.${measure}`))
      expect(shown).toContain('Warum-W')
    }
    const lifted = text({ ...received, decision: { ...decided, measure: 'hide', isLifted: true } })
    expect(lifted).toContain(t('reporting.status.lifted'))
    expect(lifted).not.toContain(t('reporting.status.decided.hide'))
  })

  it('leads back to what was reported, and says how to find the page again', () => {
    const html = show(<StatusFacts status={received} />)
    expect(linksOf(html)).toMatchObject({ [t('reporting.status.toContribution')]: '/beitraege/c1' })
    expect(text(received)).toContain(t('reporting.status.mailed'))
    const unnamed = text({ ...received, isMailed: false })
    expect(unnamed).toContain(t('reporting.status.notMailed'))
    expect(unnamed).not.toContain(t('reporting.status.mailed'))
  })

  it('tells an appeal of one’s own from that of somebody else', () => {
    const appealed = (appeal: Status['appeal']) => text({ ...received, decision: decided, appeal })
    expect(appealed({ isMine: true, outcome: null, reasons: '' })).toContain(
      t('reporting.status.appealWaits'),
    )
    expect(appealed({ isMine: false, outcome: null, reasons: '' })).toContain(
      t('reporting.status.otherAppeal'),
    )
    const upheld = appealed({ isMine: true, outcome: 'upheld', reasons: 'Doch-D' })
    expect(upheld).toContain(t('reporting.status.appealUpheld'))
    expect(upheld).toContain('Doch-D')
    expect(appealed({ isMine: true, outcome: 'rejected', reasons: 'Nein-N' })).toContain(
      t('reporting.status.appealRejected'),
    )
  })
})

describe('the desk', () => {
  const row: CaseRow = {
    ...{ id: 'c', number: 'M-2026-00001', kind: 'report', itemType: 'comment', title: 'Formulare' },
    ...{ excerpt: EVIL, openedAt: at, age: 'veryOld', state: 'claimed', reports: 2, isFolded: true },
    ...{ claimedBy: 'Zoe Zweite', isMine: false, isForOthers: false, isUrgent: false, ruleIds: [] },
  }

  it('says how old a case is, who works on it, and that it is folded', () => {
    const text = textOf(show(<CaseCards rows={[row]} />))
    for (const words of [
      t('moderationQueue.age.veryOld'),
      t('moderationQueue.folded'),
      t('moderationQueue.reports', { count: 2 }),
      t('moderationQueue.claimedBy', { name: 'Zoe Zweite' }),
      EVIL,
    ])
      expect(text).toContain(words)
    const closed = textOf(show(<CaseCards rows={[{ ...row, state: 'closed', isMine: true }]} />))
    expect(closed).not.toContain(t('moderationQueue.age.veryOld'))
    expect(closed).toContain(t('moderationQueue.claimedByYou'))
  })

  it('says what a case is reported for, that it cannot wait, and that others decide it', () => {
    const told = { ruleIds: ['threat', 'respect'], isUrgent: true, isForOthers: true }
    const text = textOf(show(<CaseCards rows={[{ ...row, ...told }]} />))
    for (const words of [
      t('moderationQueue.urgent'),
      t('conduct.rule.threat'),
      t('conduct.rule.respect'),
      t('moderationQueue.forOthers'),
    ]) {
      expect(text).toContain(words)
      expect(textOf(show(<CaseCards rows={[row]} />))).not.toContain(words)
    }
  })

  const view: CaseView = {
    ...{ id: 'c', number: 'M-2026-00001', kind: 'report', state: 'open', openedAt: at, closedAt: null },
    ...{ version: 3, age: 'old', snapshot: EVIL, isFolded: true, isMine: false, claimedBy: '' },
    ...{
      claimedUntil: null,
      hasLapsed: false,
      objection: null,
      notices: [],
      hasMoreReports: false,
      notes: [],
      decisions: [],
    },
    ...{ appeal: null, canHide: true, hints: [], pauses: [1] },
    now: {
      ...{ text: 'Jetzt anders', state: 'visible', title: 'Formulare', type: 'comment' },
      address: { de: '/beitraege/x', en: '/en/contributions/x' },
    },
  }

  it('shows the text as it was beside the text as it is', () => {
    const changed = textOf(show(<CaseTexts view={view} />))
    expect(changed).toContain(EVIL)
    expect(changed).toContain('Jetzt anders')
    const same = { ...view, now: { ...view.now, text: EVIL } }
    expect(textOf(show(<CaseTexts view={same} />))).toContain(t('moderationCase.same'))
    const erased = { ...view, snapshot: '', now: { ...view.now, state: 'removed' as const } }
    const html = show(<CaseTexts view={erased} />)
    expect(textOf(html)).toContain(t('moderationCase.erased'))
    expect(html).not.toContain('/beitraege/x')
  })

  it('names nobody who reported, and says where there are more reports', () => {
    const notice = {
      ...{ id: 'n', ruleId: 'respect', explanation: EVIL, weight: 1.5, createdAt: at, hasAccount: true },
      isOtherText: 'Damals stand hier anderes.',
    }
    const text = textOf(show(<CaseReports notices={[notice]} hasMoreReports />))
    for (const words of [
      EVIL,
      t('moderationCase.withAccount'),
      t('moderationCase.weight', { weight: 1.5 }),
      notice.isOtherText,
      t('moderationCase.moreReports'),
    ])
      expect(text).toContain(words)
    expect(show(<CaseReports notices={[]} hasMoreReports={false} />)).not.toContain('<h2')
  })

  it('offers to take a case, to give it back, or says why not', () => {
    const panel = (more: Partial<CaseView>) =>
      textOf(show(<ClaimPanel view={{ ...view, ...more }} nextId={null} />))
    expect(panel({})).toContain(t('moderationCase.claim'))
    expect(panel({ state: 'claimed', isMine: true, claimedUntil: at })).toContain(t('moderationCase.release'))
    expect(panel({ state: 'closed' })).toContain(t('moderationCase.closed'))
    expect(panel({ state: 'closed' })).toContain(t('moderationCase.noNext'))
    expect(panel({ hasLapsed: true })).toContain(t('moderationCase.lapsed'))
    expect(panel({})).not.toContain(t('moderationCase.lapsed'))
    const closed = show(<ClaimPanel view={{ ...view, state: 'closed' }} nextId="d" />)
    expect(linksOf(closed)).toEqual({ [t('moderationCase.toNext')]: '/verwaltung/moderation/d' })
    for (const objection of ['ownReport', 'firstDecider', 'claimedByOther'] as const) {
      const text = panel({ objection, claimedBy: 'Zoe' })
      expect(text).toContain(t(`moderationCase.objection.${objection}`))
      expect(text).not.toContain(t('moderationCase.claim'))
    }
  })

  it('begins with the rule that everybody reported, and with none where they disagree', () => {
    const notice = { id: 'n', explanation: '', weight: 1, createdAt: at, hasAccount: true, isOtherText: '' }
    const chosen = (...ruleIds: string[]) => {
      const notices = ruleIds.map((ruleId) => ({ ...notice, ruleId }))
      const given = { ...view, notices }
      const html = show(<DecideForm view={given} rules={rules} isFilledIn={false} answer={undefined} />)
      return fieldOf(html, 'ruleId').value
    }
    expect(chosen('respect', 'respect')).toBe('respect')
    expect([chosen('respect', 'threat'), chosen()]).toEqual(['', ''])
  })

  it('offers the measures that are possible, the mildest first, and the pauses that are allowed', () => {
    const form = (more: Partial<CaseView>) =>
      show(<DecideForm view={{ ...view, ...more }} rules={rules} isFilledIn={false} answer={undefined} />)
    const values = (html: string) =>
      [...html.matchAll(/<input[^>]*name="measure"[^>]*>/g)].map(([tag]) => /value="(\w+)"/.exec(tag)?.[1])
    expect(values(form({}))).toEqual(['noAction', 'warn', 'hide'])
    expect(values(form({ canHide: false }))).toEqual(['noAction', 'warn'])
    const pauses = (html: string) => html.match(/<option value="(0|1|7|30)"/g)?.length
    expect([pauses(form({})), pauses(form({ pauses: [1, 7, 30] }))]).toEqual([2, 4])
    const held = form({ now: { ...view.now, state: 'held' } })
    expect(textOf(held)).toContain(t('moderationCase.measure.release'))
    // Enter decides and does not put a template in.
    expect(form({}).indexOf('aria-hidden="true"')).toBeLessThan(form({}).indexOf('name="template"'))
  })
})

it('the public log names measures, rules, ends and appeals', () => {
  const row: LogRow = {
    ...{ id: 'a', decidedAt: at, measure: 'pausePosting', ruleId: 'respect', ruleVersion: 1, basis: 'rule' },
    ...{ itemType: 'comment', until: at, isAutomated: false, isFromNotice: false, liftedAt: null },
    appeal: { outcome: null },
  }
  const upheld = {
    ...row,
    id: 'b',
    measure: 'hide',
    until: null,
    itemType: null,
    appeal: { outcome: 'upheld' },
  }
  const text = textOf(show(<LogTable rows={[row, upheld, { ...upheld, id: 'c', appeal: null }]} />))
  for (const words of [
    t('moderationLog.until', { measure: t('moderation.measure.pausePosting'), date: '24. November 2026' }),
    t('moderationLog.appeal.open'),
    t('moderationLog.appeal.upheld'),
    t('moderationLog.appeal.none'),
    t('moderationLog.item.person'),
    t('decision.origin.check'),
  ])
    expect(text).toContain(words)
})
