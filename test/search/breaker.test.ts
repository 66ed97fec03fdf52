import { expect, it } from 'vitest'
import { CircuitBreaker } from '#search/breaker'
import { waitAfter } from '#search/mirror/backoff'

it('lets ask until three failures in a row, then nobody, then one', () => {
  const breaker = new CircuitBreaker()
  for (let count = 0; count < 3; count += 1) {
    expect(breaker.mayAsk(0)).toBe(true)
    breaker.failed(0)
  }
  expect(breaker.mayAsk(4_999)).toBe(false)
  expect([breaker.mayAsk(5_000), breaker.mayAsk(5_000)]).toEqual([true, false])
  breaker.failed(5_000)
  expect([breaker.mayAsk(14_999), breaker.mayAsk(15_000)]).toEqual([false, true])
  breaker.succeeded()
  expect([breaker.mayAsk(15_000), breaker.mayAsk(15_000)]).toEqual([true, true])
})

it('never stays away longer than a minute, and is not stopped by a person who left', () => {
  const breaker = new CircuitBreaker()
  for (let count = 0; count < 30; count += 1) breaker.failed(0)
  expect([breaker.mayAsk(59_999), breaker.mayAsk(60_000)]).toEqual([false, true])
  breaker.left()
  expect(breaker.mayAsk(60_000)).toBe(true)
})

it('a success in between begins anew', () => {
  const breaker = new CircuitBreaker()
  for (let count = 0; count < 10; count += 1) {
    breaker.failed(0)
    breaker.failed(0)
    breaker.succeeded()
  }
  expect(breaker.mayAsk(0)).toBe(true)
})

it('waits a second, then twice as long each time, five minutes at most, and never all at once', () => {
  expect([1, 2, 3, 9, 30].map((failures) => waitAfter(failures, 0))).toEqual([
    1000, 2000, 4000, 256_000, 300_000,
  ])
  expect([waitAfter(1, 1), waitAfter(30, 1)]).toEqual([750, 225_000])
})
