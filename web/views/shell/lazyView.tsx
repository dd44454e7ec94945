import { type ComponentType, useEffect, useState } from 'react';
import { useText } from '../../locales/useText.ts';
import { Notice } from '../../ui/Notice.tsx';

/**
 * A view whose code is fetched when it is first opened, or before by its `prefetch`. Not React's `lazy`: that suspends even where the
 * code is there, and React then holds the loading notice for 300 ms. Where the code cannot be had, the fence around it says so.
 */
export function lazyView<Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>) {
  let known: ComponentType<Props> | null = null;
  const fetchPage = async (): Promise<ComponentType<Props>> => {
    known ??= (await load()).default;
    return known;
  };

  // biome-ignore lint/correctness/noComponentHookFactories: made once for each view, when the page is loaded
  function LazyView(props: Props) {
    const { t } = useText();
    const [Page, setPage] = useState<ComponentType<Props> | null>(() => known);
    useEffect(() => {
      if (Page !== null) return;
      let isHere = true;
      fetchPage().then(
        (page) => isHere && setPage(() => page),
        (error) =>
          isHere &&
          setPage(() => {
            throw error;
          }),
      );
      return () => {
        isHere = false;
      };
    }, [Page]);
    return Page === null ? <Notice kind="loading" title={t('state.loading')} /> : <Page {...props} />;
  }

  /** Fetches the code while nobody waits for it; where that fails, opening the view tries again. */
  const prefetch = (): void => void fetchPage().catch(() => undefined);
  return Object.assign(LazyView, { prefetch });
}
