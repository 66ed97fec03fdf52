import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKeeper, forgetAnswers, startKeeping, stopKeeping } from '~/platform/lists/kept-answers.server'

let asked = 0
const ask = async () => ++asked
let time = 0
const keeper = () => createKeeper<number>(() => time)

beforeEach(() => {
  asked = 0
  time = 0
})
afterEach(stopKeeping)

describe('answers', () => {
  it('are not kept where nobody tells of changes', async () => {
    const keep = keeper()
    expect([await keep('a', ask), await keep('a', ask)]).toEqual([1, 2])
  })

  describe('where changes are told', () => {
    beforeEach(startKeeping)

    it('are kept for a second, each question apart', async () => {
      const keep = keeper()
      expect(await keep('a', ask)).toBe(1)
      time = 999
      expect(await keep('a', ask)).toBe(1)
      expect(await keep('b', ask)).toBe(2)
      time = 1000
      expect(await keep('a', ask)).toBe(3)
    })

    it('are asked for once by all who ask at the same time', async () => {
      const keep = keeper()
      expect(await Promise.all([keep('a', ask), keep('a', ask), keep('a', ask)])).toEqual([1, 1, 1])
    })

    it('are forgotten at a change, also what was on its way before it', async () => {
      const keep = keeper()
      const slow = keep('a', async () => {
        await Promise.resolve()
        return 99
      })
      forgetAnswers()
      expect(await slow).toBe(99)
      expect(await keep('a', ask)).toBe(1)
    })

    it('are not kept when they failed', async () => {
      const keep = keeper()
      await expect(keep('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
      expect(await keep('a', ask)).toBe(1)
    })

    it('do not pile up', async () => {
      const keep = keeper()
      for (let key = 0; key < 201; key += 1) await keep(String(key), ask)
      expect(await keep('200', ask)).toBe(201)
      expect(await keep('0', ask)).toBe(202)
    })

    it('are forgotten when the telling ends', async () => {
      const keep = keeper()
      await keep('a', ask)
      stopKeeping()
      startKeeping()
      expect(await keep('a', ask)).toBe(2)
    })
  })
})
