import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Address, View } from './model/address/address.ts';
import { readAddress } from './model/address/readAddress.ts';
import { writeAddress } from './model/address/writeAddress.ts';

export interface Addressed {
  readonly address: Address;
  /** Goes to a view; a new entry in the history, unless it only moves or tunes what is shown. */
  readonly go: (view: View, how?: 'push' | 'replace') => void;
  /** Changes language or theme in place. */
  readonly tune: (change: Partial<Pick<Address, 'lang' | 'theme'>>) => void;
  /** Whether what is rendered is still where the browser is: not while a navigation is under way. */
  readonly isCurrent: () => boolean;
  /** The href of a view, language and theme kept. */
  readonly to: (view: View) => string;
}

/** The address is the state of the page: what is on the screen is read from it and changed through it. */
export function useAddress(): Addressed {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const address = useMemo(() => readAddress(pathname, search), [pathname, search]);
  const to = useCallback((view: View) => writeAddress({ ...address, view }), [address]);
  const go = useCallback(
    (view: View, how: 'push' | 'replace' = 'push') =>
      void navigate(writeAddress({ ...address, view }), { replace: how === 'replace' }),
    [address, navigate],
  );
  const tune = useCallback(
    (change: Partial<Pick<Address, 'lang' | 'theme'>>) =>
      void navigate(writeAddress({ ...address, ...change }), { replace: true }),
    [address, navigate],
  );
  const isCurrent = useCallback(
    () => window.location.pathname === pathname && window.location.search === search,
    [pathname, search],
  );
  return { address, go, tune, to, isCurrent };
}
