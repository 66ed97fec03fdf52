import { describe, expect, it } from 'vitest'
import {
  type AreaChange,
  authorityStep,
  CHANGE_KINDS,
  changeKindOfLabel,
  endsKey,
  goneKeys,
  inOrder,
  isChangeSound,
  looksCutOff,
} from '~/domain/import/area-changes'
import { AREA_CHANGE_SHAPES, mapAreaChange } from '~/domain/import/map-area-change'
import { detectShape } from '~/domain/import/shape'

const change = (more: Partial<AreaChange> = {}): AreaChange => ({
  oldKey: '13071001',
  newKey: '13071002',
  kind: 'merged',
  on: '2026-01-01',
  ...more,
})
const listed = { state: 'listed', districts: ['13071'] } as const

describe('isChangeSound', () => {
  it.each([
    [{}, true],
    [{ newKey: null }, false],
    [{ newKey: '13071001' }, false],
    [{ kind: 'renumbered' }, true],
    [{ kind: 'moved' }, false],
    [{ kind: 'moved', newKey: '13072002' }, true],
    [{ kind: 'renamed' }, false],
    [{ kind: 'renamed', newKey: null }, true],
    [{ kind: 'dissolved' }, false],
    [{ kind: 'dissolved', newKey: null }, true],
  ] as const)('%o: %s', (more, isSound) => {
    expect(isChangeSound(change(more))).toBe(isSound)
  })
})

describe('authorityStep', () => {
  it('marks a listed authority as dissolved where its municipality is no more', () => {
    expect(authorityStep(change(), listed)).toEqual({ step: 'dissolve' })
    expect(authorityStep(change({ kind: 'dissolved', newKey: null }), listed)).toEqual({ step: 'dissolve' })
  })

  it('gives the same authority the new key and district', () => {
    expect(authorityStep(change({ kind: 'moved', newKey: '13072002' }), listed)).toEqual({
      step: 'rekey',
      newKey: '13072002',
      districts: ['13072'],
    })
    const both = { ...listed, districts: ['13071', '13072'] }
    expect(authorityStep(change({ kind: 'moved', newKey: '13072002' }), both)).toMatchObject({
      districts: ['13072'],
    })
  })

  it.each(['unverified', 'verified', 'rejected', 'merged', 'closed'] as const)(
    'never writes in the profile of an authority that is %s',
    (state) => {
      expect(authorityStep(change(), { state, districts: [] })).toEqual({ step: 'tellStaff', newKey: null })
      expect(authorityStep(change({ kind: 'renumbered' }), { state, districts: [] })).toEqual({
        step: 'tellStaff',
        newKey: '13071002',
      })
    },
  )

  it('has nothing to do for a new name', () => {
    expect(authorityStep(change({ kind: 'renamed', newKey: null }), listed)).toEqual({ step: 'none' })
    expect(CHANGE_KINDS.filter((kind) => !endsKey(kind))).toEqual(['renamed'])
  })
})

describe('gone keys', () => {
  const known = [
    { code: '1', name: 'Alt' },
    { code: '2', name: 'Neu' },
    { code: '3', name: 'Weg' },
  ]
  it('are those that the list no longer has; one whose name stands there anew is not decided', () => {
    const fresh = [{ code: '9', name: 'NEU' }]
    expect(goneKeys(known, new Set(['1', '9']), fresh, (name) => name.toLowerCase())).toEqual([
      { code: '2', name: 'Neu', perhaps: '9' },
      { code: '3', name: 'Weg', perhaps: null },
    ])
  })

  it('look like a list that was cut off where there are many', () => {
    expect([looksCutOff(5, 10), looksCutOff(6, 700), looksCutOff(6, 50), looksCutOff(80, 726)]).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})

describe('a file of changes', () => {
  const map = (cells: Record<string, string>) => {
    const shape = detectShape(AREA_CHANGE_SHAPES, Object.keys(cells))
    if (!shape) throw new Error('no shape')
    return mapAreaChange(shape, new Map(Object.entries(cells)))
  }
  const cells = { 'ags alt': '13071001', 'ags neu': '13071002', art: 'Eingemeindung', datum: '01.01.2026' }

  it('is read in German and in English', () => {
    expect(map(cells)).toMatchObject({ ok: true, item: change() })
    const english = { 'old ags': '13071001', 'new ags': '', kind: 'renamed', date: '2026-01-01' }
    expect(map(english)).toMatchObject({ item: { kind: 'renamed', newKey: null } })
    expect(changeKindOfLabel('constructor')).toBeNull()
  })

  it.each([
    [{ art: 'verzaubert' }, 'changeInvalid'],
    [{ art: '' }, 'changeInvalid'],
    [{ datum: 'bald' }, 'dateInvalid'],
    [{ datum: '03/04/2026' }, 'dateInvalid'],
    [{ 'ags alt': '13' }, 'agsInvalid'],
    [{ 'ags neu': '' }, 'changeInvalid'],
  ])('is refused with %o', (more, reason) => {
    expect(map({ ...cells, ...more })).toMatchObject({ ok: false, reason })
  })

  it('is carried over in the order of days', () => {
    const days = ['2026-02-01', '2025-01-01', '2026-02-01'].map((on, line) => ({ ...change({ on }), line }))
    expect(inOrder(days).map(({ line }) => line)).toEqual([1, 0, 2])
  })
})
