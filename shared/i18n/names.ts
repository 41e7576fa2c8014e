/** What everything is called, in both languages. */
export { actionNames } from './names/actions.ts';
export { clockNames } from './names/clocks.ts';
export { documentFieldNames } from './names/document-fields.ts';
export { documentNames } from './names/documents.ts';
export { eventNames } from './names/events.ts';
export { channelNames, gradeNames, natureNames, pathNames, refusalGroundNames } from './names/matters.ts';
export { reviewResultNames, serviceWayNames, untold } from './names/reviews.ts';
export { statusNames } from './names/states.ts';
export {
  adoptionNames,
  dossierPointNames,
  rungNames,
  suggestionKindNames,
  supervisionGroundNames,
  supervisionWayNames,
} from './names/supervision.ts';
