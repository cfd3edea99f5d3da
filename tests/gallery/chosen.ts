import type { Page } from '@playwright/test';

const CHOSEN = ['aria-pressed', 'aria-selected', 'aria-current'];

/** What is chosen on a page, each with whether its ground tells it from what stands beside it and is not. */
export const chosenOn = (page: Page): Promise<Record<string, boolean>> =>
  page.evaluate((attributes) => {
    const isChosen = (element: Element): boolean =>
      attributes.some((name) => !['false', null].includes(element.getAttribute(name)));
    const groundOf = (element: Element | null): string => {
      const ground = element ? getComputedStyle(element).backgroundColor : '';
      // A ground that lets all through is that of what it stands on.
      return ground === 'rgba(0, 0, 0, 0)' ? groundOf(element?.parentElement ?? null) : ground;
    };
    const found = attributes.flatMap((name) => [...document.querySelectorAll(`[${name}]`)]).filter(isChosen);
    return Object.fromEntries(
      found.map((element) => {
        // In a list each stands in an item of its own.
        const beside = [...((element.closest('li') ?? element).parentElement?.children ?? [])]
          .map((one) => (one.matches('li') ? one.firstElementChild : one))
          .filter((one) => one !== null && one.tagName === element.tagName && !isChosen(one));
        const told = beside.every((one) => one && groundOf(one) !== groundOf(element));
        return [element.textContent?.slice(0, 30) ?? '', beside.length > 0 && told];
      }),
    );
  }, CHOSEN);
