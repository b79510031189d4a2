type Stored = Readonly<Record<string, unknown>>;

/**
 * What changed from before to after, put onto what is stored by now, so that two panes on one workbook do not undo each
 * other. What both of them changed is as the later one has it.
 */
export function mergeSettings(before: Stored, after: Stored, stored: Stored): Stored {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(stored)])];
  return Object.fromEntries(
    keys
      .map((key) => [key, merge(before[key], after[key], stored[key])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function merge(before: unknown, after: unknown, stored: unknown): unknown {
  if (isSame(before, after)) return stored;
  if (isSame(before, stored)) return after;
  if (isRecord(before) && isRecord(after) && isRecord(stored)) {
    // Ratings stand in the order of the criteria: with another order they mean something else, so ours are kept whole.
    return "criteria" in after && !isSame(after["criteria"], stored["criteria"])
      ? after
      : mergeSettings(before, after, stored);
  }
  if (!isSet(before) || !isSet(after) || !isSet(stored)) return after;
  const [had, have, has] = [byName(before), byName(after), byName(stored)];
  return had === null || have === null || has === null
    ? mergeSets(before, after, stored)
    : Object.values(mergeSettings(had, have, has));
}

/** Prospects by their names, each to be merged by itself; null where a name is missing, or there twice. */
function byName(list: readonly unknown[]): Stored | null {
  const named = Object.fromEntries(
    list.flatMap((one) => (isRecord(one) && typeof one["name"] === "string" ? [[one["name"], one]] : [])),
  );
  return Object.keys(named).length === list.length ? named : null;
}

/** Ours in our order without what others took away, then what others added. */
function mergeSets(
  before: readonly unknown[],
  after: readonly unknown[],
  stored: readonly unknown[],
): readonly unknown[] {
  const [had, have, has] = [before, after, stored].map((list) => new Set(list.map(textOf))) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const kept = after.filter((one) => !had.has(textOf(one)) || has.has(textOf(one)));
  return [...kept, ...stored.filter((one) => !had.has(textOf(one)) && !have.has(textOf(one)))];
}

function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/** The same for the same facts: an older version wrote them in another order, or without what is null now. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, one]) => one !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}

function isRecord(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Names or prospects; numbers stand in an order that means something. */
function isSet(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string" || isRecord(one));
}
