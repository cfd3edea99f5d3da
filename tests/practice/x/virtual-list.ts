import { h } from '../page/dom.ts';

export interface Cell {
  key: string;
  draw(): HTMLElement;
  /** Cells with an editor stay, and renew only what is around it. */
  refresh?(): void;
}

const GUESS = 150;
const MARGIN = 700;

/** Cells stand at computed places, and only those near the window have nodes at all. */
export class VirtualList {
  private cells: Cell[];
  readonly element: HTMLElement;
  private readonly nodes = new Map<Cell, HTMLElement>();
  private readonly heights = new Map<string, number>();
  private readonly resized = new ResizeObserver(() => this.schedule());
  private readonly schedule = () => {
    this.frame ||= requestAnimationFrame(() => this.layout());
  };
  private frame = 0;

  constructor(label: string, cells: Cell[]) {
    this.cells = cells;
    this.element = h('div', { class: 'virtual' });
    this.element.ariaLabel = label;
    window.addEventListener('scroll', this.schedule, { passive: true });
    window.addEventListener('resize', this.schedule);
    this.schedule();
  }

  setCells(cells: Cell[]): void {
    const known = new Map(this.cells.map((cell) => [cell.key, cell]));
    this.cells = cells.map((cell) => known.get(cell.key) ?? cell);
    this.schedule();
  }

  rerender(): void {
    for (const [cell, node] of this.nodes) {
      if (cell.refresh) cell.refresh();
      else this.drop(cell, node);
    }
    this.layout();
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.resized.disconnect();
    window.removeEventListener('scroll', this.schedule);
    window.removeEventListener('resize', this.schedule);
  }

  private layout(): void {
    this.frame = 0;
    for (const [cell, node] of this.nodes)
      if (node.isConnected) this.heights.set(cell.key, node.offsetHeight);
    const from = -this.element.getBoundingClientRect().top - MARGIN;
    const to = from + window.innerHeight + 2 * MARGIN;
    let top = 0;
    let next = this.element.firstChild;
    for (const cell of this.cells) {
      const height = this.heights.get(cell.key) ?? GUESS;
      const wanted = cell.refresh !== undefined || (top + height > from && top < to);
      const existing = this.nodes.get(cell);
      if (wanted) {
        const node = existing ?? this.create(cell);
        if (node === next) next = next.nextSibling;
        else this.element.insertBefore(node, next);
        node.style.transform = `translateY(${top}px)`;
      } else if (existing) {
        if (existing === next) next = next.nextSibling;
        this.drop(cell, existing);
      }
      top += height;
    }
    this.element.style.minHeight = `${top}px`;
    for (const [cell, node] of this.nodes) if (!this.cells.includes(cell)) this.drop(cell, node);
  }

  private create(cell: Cell): HTMLElement {
    const content = cell.draw();
    const node = h('div', { 'data-testid': 'cellInnerDiv', class: 'cell' }, content);
    this.nodes.set(cell, node);
    this.resized.observe(content);
    return node;
  }

  private drop(cell: Cell, node: HTMLElement): void {
    this.nodes.delete(cell);
    node.remove();
  }
}
