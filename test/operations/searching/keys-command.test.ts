import { expect, it } from 'vitest'
import { keysCommand } from '~/features/searching/operations/keys-command.server'
import { commandHere } from '~/platform/command/registry.server'

it('reads a secret from its own input, so no other process carries it out', () => {
  expect(commandHere('search', ['keys', 'http://127.0.0.1:7700'])).toBe(keysCommand)
  expect([commandHere('search', ['status']), commandHere('admin', ['keys'])]).toEqual([null, null])
})

it.each([[[]], [['keys']], [['keys', 'not an address']]])('says how it is used for %j', async (args) => {
  const lines: string[] = []
  expect(await keysCommand(args, (line) => lines.push(line))).toBe(2)
  expect(lines).toEqual([expect.stringContaining('Usage: npm run search -- keys')])
})
