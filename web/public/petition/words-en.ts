import { FACTS_MAX, REQUEST_MAX, TITLE_MAX } from '../../../shared/schema/petition.ts';
import type { Words } from './words.ts';

export const en: Words = {
  titles: {
    about: 'What kind of matter is it?',
    accused: 'Which unit or person is it about?',
    where: 'Where did it happen?',
    facts: 'What happened?',
    requests: 'What do you ask for?',
    since: 'Since when, and whom have you asked?',
    identity: 'Will you give your name?',
    person: 'Who are you, and how can you be reached?',
    alone: 'For whom do you bring this?',
    together: 'How many are you, and who speaks for you?',
    principal: 'For whom do you act?',
    files: 'Do you have photographs or papers?',
    openness: 'Who may know about this?',
    check: 'Check what you have written',
    send: 'Confirm and send',
  },
  reachTitle: 'How shall we tell you what happens?',
  hints: {
    about: 'A wrong choice does no harm; the registrar will sort it.',
    accused: 'What you write is kept from the unit and the person it is about, and is never sent to them to handle.',
    requests: 'One thing in each field. The unit will answer each of them.',
    since: 'Write as much as you know. All of this is optional.',
  },
  natures: {
    suggestion: { name: 'A suggestion or an opinion', hint: 'Something could be done better, or a rule improved.' },
    accusation: {
      name: 'An accusation',
      hint: 'A unit or an official has broken rules or neglected a duty. None of it reaches those accused.',
    },
    claim: {
      name: 'A problem or a dispute to be resolved',
      hint: 'Your rights or those of your family are affected, and you ask for a decision and an answer. Needs your real name.',
    },
    unsure: { name: 'Not sure', hint: 'Just say what happened; the registrar will sort it.' },
  },
  natureFirst: 'Please choose one; if you cannot tell, choose “Not sure”.',
  accusedUnit: (n) => (n === 1 ? 'Choose a unit from the list' : `Unit ${n}`),
  accusedFirst: 'Please choose a unit from the list, or write down which unit or person it is about.',
  accusedHint:
    'Whoever is not in the list: the full name of the unit, name and post of the person, as far as you know.',
  accusedReceives: (office) =>
    `What is sent here goes to the local petition office, which is the unit you accuse or stands under it, so it must not receive this. Please turn to ${office ?? 'the discipline inspection bodies (telephone 12388)'} directly, in person or by letter.`,
  moreUnits: 'Choose one more unit',
  noUnit: 'None',
  placeHint: 'Street, estate and number, or village. For example: 12 Wangdeng Road, building 3.',
  concernsHint: 'If you know which unit is in charge of it or has done it, choose it; otherwise leave this.',
  titleHint: `What it is about, in one sentence of up to ${TITLE_MAX} characters.`,
  factsHint: `In your own words: what happened first, what then, how it is now. Up to ${FACTS_MAX.toLocaleString('en')} characters.`,
  request: (n) => `Request ${n}`,
  requestHint: `For example: move the charging cabinet away from the houses. Up to ${REQUEST_MAX} characters each.`,
  moreRequests: 'Add one more request',
  happenedHint: 'If you do not remember the day, choose one that is about right.',
  triedHint:
    'For example: called the community office on 3 September, was told to wait for the repair fund, heard nothing since.',
  identities: {
    named: {
      name: 'I give my name',
      hint: 'The unit can ask you back and hand you its written answer. Your name is kept apart from the matter, and staff see only part of it.',
    },
    anonymous: {
      name: 'I give no name',
      hint: 'You may. But then nobody can ask you back, or send you the notices and the answer in writing (Art. 23 of the Regulation), or tell that a second letter is about the same matter. You can only look here, with the number and the query code.',
    },
  },
  identityFirst: 'Please choose whether you give your name.',
  claimNamed:
    'Somebody has to receive the answer to a claim, so it needs a real name, an ID number and a telephone (Art. 19 and 23 of the Regulation).',
  keptApart: 'This is kept apart from the matter, and staff see only part of it.',
  phoneHint: 'For example 13800000000; a land line with its area code.',
  idHint: 'The 18 digits of an identity card; without one, the number of a passport or permit.',
  addressHint: 'It decides where the matter is handled, and where the written answer is sent.',
  emailHint: 'If you give one, we write to you when the matter is accepted, answered and closed.',
  ways: {
    alone: { name: 'For myself or my household', hint: 'You bring it alone.' },
    several: { name: 'Together with others', hint: 'Several people have the same matter.' },
    agent: { name: 'For somebody else', hint: 'They asked you to, or you are their guardian or a close relative.' },
  },
  wayFirst: 'Please choose for whom you bring this.',
  peopleFew:
    'Together with others means at least 2 people. If it is only you, please go back and choose “For myself or my household”.',
  peopleHint: 'Count yourself as well.',
  speakers: (most) => `Representatives (optional, up to ${most})`,
  speaker: (n) => `Representative ${n}`,
  speakersNamed:
    'Those you have all chosen, and yourself if you are one of them. They receive the answer for the others.',
  moreSpeakers: 'Add one more representative',
  principalName: 'Name of the person you act for',
  principalId: 'Their ID number',
  principalPhone: 'Their phone number',
  mandateHint: 'For example: a mandate they signed; I am their guardian. The unit will ask to see the proof.',
  filesNow: [
    'None are needed: just press “Continue”. You can hand in more at any time afterwards, on the page where you follow your matter.',
    'Keep the originals of contracts and bills.',
  ],
  secrecy: 'Shall your name be kept from the unit that handles it?',
  secret: {
    no: { name: 'No need', hint: 'The unit sees part of your name and number, and can reach you easily.' },
    yes: {
      name: 'Please keep it confidential',
      hint: 'Only the petition office knows who you are and passes messages on. Checking the facts may take longer.',
    },
  },
  secretFirst: 'Please choose whether your name is kept confidential.',
  publishing: 'Once it is answered, may others read about it?',
  publish: {
    no: { name: 'No', hint: 'Only you and those who handle it can see it.' },
    yes: {
      name: 'Yes, without personal data',
      hint: 'Requests and answer are published without names, numbers and addresses, for others with the same problem.',
    },
  },
  sure: 'What I have written is true, and I answer for it.',
  sureFirst: 'Please tick this before you send.',
  sendLines: [
    'Article 19 of the Regulation asks that a petition be truthful, and that nobody be accused falsely. Where you do not remember exactly, write “about”.',
    'The next page shows your number and query code. Please have a pen or your phone ready.',
  ],
  send: 'Send',
  wrong: 'Something needs to be changed',
  optional: (label) => `${label} (optional)`,
  place: (n, of) => `Step ${n} of ${of}`,
  back: 'Back',
  next: 'Continue',
  save: 'Save, and finish later',
  remove: (what) => `Remove ${what.toLowerCase()}`,
  keptUntil: (day) => `What you write is saved as you go, and kept until the end of ${day}.`,
  noCookie:
    'Your browser keeps no cookies. You can still finish and send this, but please use the buttons on the page and keep this window open; to leave, press “Save, and finish later”.',
  change: 'Change',
  toSend: 'Continue',
  checkLead: 'See whether anything needs to be changed. Once it is sent you can add to it, but not change it.',
  unanswered: 'Not given',
};
