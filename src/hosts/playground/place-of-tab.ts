const key = "keepworthy place";

/**
 * Where the owner is in the pane, as long as this tab lives: to go somewhere is no change that would have to be kept.
 */
export const placeOfTab = {
  load(): unknown {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? "null");
    } catch {
      return null;
    }
  },
  keep(place: unknown): void {
    try {
      sessionStorage.setItem(key, JSON.stringify(place));
    } catch {
      // A browser that stores nothing begins at the list of clients.
    }
  },
};
