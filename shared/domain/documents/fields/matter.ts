import { runningClocks } from '../../clocks.ts';
import { fromEvent, fromHistory, fromPapers } from '../filler.ts';
import { assignmentAt, matterPaper, officeNamed, partyPaper, type Scene } from '../scene.ts';
import { code, day, entries, list, person, phrase, table, text } from '../value.ts';

/** The matter itself, how it came, and the way it goes. */
export const matter = {
  query: fromEvent(({ after }) => phrase(after.channel === 'import' ? 'at-the-office' : 'number-and-code')),
  channel: fromEvent(({ after }) => code('channel', after.channel)),
  /** By the petition office; in the letter of a unit, by that unit. */
  received: fromHistory((scene) => {
    const { id } = assignmentAt(scene) ?? {};
    const delivered = scene.history
      .slice(0, scene.document.seq)
      .findLast((event) => event.type === 'delivered' && event.assignment === id);
    return day(delivered?.on ?? scene.after.receivedOn);
  }),
  'received-from': fromEvent((scene) => officeNamed(scene.offices, assignmentAt(scene)?.sender)),
  registrar: fromEvent(({ event: { actor } }) => (actor.kind === 'staff' ? person(actor) : undefined)),
  'contact-details': fromPapers((scene) => {
    const { phone, email, address } = partyPaper(scene) ?? {};
    return entries(['phone', text(phone)], ['email', text(email)], ['address', text(address)]);
  }),
  anonymous: fromEvent(({ after }) => phrase(after.anonymous ? 'yes' : 'no')),
  people: fromEvent(({ after }) => ({ kind: 'count', count: after.people, of: 'people' }) as const),
  representatives: fromPapers((scene) =>
    list(
      (partyPaper(scene)?.representatives ?? []).flatMap(({ name, idNumber, phone }) => {
        const person = entries(['name', text(name)], ['id-number', text(idNumber)], ['phone', text(phone)]);
        return person ? [person] : [];
      }),
    ),
  ),
  source: fromPapers((scene) => text(matterPaper(scene)?.source)),
  happened: fromPapers((scene) => {
    const { happenedOn } = matterPaper(scene) ?? {};
    return happenedOn && day(happenedOn);
  }),
  place: fromPapers((scene) => text(matterPaper(scene)?.place)),
  concerns: fromPapers((scene) => officeNamed(scene.offices, matterPaper(scene)?.concerns)),
  tried: fromPapers((scene) => text(matterPaper(scene)?.tried)),
  'accused-words': fromPapers((scene) => text(matterPaper(scene)?.accusedWords)),
  confidential: fromEvent(({ after }) => after.confidential && phrase('yes')),
  nature: fromEvent(({ after }) => after.nature && code('nature', after.nature)),
  category: fromEvent(({ after }) => text(after.category)),
  title: fromEvent(({ after }) => text(after.title)),
  /** 信访事由摘要: what the citizen called it. */
  summary: fromEvent(({ after }) => text(after.title)),
  requests: fromPapers((scene) => list(requestsIn(scene))),
  facts: fromPapers((scene) => text(matterPaper(scene)?.facts)),
  'first-time': fromEvent(({ after }) => phrase(after.links.some(({ kind }) => kind === 'repeat-of') ? 'no' : 'yes')),
  linked: fromHistory(({ now }) =>
    table(
      ['link', 'case'],
      now.links.map((link) => [code('link', link.kind), { kind: 'case', case: link.case }]),
    ),
  ),
  /** Where the office that registered it sent it; what another office does with it stands on that office's form. */
  routing: fromHistory(({ history, document, offices }) => {
    const next = history.slice(document.seq).find(({ type }) => type === 'routed' || type === 'handed-over');
    if (next?.type !== 'routed') return undefined;
    return entries(
      ['way', phrase(next.way)],
      ['sent', day(next.on)],
      ['unit', list(next.to.flatMap(({ office }) => officeNamed(offices, office) ?? []))],
      ['report-by', next.reportBy && day(next.reportBy)],
    );
  }),
  /** The last day to route it; of a matter that was accepted, the last day of the answer. */
  due: fromEvent(({ event, after }) => {
    const [next] =
      event.type === 'accepted'
        ? runningClocks(after, ['handle', 'answer', 'simple-answer'], { assignment: event.assignment })
        : runningClocks(after, ['route'], {});
    return next && day(next.due, next.provisional);
  }),
  path: fromEvent(({ event }) => ('path' in event && event.path ? code('path', event.path) : undefined)),
  procedure: fromEvent(({ after }) => {
    if (after.simple) return code('procedure', 'simple');
    return after.path && code('procedure', after.path);
  }),
  contact: fromEvent(({ document, offices }) => {
    const name = officeNamed(offices, document.unit);
    const { contact, email } = offices.get(document.unit) ?? {};
    return name && entries(['unit', name], ['contact', text(contact)], ['email', text(email)]);
  }),
};

/** The citizen's requests that were in this case then: those split off are answered elsewhere. */
export function requestsIn(scene: Scene) {
  const { requests = [] } = matterPaper(scene) ?? {};
  const here = requests.filter((_, index) => !scene.after.splitOff.includes(index));
  return here.flatMap((request) => text(request) ?? []);
}
