/** The questions of the AI Act check. Short forms of the law, not its text. */
export const assessmentAiAct = {
  'assessment.aiAct.system': 'Does the system itself infer from its input what it puts out?',
  'assessment.aiAct.system.help':
    'For example predictions, content, recommendations or decisions. A program that only carries out fixed rules written by people is no AI system.',
  'assessment.aiAct.system.short': 'AI system',
  'assessment.aiAct.exempt': 'Is the use exempt from the AI Act?',
  'assessment.aiAct.exempt.help':
    'That is so where the system serves the military, defence or national security alone, or is developed for scientific research alone. Development and testing before the first use are exempt too, but a test under real conditions is not.',
  'assessment.aiAct.exempt.short': 'Outside the scope',
  'assessment.aiAct.role': 'Which role does your authority have?',
  'assessment.aiAct.role.help':
    'Who has which duties depends on it. Whoever puts their name on a bought high-risk system, changes it substantially or uses it for a new purpose of high risk counts as its provider. Where the solution is still open, choose that.',
  'assessment.aiAct.role.short': 'Role of the authority',
  'assessment.aiAct.role.provider':
    'Provider: we develop the system or have it developed, and use it under our name',
  'assessment.aiAct.role.deployer': 'Deployer: we use a system that somebody else provides',
  'assessment.aiAct.role.named': 'Deployer who puts our name on the system',
  'assessment.aiAct.role.modified': 'Deployer who changes the system substantially',
  'assessment.aiAct.role.repurposed': 'Deployer who uses the system for another purpose than intended',
  'assessment.aiAct.role.undecided': 'Still open: it depends on the proposals',
  'assessment.aiAct.model': 'Is it about a general-purpose AI model that you provide yourself?',
  'assessment.aiAct.model.help':
    'Only if you offer such a model to others, for example a language model of your own. If you use an existing model in an application, answer no.',
  'assessment.aiAct.model.short': 'Own general-purpose model',
  'assessment.aiAct.systemic': 'Is the model so capable that a systemic risk is presumed?',
  'assessment.aiAct.systemic.help':
    'One sign is the amount of computation used for training. The Commission can also decide so.',
  'assessment.aiAct.systemic.short': 'Systemic risk',
  'assessment.aiAct.prohibited': 'Does the system do something that is forbidden?',
  'assessment.aiAct.prohibited.help':
    'Some of the prohibitions have narrow exceptions. Your legal department checks whether one applies. Choose the practice here.',
  'assessment.aiAct.prohibited.short': 'Prohibited practice',
  'assessment.aiAct.prohibited.manipulation':
    'It influences people subliminally or by deception, to their harm.',
  'assessment.aiAct.prohibited.vulnerability':
    'It exploits that people are vulnerable for their age, a disability, or their social or economic situation.',
  'assessment.aiAct.prohibited.intimateImagery':
    'It makes intimate images of real people without their consent.',
  'assessment.aiAct.prohibited.abuseImagery': 'It makes depictions of child abuse.',
  'assessment.aiAct.prohibited.socialScoring':
    'It rates people by behaviour or traits and puts them at a disadvantage in other contexts or out of proportion.',
  'assessment.aiAct.prohibited.crimePrediction':
    'It predicts crimes of a person from a profile or traits of their personality alone.',
  'assessment.aiAct.prohibited.faceScraping':
    'It collects faces from the internet or cameras without a target for a database.',
  'assessment.aiAct.prohibited.emotionAtWork': 'It recognises emotions at work or in schools.',
  'assessment.aiAct.prohibited.biometricCategories':
    'It sorts people by bodily features into specially protected groups.',
  'assessment.aiAct.prohibited.remoteIdentification':
    'It identifies people in public spaces in real time for law enforcement.',
  'assessment.aiAct.annexI': 'Is the system a safety component of a product, or such a product itself?',
  'assessment.aiAct.annexI.help':
    'This means products that an independent body has to check under EU law, for example medical devices, machinery or lifts. Vehicles, trains, ships and aviation mainly follow laws of their own.',
  'assessment.aiAct.annexI.short': 'Product or safety component of Annex I',
  'assessment.aiAct.annexIII': 'Is the system used in one of these areas?',
  'assessment.aiAct.annexIII.help':
    'Choose the area that fits best. The next questions and your experts clarify whether the exact use is listed.',
  'assessment.aiAct.annexIII.short': 'Area of Annex III',
  'assessment.aiAct.annexIII.biometrics':
    'Point 1: biometrics, such as recognising people from afar or emotions (not: only confirming an identity)',
  'assessment.aiAct.annexIII.infrastructure':
    'Point 2: safety component of critical infrastructure, such as road traffic, water, gas, heating, electricity or digital networks',
  'assessment.aiAct.annexIII.education': 'Point 3: education and training',
  'assessment.aiAct.annexIII.employment': 'Point 4: employment and staff',
  'assessment.aiAct.annexIII.services':
    'Point 5: essential services, such as benefits, creditworthiness, insurance or emergency calls',
  'assessment.aiAct.annexIII.lawEnforcement': 'Point 6: law enforcement',
  'assessment.aiAct.annexIII.migration': 'Point 7: migration, asylum and borders',
  'assessment.aiAct.annexIII.justice': 'Point 8: justice and democratic processes',
  'assessment.aiAct.profiling': 'Does the system profile people?',
  'assessment.aiAct.profiling.help':
    'Profiling means that it rates personal aspects automatically, for example performance, health, reliability or behaviour.',
  'assessment.aiAct.profiling.short': 'Profiling of people',
  'assessment.aiAct.exemption': 'Is one of these conditions met?',
  'assessment.aiAct.exemption.help':
    'Then the system is not of high risk in spite of its area. The provider has to give reasons and to register the system.',
  'assessment.aiAct.exemption.short': 'Exemption of Art. 6(3)',
  'assessment.aiAct.exemption.narrowTask': 'It only performs a narrow procedural task.',
  'assessment.aiAct.exemption.improvesWork':
    'It only improves the result of work that a person has already done.',
  'assessment.aiAct.exemption.findsPatterns':
    'It only finds patterns in earlier decisions and does not replace a human review.',
  'assessment.aiAct.exemption.preparesWork': 'It only prepares an assessment.',
  'assessment.aiAct.talks': 'Does the system talk or write to people directly?',
  'assessment.aiAct.talks.help': 'For example as a chatbot or on the phone.',
  'assessment.aiAct.talks.short': 'Direct contact with people',
  'assessment.aiAct.generates': 'Does the system generate texts, images, sounds or videos?',
  'assessment.aiAct.generates.help':
    'Also where a person edits the result afterwards. Mere spelling help does not count.',
  'assessment.aiAct.generates.short': 'Generated content',
  'assessment.aiAct.recognises': 'Does the system recognise emotions, or sort people by bodily features?',
  'assessment.aiAct.recognises.help': 'The people concerned have to know.',
  'assessment.aiAct.recognises.short': 'Recognition of emotions or bodily features',
  'assessment.outcome.aiAct.notYetClassified': 'Not yet classified',
  'assessment.outcome.aiAct.notYetClassified.text':
    'At least one question is open. Clarify it and repeat the check.',
  'assessment.outcome.aiAct.outside': 'Outside the AI Act',
  'assessment.outcome.aiAct.outside.text': 'The duties of the AI Act do not apply to this project.',
  'assessment.outcome.aiAct.minimal': 'Minimal risk',
  'assessment.outcome.aiAct.minimal.text':
    'There are no special duties. People who work with the system should know enough about AI.',
  'assessment.outcome.aiAct.transparency': 'Duty of transparency',
  'assessment.outcome.aiAct.transparency.text':
    'People have to learn that they deal with AI or that content was made by AI.',
  'assessment.outcome.aiAct.exemption': 'Annex III with an exemption',
  'assessment.outcome.aiAct.exemption.text':
    'The system is not of high risk. The provider records the reasons and registers it.',
  'assessment.outcome.aiAct.generalPurpose': 'General-purpose AI model',
  'assessment.outcome.aiAct.generalPurpose.text':
    'Whoever provides the model documents it and informs everybody who builds on it.',
  'assessment.outcome.aiAct.systemicRisk': 'AI model with systemic risk',
  'assessment.outcome.aiAct.systemicRisk.text':
    'In addition risks are assessed and reduced, serious incidents reported, attacks prevented.',
  'assessment.outcome.aiAct.highRiskAnnexIII': 'High risk (Annex III)',
  'assessment.outcome.aiAct.highRiskAnnexIII.text':
    'Providers and deployers have many duties, for example risk management, human oversight and registration. An authority assesses the effects on fundamental rights before the first use.',
  'assessment.outcome.aiAct.highRiskAnnexI': 'High risk (Annex I)',
  'assessment.outcome.aiAct.highRiskAnnexI.text':
    'The system is assessed together with the product. Providers and deployers have the duties for high-risk systems.',
  'assessment.outcome.aiAct.prohibited': 'Prohibited',
  'assessment.outcome.aiAct.prohibited.text':
    'The system must not be used like this. Change the project or ask your legal department.',
} as const
