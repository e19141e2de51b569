/** Catches what breaks while showing, such as a part of the page that could not be loaded, and offers to try again. */
import { Component, type ReactNode } from 'react';
import { Message } from './message.tsx';

interface Props {
  readonly children: ReactNode;
}

/** React asks for a class here. */
export class Boundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    const action = {
      name: 'Try again',
      run: () => {
        window.location.reload();
      },
    };
    return (
      <Message tone="failed" title="This part of the page did not load." action={action}>
        Check your connection, then try again.
      </Message>
    );
  }
}
