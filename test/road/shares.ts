/** What becomes of the matter that stands at this place among all: which part of them goes which way. */
export const willAnswer = (place: number) => place % 3 !== 0;
export const willObject = (place: number) => place % 10 === 1;
/** A seventh of two thirds is about a tenth of all. */
export const willExtend = (place: number) => willAnswer(place) && place % 7 === 1;

export function countOf(total: number, goes: (place: number) => boolean): number {
  return Array.from({ length: total }, (_, place) => place).filter(goes).length;
}
