import { describe, expect, it } from 'vitest'
import { cleanReply, judgeRefusal } from '~/domain/notification/smtp-reply'

const judge = (command: string, reply: string) =>
  judgeRefusal({ code: Number.parseInt(reply, 10) || null, command, reply })

describe('a refusal', () => {
  it.each([
    ['RCPT TO', '550 No such user here'],
    ['RCPT TO', '551 User not local'],
    ['RCPT TO', '553 Mailbox name not allowed'],
    ['RCPT TO', '550 5.1.1 <x@y.example>: Recipient address rejected'],
    ['RCPT TO', '550-5.1.1 The email account that you tried to reach does not exist'],
    ['RCPT TO', '554 5.1.2 Bad destination system'],
    ['RCPT TO', '556 5.1.10 Domain has a null MX'],
    ['RCPT TO', '550 5.2.1 Mailbox disabled'],
    ['RCPT TO', '550 5.4.1 Recipient address rejected: Access denied'],
    ['DATA', '550 5.1.1 user unknown'],
    ['DATA', '550 no mailbox'],
  ])('after %s with “%s” is about the address', (command, reply) => {
    expect(judge(command, reply)).toBe('address')
  })

  it.each([
    ['RCPT TO', '554 5.7.1 Relay access denied'],
    ['RCPT TO', '550 5.7.1 Unable to relay'],
    ['RCPT TO', '554 transaction failed'],
    ['RCPT TO', '552 5.2.2 Mailbox full'],
    ['RCPT TO', '552 storage exceeded'],
    ['RCPT TO', '550 5.1.8 Bad sender address'],
    ['DATA', '554 5.7.1 looks like spam'],
    ['DATA', '552 5.3.4 message too big'],
    ['DATA', '554 no'],
  ])('after %s with “%s” is for good and about the mail', (command, reply) => {
    expect(judge(command, reply)).toBe('message')
  })

  it.each([
    ['RCPT TO', '450 4.2.0 Greylisted, try again in five minutes'],
    ['RCPT TO', '451 4.7.1 please try later'],
    ['RCPT TO', '452 4.2.2 Mailbox full'],
    ['DATA', '421 shutting down'],
    ['CONN', '554 No SMTP service here'],
    ['EHLO', '550 Access denied'],
    ['AUTH PLAIN', '535 5.7.8 authentication failed'],
    ['MAIL FROM', '550 5.1.8 sender rejected'],
    ['STARTTLS', '502 not implemented'],
    ['CONN', ''],
    ['', ''],
    ['RCPT TO', '250 fine'],
    ['RCPT TO', '600 beyond'],
  ])('after %s with “%s” is tried again', (command, reply) => {
    expect(judge(command, reply)).toBe('temporary')
  })

  it('takes no status from the middle of a text', () => {
    expect(judge('RCPT TO', '550 see 5.7.1 of our rules')).toBe('address')
  })
})

describe('what of an answer is kept', () => {
  it.each([
    ['550 5.1.1 <anna@example.org>: unknown', '550 5.1.1 …: unknown'],
    ['550 anna.b@example.org is unknown', '550 … is unknown'],
    ['550 5.1.1 <“odd name”@example.org>', '550 5.1.1 …'],
    ['550 mailto:a@b.example,c@d.example!', '550 …'],
    ['421 mx.example [192.0.2.7] and 198.51.100.23, [2001:db8::1] busy', '421 mx.example … and …, … busy'],
    ['250 2.0.0 Ok: queued as 4F1A2B', '250 2.0.0 Ok: queued as 4F1A2B'],
    ['550 one\r\n550 two\u2028three', '550 one 550 two three'],
    ['', ''],
  ])('%j becomes %j', (reply, kept) => {
    expect(cleanReply(reply)).toBe(kept)
  })

  it('is short', () => {
    expect(cleanReply(`550 ${'x'.repeat(5000)}`)).toHaveLength(200)
  })
})
