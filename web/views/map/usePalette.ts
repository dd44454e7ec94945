import { useSyncExternalStore } from 'react';
import { DARK, LIGHT, type Palette } from '../../model/map/palette.ts';
import { useAddress } from '../../useAddress.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** The map's colours in the theme that is on the screen. */
export function usePalette(): Palette {
  const { address } = useAddress();
  const systemDark = useSyncExternalStore(
    (changed) => {
      dark.addEventListener('change', changed);
      return () => dark.removeEventListener('change', changed);
    },
    () => dark.matches,
  );
  const isDark = address.theme === 'dark' || (address.theme === 'auto' && systemDark);
  return isDark ? DARK : LIGHT;
}
