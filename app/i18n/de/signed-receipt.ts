/** Signed receipts, and the page on which anybody checks one. */
export const signedReceipt = {
  'signedReceipt.title': 'Signierter Beleg',
  'signedReceipt.text':
    'Die Plattform hat diesen Beleg elektronisch signiert. Wem Sie den Code zeigen, kann prüfen, dass Ihr Vorschlag in dieser Fassung rechtzeitig da war. Vom Inhalt verrät er nichts.',
  'signedReceipt.checkLink': 'Einen Beleg prüfen',
  'signedReceipt.download': 'Beleg als PDF herunterladen',
  'signedReceipt.code': 'Code des Belegs',
  'signedReceipt.codeHint': 'Kopieren Sie den ganzen Code. Umbrüche stören nicht.',
  'signedReceipt.none':
    'Dieser Beleg stammt aus der Zeit, bevor Belege signiert wurden. Die Prüfsumme gilt weiter.',
  'signedReceipt.pdf':
    'Dieser Code enthält die Angaben oben und die elektronische Signatur der Plattform. Jede Person kann ihn prüfen: {address}',
  'signedReceipt.check.title': 'Beleg prüfen',
  'signedReceipt.check.lead':
    'Hat Ihnen jemand einen Eingangsbeleg gezeigt? Hier erfahren Sie, ob er echt ist und unverändert. Der Inhalt des Vorschlags bleibt dabei geheim.',
  'signedReceipt.check.code': 'Code des Belegs',
  'signedReceipt.check.code.hint':
    'Er steht auf dem Beleg und in seiner PDF-Datei. Fügen Sie ihn ganz ein, Umbrüche stören nicht.',
  'signedReceipt.check.submit': 'Beleg prüfen',
  'signedReceipt.verdict.valid': 'Der Beleg ist gültig',
  'signedReceipt.verdict.validText':
    'Diese Plattform hat ihn ausgestellt, und seither wurde nichts daran geändert. Ob der Vorschlag später ersetzt oder zurückgezogen wurde, sagt diese Seite nicht.',
  'signedReceipt.verdict.unreadable': 'Das ist kein vollständiger Beleg',
  'signedReceipt.verdict.unreadableText':
    'Wir haben in dem Text keinen Code gefunden. Kopieren Sie ihn noch einmal ganz, vom ersten bis zum letzten Zeichen.',
  'signedReceipt.verdict.unknownKey': 'Der Beleg ist nicht gültig',
  'signedReceipt.verdict.unknownKeyText':
    'Er ist mit einem Schlüssel signiert, den diese Plattform nie hatte. Vielleicht stammt er von einer anderen Plattform.',
  'signedReceipt.verdict.altered': 'Der Beleg ist nicht gültig',
  'signedReceipt.verdict.alteredText':
    'Die Signatur passt nicht zu den Angaben: Mindestens ein Zeichen ist anders als auf dem Original. Kopieren Sie den Code noch einmal aus dem Original.',
  'signedReceipt.verdict.unrecorded': 'Der Beleg ist nicht gültig',
  'signedReceipt.verdict.unrecordedText':
    'Die Signatur ist echt, aber diese Plattform führt den Beleg nicht. Bitte melden Sie uns das.',
  'signedReceipt.keys.title': 'Selbst prüfen, ohne diese Seite',
  'signedReceipt.keys.text':
    'Der Code besteht aus drei Teilen mit Punkten dazwischen: den Angaben (base64url, JSON in der Schreibweise von RFC 8785), dem Namen des Schlüssels und der Signatur (Ed25519 über die Angaben). Mit dem öffentlichen Schlüssel prüft sie jedes gängige Programm.',
  'signedReceipt.keys.none': 'Noch gibt es keinen Schlüssel. Der erste entsteht mit dem ersten Beleg.',
  'signedReceipt.keys.key': 'Schlüssel {id}, seit {day}',
  'signedReceipt.keys.file': 'Alle öffentlichen Schlüssel als Datei',
} as const
