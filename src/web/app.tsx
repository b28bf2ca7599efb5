import type { VNode } from 'preact';
import { Service } from './api/service.js';
import { Frame } from './frame.js';
import { Pages } from './pages.js';
import { Speak } from './words/use-words.js';

export function App(): VNode {
  return (
    <Speak>
      <Service>
        <Frame>
          <Pages />
        </Frame>
      </Service>
    </Speak>
  );
}
