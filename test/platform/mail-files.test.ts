import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { configuration } from '~/platform/configuration.server'
import { deleteMailFiles } from '~/platform/mail/delete-mail-files.server'
import { sendMail } from '~/platform/mail/send-mail.server'
import { useDatabase } from '../support/database'

useDatabase()

const send = (to: string, text: string) => sendMail({ to, subject: 'x', text, isDemo: true, messageId: 'x' })
const folder = () => path.join(configuration().dataDir, 'mail')
const left = () =>
  readdirSync(folder()).flatMap(
    (name) => /To: (.*)/.exec(readFileSync(path.join(folder(), name), 'utf8'))?.[1] ?? [],
  )

it('deletes the files of a person, to them and about them, and no others', async () => {
  expect(await deleteMailFiles(['kim@b.example'], ['Kim'])).toBe(0)
  await send('kim@b.example', 'Hallo')
  await send('owner@b.example', 'Kim möchte beitreten')
  await send('office@b.example', 'Schreiben Sie an kim@b.example')
  await send('other@b.example', 'Kimme und Korn')
  await send('xkim@b.example', 'Hallo')
  expect(await deleteMailFiles(['kim@b.example'], ['Kim'])).toBe(3)
  expect(left().sort()).toEqual(['other@b.example', 'xkim@b.example'])
})
