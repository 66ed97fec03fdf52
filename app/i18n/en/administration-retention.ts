/** Retention: how long things are kept. */
export const administrationRetention = {
  'retention.title': 'Retention',
  'retention.lead':
    'For how many days something is kept. It is cleared away every night. Events, submissions and receipts are not part of it: they stay.',
  'retention.field.privilegedAccount': 'Unused accounts with a role on the platform',
  'retention.field.account': 'Other unused accounts',
  'retention.field.warning': 'Warning before both',
  'retention.field.readNotice': 'Read notifications',
  'retention.field.sentMessage': 'Sent messages in the outbox',
  'retention.field.mailLog': 'Mail log',
  'retention.field.importRun': 'Reports on imports',
  'retention.what.privilegedAccount': 'Then the account is disabled.',
  'retention.what.account': 'Then the account is erased.',
  'retention.what.warning': 'The person gets a message so many days before.',
  'retention.what.readNotice': 'Counted from the reading.',
  'retention.what.sentMessage': 'Counted from the making.',
  'retention.what.mailLog': 'Counted from the attempt to deliver.',
  'retention.what.importRun': 'Counted from the beginning of the import.',
  'retention.bounds': 'Between {least} and {most} days, usually {usual}.',
  'retention.saveNote':
    'With shorter times things are deleted or closed earlier. Before that happens, you are asked once more.',
  'retention.confirm.title': 'Shorter times: things are deleted or closed earlier. Do you agree?',
  'retention.confirm.rows': '{name}: concerns {rows} at once.',
  'retention.confirm.text': 'What is deleted does not come back. Nothing is saved yet.',
  'retention.confirm.submit': 'Yes, save it so',
  'retention.toast': 'The times are saved.',
} as const
