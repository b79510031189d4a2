const name = "keepworthy";

/**
 * Whether no other tab of this page is open; the answer holds as long as the page lives. A tab that is being closed or
 * loaded again, or that crashed, has its lock for a moment yet: it is waited for, at most this many milliseconds. One
 * that lives says so at once.
 */
export function isOnlyTab(patience: number): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return Promise.resolve(true);
  const tabs = new BroadcastChannel(name);
  const waiting = new AbortController();
  const giveUp = (): void => {
    waiting.abort();
  };
  const timer = setTimeout(giveUp, patience);
  return new Promise((done) => {
    tabs.onmessage = ({ data }) => {
      if (data === "here") giveUp();
    };
    locks
      .request(name, { signal: waiting.signal }, () => {
        clearTimeout(timer);
        tabs.onmessage = ({ data }) => {
          if (data === "who") tabs.postMessage("here");
        };
        // Whoever asked before this tab had the lock got no answer.
        tabs.postMessage("here");
        done(true);
        return new Promise(() => undefined);
      })
      .catch(() => {
        clearTimeout(timer);
        tabs.close();
        done(false);
      });
    tabs.postMessage("who");
  });
}
