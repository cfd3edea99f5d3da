import { expect, it } from 'vitest';
import type { LinkHandlers } from '../../../lib/browser/agent-link.ts';
import { linkAhead } from '../../../lib/browser/link-ahead.ts';

function office() {
  const opened: { readonly handlers: LinkHandlers; closed: boolean }[] = [];
  const connect = (handlers: LinkHandlers) => {
    const one = { handlers, closed: false };
    opened.push(one);
    return {
      send: () => true,
      close() {
        one.closed = true;
      },
    };
  };
  return { opened, connect };
}

function listener() {
  const heard: string[] = [];
  const handlers: LinkHandlers = {
    onState: (state) => heard.push(state),
    onMessage: ({ key }) => heard.push(key),
  };
  return { heard, handlers };
}

it('the first who listens hears everything in order, over the one link that was opened ahead', () => {
  const { opened, connect } = office();
  const link = linkAhead(connect);
  expect(opened).toHaveLength(1);
  opened[0]?.handlers.onState('connecting');
  opened[0]?.handlers.onState('connected');
  opened[0]?.handlers.onMessage({ key: 'picking', on: true });
  const first = listener();
  const own = link(first.handlers);
  expect(first.heard).toEqual(['connecting', 'connected', 'picking']);
  opened[0]?.handlers.onState('unreachable');
  expect(first.heard.at(-1)).toBe('unreachable');
  expect(opened).toHaveLength(1);
  own.close();
  expect(opened[0]?.closed).toBe(true);
});

it('whoever asks later has a link of their own, and hears nothing of the first', () => {
  const { opened, connect } = office();
  const link = linkAhead(connect);
  opened[0]?.handlers.onState('connected');
  link(listener().handlers).close();
  const second = listener();
  link(second.handlers);
  expect(second.heard).toEqual([]);
  expect(opened).toHaveLength(2);
  opened[1]?.handlers.onState('connecting');
  expect(second.heard).toEqual(['connecting']);
});
