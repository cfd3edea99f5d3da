// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { keepFace, readFace } from '../../../lib/browser/face.ts';
import { defaultSettings } from '../../../lib/domain/index.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('keeps language, theme and density for the next page, and nothing else of the settings', () => {
  expect(readFace()).toBeUndefined();
  keepFace({ ...defaultSettings(), language: 'en', theme: 'dark' });
  expect(readFace()).toEqual({ language: 'en', theme: 'dark', density: 'comfortable' });
});

it.each(['{', '"en"', '{"language":"fr"}', '[]{'])('what is damaged counts as none: %s', (stored) => {
  localStorage.setItem('face', stored);
  expect(readFace()).toBeUndefined();
});

it('a browser that refuses site data has a page that waits for its settings', () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem() {
      throw new DOMException('denied', 'SecurityError');
    },
    clear: () => undefined,
  });
  keepFace(defaultSettings());
  expect(readFace()).toBeUndefined();
});
