/** Told on window when an element has changed the address; popstate is told by the browser alone. */
export const addressChange = 'addresschange';

export const readAddress = (): URLSearchParams => new URLSearchParams(location.search);

/**
 * Sets parts of the address (undefined takes one out) and leaves all others. Commas stay readable. The entry of the history is
 * replaced: a way of looking at a figure is no page to go back to.
 */
export function writeAddress(parts: Readonly<Record<string, string | undefined>>): void {
  const params = readAddress();
  for (const [name, value] of Object.entries(parts)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  const query = params.toString().replaceAll('%2C', ',');
  history.replaceState(history.state, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
  window.dispatchEvent(new Event(addressChange));
}

/** Calls `read` now and whenever the address changes, until the signal aborts. */
export function followAddress(read: () => void, signal: AbortSignal): void {
  window.addEventListener('popstate', read, { signal });
  window.addEventListener(addressChange, read, { signal });
  read();
}
