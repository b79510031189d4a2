/** What ribbon and context menu call by name; each must say when it is done, or Excel keeps the button busy. */
export const commands: Readonly<Record<string, (event: Office.AddinCommands.Event) => void>> = {
  scoreClients(event) {
    const done = (): void => event.completed();
    Office.addin.showAsTaskpane().then(done, done);
  },
};
