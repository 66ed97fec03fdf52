/** The questions of the data protection check. Short forms of the law, not its text. */
export const assessmentDataProtection = {
  'assessment.dataProtection.personal': 'Does the solution process data about people?',
  'assessment.dataProtection.personal.help':
    'Names of staff, number plates, voices, images and file numbers count too. Think of tests, training and operation.',
  'assessment.dataProtection.personal.short': 'Data about people',
  'assessment.dataProtection.personal.none': 'No, no personal data',
  'assessment.dataProtection.personal.anonymised': 'Anonymised data only',
  'assessment.dataProtection.personal.personal': 'Yes, pseudonymised data included',
  'assessment.dataProtection.traceable': 'Can people be recognised again with reasonable effort?',
  'assessment.dataProtection.traceable.help':
    'For example by linking with other data, or because a group is very small.',
  'assessment.dataProtection.traceable.short': 'People can be recognised again',
  'assessment.dataProtection.legalBasis': 'Has a legal basis for the processing been named?',
  'assessment.dataProtection.legalBasis.help':
    'For authorities it is mostly a law that governs the task. Tests and training may need a basis of their own.',
  'assessment.dataProtection.legalBasis.short': 'Legal basis named',
  'assessment.dataProtection.special': 'Is specially protected data processed on a large scale?',
  'assessment.dataProtection.special.help':
    'For example health, origin, religion, political opinion, biometric data or criminal offences.',
  'assessment.dataProtection.special.short': 'Specially protected data on a large scale',
  'assessment.dataProtection.decides':
    'Does the solution rate people automatically, and do decisions about them follow?',
  'assessment.dataProtection.decides.help':
    'Decisions with a legal or similarly large effect, for example an official notice.',
  'assessment.dataProtection.decides.short': 'Automatic rating with effects on people',
  'assessment.dataProtection.monitors': 'Are publicly accessible areas monitored on a large scale?',
  'assessment.dataProtection.monitors.help': 'For example streets, squares or waiting areas with cameras.',
  'assessment.dataProtection.monitors.short': 'Monitoring of public areas',
  'assessment.dataProtection.risks': 'How many of these signs are there?',
  'assessment.dataProtection.risks.help':
    'New technology such as AI rates or steers people. The people are vulnerable, for example children or staff. Sets of data are combined. Very many people are concerned. People might no longer get a service.',
  'assessment.dataProtection.risks.short': 'Signs of a high risk',
  'assessment.dataProtection.risks.one': 'One',
  'assessment.dataProtection.risks.several': 'Two or more',
  'assessment.dataProtection.processor': 'Does a provider process the data on your behalf?',
  'assessment.dataProtection.processor.help': 'Hosting, remote maintenance and cloud services count too.',
  'assessment.dataProtection.processor.short': 'Contract on processing needed',
  'assessment.dataProtection.thirdCountry': 'Does data reach countries outside the EU and the EEA?',
  'assessment.dataProtection.thirdCountry.help':
    'Access from there counts too, for example by the support of a provider.',
  'assessment.dataProtection.thirdCountry.short': 'Basis for the transfer abroad needed',
  'assessment.outcome.dataProtection.notYetClassified': 'Not yet classified',
  'assessment.outcome.dataProtection.notYetClassified.text':
    'At least one question is open. Clarify it with your data protection officer.',
  'assessment.outcome.dataProtection.noPersonalData': 'No personal data',
  'assessment.outcome.dataProtection.noPersonalData.text':
    'The GDPR does not apply to this data. Check again if other data is added.',
  'assessment.outcome.dataProtection.ordinary': 'Ordinary processing',
  'assessment.outcome.dataProtection.ordinary.text':
    'Enter the processing in your records and secure the data. By these answers an impact assessment is not indicated.',
  'assessment.outcome.dataProtection.thresholdCheck': 'Impact assessment perhaps needed',
  'assessment.outcome.dataProtection.thresholdCheck.text':
    'Record whether there is a high risk, and ask your data protection officer.',
  'assessment.outcome.dataProtection.impactAssessment': 'Data protection impact assessment needed',
  'assessment.outcome.dataProtection.impactAssessment.text':
    'Before you begin, describe purpose, necessity, risks and safeguards. Your data protection officer advises you.',
  'assessment.outcome.dataProtection.legalBasisMissing': 'Legal basis missing',
  'assessment.outcome.dataProtection.legalBasisMissing.text':
    'Without a legal basis the data must not be processed. Clarify this before you go on.',
} as const
