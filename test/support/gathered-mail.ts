import { afterAll, beforeAll, beforeEach } from 'vitest'
import { tell } from '~/outbox/append.server'
import { type Configuration, configuration, setConfiguration } from '~/platform/configuration.server'
import { transact } from '~/platform/database/client.server'
import { type MailBox, openMailBox } from './mail-box'
import { addEvent } from './outbox'

/** Gives the tests of a file a mail server of their own, emptied before each test. */
export function useMailBox(): () => MailBox {
  let box: MailBox | undefined
  let before: Configuration
  const opened = (): MailBox => {
    if (!box) throw new Error('the mail server runs inside tests only')
    return box
  }
  beforeAll(async () => {
    box = await openMailBox()
    before = configuration()
    setConfiguration({ ...before, smtpUrl: box.url })
  })
  afterAll(async () => {
    setConfiguration(before)
    await box?.close()
  })
  beforeEach(() => {
    opened().mails.length = 0
    opened().forgive()
  })
  return opened
}

let number = 0

/** Tells people of so many closed challenges: messages of the kind `tasks`. */
export async function tellOf(userIds: string[], count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    number += 1
    const { id } = await addEvent(`gathered-${number}`)
    const params = {
      title: `Brücke ${number}`,
      path: `/herausforderungen/${number}`,
      pathEn: `/en/${number}`,
    }
    await transact((tx) => tell(tx, { eventId: id, userIds, template: 'challengeClosed', params }))
  }
}

/** Where the lines of a mail lead to, one challenge each. */
export const linksIn = (text: string): string[] => text.match(/\/herausforderungen\/\d+$/gm) ?? []
