/**
 * Array.isArray, looked up once: in the closed scope of a host every look at a global costs more than the question
 * itself.
 */
export const isArray: (value: unknown) => value is readonly unknown[] = Array.isArray;
