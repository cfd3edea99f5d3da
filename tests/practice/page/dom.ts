type Attribute = string | undefined | ((event: never) => void);

/** Strings become text nodes, never markup: what the public writes is data here, as on the real sites. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Attribute> = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== undefined) element.setAttribute(name, value);
  }
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

/** A div with role=button, as Facebook draws its buttons: reachable by Tab, pressed by Enter or Space. */
export function roleButton(
  attributes: Record<string, Attribute>,
  onPress: (event: Event) => void,
  ...children: (Node | string)[]
): HTMLElement {
  return h(
    'div',
    {
      role: 'button',
      tabindex: '0',
      ...attributes,
      onclick: onPress,
      onkeydown: (event: KeyboardEvent) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        onPress(event);
      },
    },
    ...children,
  );
}

export function avatar(seed: string): SVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('role', 'none');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('class', 'avatar');
  const circle = document.createElementNS(ns, 'circle');
  for (const name of ['cx', 'cy', 'r']) circle.setAttribute(name, '16');
  circle.setAttribute('fill', `hsl(${hash(seed) % 360} 45% 65%)`);
  svg.append(circle);
  return svg;
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}
