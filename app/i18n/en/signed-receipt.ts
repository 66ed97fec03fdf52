/** Signed receipts, and the page on which anybody checks one. */
export const signedReceipt = {
  'signedReceipt.title': 'Signed receipt',
  'signedReceipt.text':
    'The platform has signed this receipt. Whoever you show the code to can check that your proposal arrived in time in this version. It tells nothing of the content.',
  'signedReceipt.checkLink': 'Check a receipt',
  'signedReceipt.download': 'Download the receipt as PDF',
  'signedReceipt.code': 'Code of the receipt',
  'signedReceipt.codeHint': 'Copy the whole code. Line breaks do no harm.',
  'signedReceipt.none':
    'This receipt is from the time before receipts were signed. Its checksum remains valid.',
  'signedReceipt.pdf':
    'This code holds the facts above and the platform’s electronic signature. Anybody can check it: {address}',
  'signedReceipt.check.title': 'Check a receipt',
  'signedReceipt.check.lead':
    'Did somebody show you a receipt? Find out here whether it is genuine and unchanged. The content of the proposal stays secret.',
  'signedReceipt.check.code': 'Code of the receipt',
  'signedReceipt.check.code.hint':
    'It is on the receipt and in its PDF file. Paste all of it, line breaks do no harm.',
  'signedReceipt.check.submit': 'Check the receipt',
  'signedReceipt.verdict.valid': 'The receipt is valid',
  'signedReceipt.verdict.validText':
    'This platform issued it, and nothing has been changed since. This page does not say whether the proposal was replaced or withdrawn later.',
  'signedReceipt.verdict.unreadable': 'This is not a complete receipt',
  'signedReceipt.verdict.unreadableText':
    'We found no code in the text. Copy it again, from the first character to the last.',
  'signedReceipt.verdict.unknownKey': 'The receipt is not valid',
  'signedReceipt.verdict.unknownKeyText':
    'It is signed with a key that this platform never had. Maybe it belongs to another platform.',
  'signedReceipt.verdict.altered': 'The receipt is not valid',
  'signedReceipt.verdict.alteredText':
    'The signature does not fit the facts: at least one character differs from the original. Copy the code from the original again.',
  'signedReceipt.verdict.unrecorded': 'The receipt is not valid',
  'signedReceipt.verdict.unrecordedText':
    'The signature is genuine, but this platform has no record of the receipt. Please tell us.',
  'signedReceipt.keys.title': 'Check it yourself, without this page',
  'signedReceipt.keys.text':
    'The code has three parts with dots between them: the facts (base64url, JSON as written by RFC 8785), the name of the key, and the signature (Ed25519 over the facts). Any common program can check it with the public key.',
  'signedReceipt.keys.none': 'There is no key yet. The first one is made with the first receipt.',
  'signedReceipt.keys.key': 'Key {id}, since {day}',
  'signedReceipt.keys.file': 'All public keys as a file',
} as const
