/** Somebody at the gallery's page, who sees and presses what is inside the shadow root. */
import type { FakeServer } from '../testkit/fake-server';
import type { Person } from './scenes';
import { surfaces } from './surfaces';

const PATIENCE_MS = 15_000;

export function person(server: FakeServer, host: string): Person {
  const root = () => document.querySelector(host)?.shadowRoot;
  const framed = () =>
    root()?.querySelector('iframe')?.contentDocument?.querySelector(surfaces.portal.host)?.shadowRoot;
  const all = <E extends HTMLElement>(selector: string) => [...(root()?.querySelectorAll<E>(selector) ?? [])];
  const words = (element: HTMLElement) => `${element.ariaLabel ?? ''} ${element.textContent}`;
  const box = () => all<HTMLTextAreaElement>('textarea')[0];

  const fill = async (field: HTMLTextAreaElement | HTMLInputElement, text: string) => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await frame();
  };

  async function until<T>(look: () => T | undefined | false, wanted: string): Promise<T> {
    for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await frame()) {
      const found = look();
      if (found) return found;
    }
    throw new Error(`never seen: ${wanted}`);
  }

  const target = (name: RegExp) =>
    until(
      () => all('button, a, input, label').find((it) => name.test(words(it)) && isSeen(it)),
      String(name),
    );

  const press = async (name: RegExp) => {
    const found = await target(name);
    found.focus();
    found.click();
    await frame();
  };

  return {
    server,
    press,
    finds: async (name) => {
      await target(name);
    },
    unfolds: async (words) => {
      const folded = () => all('summary').find((it) => words.test(it.textContent));
      (await until(folded, String(words))).click();
      await frame();
    },
    choose: async (name, content) => {
      const input = await until(() => all<HTMLInputElement>('input[type=file]')[0], 'the files');
      input.files = withFile(name, content).files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await frame();
    },
    drag: async () => {
      const dataTransfer = withFile('export-mars.png', 1);
      const thread = await until(() => all('.thread')[0], 'a thread');
      thread.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
      await frame();
    },
    open: async () => {
      await press(/Démarrer le chat|Start chat|Vos conversations|Your conversations/);
      await until(() => all('[role=dialog]')[0], 'the window');
    },
    fill: async (name, text) => {
      const named = (it: HTMLInputElement) => name.test(words(it.labels?.[0] ?? it));
      await fill(
        await until(() => all<HTMLInputElement>('input, textarea, select').find(named), String(name)),
        text,
      );
    },
    type: async (text) => fill(await until(box, 'a box'), text),
    search: async (text) =>
      fill(await until(() => all<HTMLInputElement>('input[type=search]')[0], 'the search'), text),
    key: async (key) => {
      const target = root()?.activeElement ?? all('[role=dialog], .desk')[0];
      target?.dispatchEvent(
        // With Ctrl, Enter sends under a finger as well, where alone it breaks the line.
        new KeyboardEvent('keydown', {
          key,
          ctrlKey: key === 'Enter',
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      );
      await frame();
    },
    sees: async (text) => {
      await until(() => all('*').find(says(text)), String(text));
    },
    seesFramed: async (text) => {
      await until(() => [...(framed()?.querySelectorAll('*') ?? [])].find(says(text)), `${text} in a frame`);
    },
    passes,
    later: async (ms) => {
      passes(ms);
      document.dispatchEvent(new Event('visibilitychange'));
      await frame();
    },
  };
}

const says = (text: RegExp) => (it: Element) =>
  [...it.childNodes].some((node) => text.test(node.nodeValue ?? ''));

function passes(ms: number): void {
  const { now } = Date;
  Date.now = () => now() + ms;
}

function withFile(name: string, content: number | string): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
  return transfer;
}

const isSeen = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
