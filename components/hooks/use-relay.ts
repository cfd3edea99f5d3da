import { useRef } from 'react';

interface Relay {
  /** The control was pressed that gives way. */
  readonly pass: () => void;
  /** Of the control that comes in its place. */
  readonly take: (control: HTMLElement | null) => void;
}

/** Where a control gives way to another, the keyboard that pressed it goes on to that one; a key of the panel moves nothing. */
export function useRelay(): Relay {
  const passed = useRef(false);
  return {
    pass() {
      passed.current = true;
    },
    take(control) {
      if (!control || !passed.current) return;
      passed.current = false;
      control.focus();
    },
  };
}
