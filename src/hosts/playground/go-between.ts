/**
 * F6 leaves the grid, which keeps Tab for itself, for the pane, and comes back from there to where the grid was left.
 */
export function goBetween(grid: HTMLElement, pane: HTMLElement): void {
  let inGrid: HTMLElement | null = null;
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const at = document.activeElement;
      if (at instanceof HTMLElement && !pane.contains(at)) {
        inGrid = at;
        pane.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
        return;
      }
      // The grid hears keys through a field that is never seen.
      const field =
        inGrid?.isConnected === true && inGrid !== document.body
          ? inGrid
          : grid.querySelector<HTMLElement>('[contenteditable="true"], textarea, input');
      field?.focus();
    },
    true,
  );
}
