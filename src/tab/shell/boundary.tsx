/** Catches what breaks while showing, such as a part of the page that could not be loaded, and offers to try again. */
import { Component, type ReactNode } from 'react';
import { Message } from './message.tsx';
import { say } from '../words/say.ts';

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
      name: say('again'),
      run: () => {
        window.location.reload();
      },
    };
    return (
      <Message tone="failed" title={say('broken.title')} action={action}>
        {say('broken.says')}
      </Message>
    );
  }
}
