import type { Elsewhere, Role, RolePlace } from "../roles/role";

export type Assigned = Map<Role, RolePlace>;

/** The owner's word on columns: a role, or null for none. */
export type Word = ReadonlyMap<number, Role | null>;

/**
 * Roles and their places, in which the owner's word stands whatever is found later; excluded roles have none but by
 * that word.
 */
export class Places extends Map<Role, RolePlace> {
  private fixed: ReadonlySet<Role> = new Set<Role>();
  private columns: ReadonlySet<number> = new Set<number>();

  constructor(private readonly excluded: ReadonlySet<Role> = new Set<Role>()) {
    super();
  }

  /** The owner's word: these columns have these roles, or none; nothing may change it afterwards. */
  fix(word: Word): void {
    for (const [column, role] of word) {
      for (const [other, place] of this) if (holds(place, column)) super.delete(other);
      if (role !== null) super.set(role, column);
    }
    this.fixed = new Set([...word.values()].filter((role) => role !== null));
    this.columns = new Set(word.keys());
  }

  override set(role: Role, place: RolePlace): this {
    if (this.excluded.has(role) || this.fixed.has(role) || [...this.columns].some((column) => holds(place, column)))
      return this;
    return super.set(role, place);
  }

  override delete(role: Role): boolean {
    return !this.fixed.has(role) && super.delete(role);
  }

  override clear(): void {
    for (const role of [...this.keys()]) this.delete(role);
  }
}

/** Whether a role stands in no column of its own. */
export function isElsewhere(place: RolePlace | undefined): place is Elsewhere {
  return typeof place === "object" && !Array.isArray(place);
}

/** Whether several columns have the role together. */
export function areColumns(place: RolePlace | undefined): place is readonly number[] {
  return typeof place === "object" && !isElsewhere(place);
}

/** The columns of a place; none where it stands elsewhere. */
export function columnsIn(place: RolePlace | undefined): readonly number[] {
  return typeof place === "number" ? [place] : place === undefined || isElsewhere(place) ? [] : place;
}

function holds(place: RolePlace, column: number): boolean {
  return columnsIn(place).includes(column);
}

/** The column of a role that is one column; null otherwise. */
export function columnFor(roles: ReadonlyMap<Role, RolePlace>, role: Role): number | null {
  const place = roles.get(role);
  return typeof place === "number" ? place : null;
}
