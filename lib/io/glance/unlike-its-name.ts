/** Thrown where a file that looked untouched turns out to be another one: no name is to be trusted. */
export class UnlikeItsName extends Error {}
