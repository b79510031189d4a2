/** What came of the last button; unseen as long as there is nothing to say. */
export function StatusLine({ text }: { readonly text: string }) {
  return (
    <p role="status" class={text === "" ? "aside" : "notice"}>
      {text}
    </p>
  );
}
