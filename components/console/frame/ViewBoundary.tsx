import { Component, type ReactNode } from 'react';
import { Notice } from '../../ui/index.ts';

interface ViewBoundaryProps {
  readonly failed: string;
  readonly children: ReactNode;
}

/** A part whose file is gone (the extension was updated under an open console) or that breaks leaves the others usable. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Notice tone="danger" urgent>
        {this.props.failed}
      </Notice>
    );
  }
}
