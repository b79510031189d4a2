/** Who the add-in is while it is served from the developer's own machine. */
export const localIdentity = { id: "742ad843-610c-4983-832c-958293dcdbb6", name: "Keepworthy (local)" } as const;

/** Whether an address is on this machine only. */
export function isLocal(address: string): boolean {
  return /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i.test(address);
}
