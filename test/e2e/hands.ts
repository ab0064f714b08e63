import type { Locator, Page } from 'playwright-core';

/** How a person works a page: with a mouse, or with the keyboard alone. The same story is told with both. */
export interface Hands {
  readonly name: string;
  /** Presses a button, or, with the space bar, ticks a box. */
  press(target: Locator, key?: 'Enter' | 'Space'): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Ticks a radio button. */
  tick(option: Locator): Promise<void>;
  choose(list: Locator, label: string): Promise<void>;
}

export const mouse: Hands = {
  name: 'by mouse',
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  tick: (option) => option.check(),
  choose: async (list, label) => void (await list.selectOption({ label })),
};

/** Reaches everything with Tab and works it with keys; the mouse is never touched. */
export const keyboard: Hands = {
  name: 'by keyboard alone',
  async press(target, key = 'Enter') {
    await tabTo(target);
    await target.page().keyboard.press(key);
  },
  async write(field, text) {
    await tabTo(field);
    await field.page().keyboard.press('Control+a');
    await field.page().keyboard.type(text);
  },
  async tick(option) {
    const page = option.page();
    const group = option.locator('xpath=ancestor::fieldset').getByRole('radio');
    await tabToOneOf(page, group);
    await page.keyboard.press('Space'); // the first time, nothing is ticked yet
    for (let moves = 0; !(await option.isChecked()); moves++) {
      if (moves > 20) throw new Error('The arrows do not reach the option');
      await page.keyboard.press('ArrowDown');
    }
  },
  async choose(list, label) {
    await tabTo(list);
    for (let moves = 0; (await list.locator('option:checked').innerText()) !== label; moves++) {
      if (moves > 60) throw new Error(`The arrows do not reach ${label}`);
      await list.page().keyboard.press('ArrowDown');
    }
  },
};

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Tabs on until the target has focus, as somebody without a mouse does. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; !(await hasFocus(target)); tabs++) {
    if (tabs > 150) throw new Error(`Tab does not reach ${String(target)}`);
    await target.page().keyboard.press('Tab');
  }
}

async function tabToOneOf(page: Page, targets: Locator): Promise<void> {
  await targets.first().waitFor();
  for (let tabs = 0; tabs < 150; tabs++) {
    for (const target of await targets.all()) if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach any of ${String(targets)}`);
}
