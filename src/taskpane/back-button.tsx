/** Leads from one client, prospect or round back to the list. */
export function BackButton({ to, back }: { readonly to: string; readonly back: () => void }) {
  return (
    <div class="buttons">
      <fluent-button size="small" appearance="transparent" onClick={back}>
        ‹ {to}
      </fluent-button>
    </div>
  );
}
