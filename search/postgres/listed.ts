/**
 * What is listed only, and taken over by nobody, counts so much beside what its owner describes: in every order of
 * hits and of similar things.
 */
export const LISTED = 0.5
