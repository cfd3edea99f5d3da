import { insertText, readBox, takeOut } from '../../../lib/compose/index.ts';

interface Order {
  readonly id: string;
  readonly do: 'insert' | 'take-out';
  /** A host with an open shadow root, and the box in it; or the box alone. */
  readonly host?: string;
  readonly box: string;
  readonly text?: string;
  readonly ownPrefix?: string;
}

let texts = { before: '', after: '' };

function boxOf({ host, box }: Order): HTMLElement {
  const root = host === undefined ? document : document.querySelector(host)?.shadowRoot;
  const found = [...(root?.querySelectorAll<HTMLElement>(box) ?? [])].at(-1);
  if (!found) throw new Error(`no box ${host ?? ''} ${box}`);
  return found;
}

async function follow(order: Order): Promise<unknown> {
  const box = boxOf(order);
  if (order.do === 'take-out') return takeOut(box, texts);
  const before = readBox(box);
  const outcome = await insertText(box, order.text ?? '', { ownPrefix: order.ownPrefix ?? '' });
  texts = { before, after: readBox(box) };
  return outcome;
}

/** A real content script in both browsers, which a test orders about: what it inserts with is the product's own. */
document.addEventListener('matrix-order', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const order = JSON.parse(String(event.detail)) as Order;
  void follow(order)
    .catch((error: unknown) => ({ ok: false, reason: String(error) }))
    .then((outcome) =>
      document.dispatchEvent(
        new CustomEvent(`matrix-outcome-${order.id}`, { detail: JSON.stringify(outcome) }),
      ),
    );
});
