import { Component, type ReactNode } from 'react';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  readonly title: string;
  readonly again: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one view from taking the page away. */
export class ErrorFence extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { title, again, children } = this.props;
    if (!this.state.broken) return children;
    return <Notice kind="failed" title={title} action={{ label: again, onPress: () => location.reload() }} />;
  }
}
