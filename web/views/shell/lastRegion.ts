const KEY = 'liantu.region';

/** The region of the last visit; null where the browser keeps nothing. */
export function lastRegion(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberRegion(region: string): void {
  try {
    localStorage.setItem(KEY, region);
  } catch {
    // Private windows may refuse; then the page starts without a region.
  }
}
