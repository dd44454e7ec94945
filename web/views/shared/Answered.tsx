import type { ReactNode } from 'react';
import type { RequestFailure } from '../../api/request.ts';
import type { Answer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Draws an answer in the state that it is in: loading, failed, stale (the last answer, and that it is the last), empty or there. */
export function Answered<T>({
  answer,
  isEmpty,
  empty,
  children,
}: {
  readonly answer: Answer<T>;
  readonly isEmpty?: (data: T) => boolean;
  readonly empty?: { readonly title: string; readonly body?: ReactNode };
  readonly children: (data: T) => ReactNode;
}) {
  const { t } = useText();
  switch (answer.kind) {
    case 'idle':
      return null;
    case 'loading':
      return <Notice kind="loading" title={t('state.loading')} />;
    case 'failed':
      return <Failed failure={answer.failure} retry={answer.retry} />;
    case 'ready':
    case 'stale': {
      const body =
        isEmpty?.(answer.data) && empty ? (
          <Notice kind="empty" title={empty.title}>
            {empty.body}
          </Notice>
        ) : (
          children(answer.data)
        );
      // One tree for both states: a body that is only out of date must not be built anew.
      return (
        <div className="answered" aria-busy={answer.kind === 'stale' && answer.failure === null}>
          {answer.kind === 'stale' ? <Stale failure={answer.failure} retry={answer.retry} /> : null}
          {body}
        </div>
      );
    }
    default:
      return answer satisfies never;
  }
}

export function Failed({ failure, retry }: { readonly failure: RequestFailure; readonly retry?: () => void }) {
  const { t } = useText();
  return (
    <Notice
      kind="failed"
      title={t(`error.${failure.code}`)}
      {...(retry ? { action: { label: t('state.retry'), onPress: retry } } : {})}
    >
      <p className="notice-detail">{failure.message}</p>
    </Notice>
  );
}

function Stale({ failure, retry }: { readonly failure: RequestFailure | null; readonly retry: () => void }) {
  const { t } = useText();
  if (failure === null) return <Notice kind="stale" title={t('state.updating')} />;
  return (
    <Notice
      kind="stale"
      title={t('state.stale', { why: t(`error.${failure.code}`) })}
      action={{ label: t('state.retry'), onPress: retry }}
    />
  );
}
