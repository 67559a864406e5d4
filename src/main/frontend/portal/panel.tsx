/** The panel: what the loader fetches when somebody opens the chat. It joins the model to the browser and to the page. */
import { render } from 'preact';
import base from '../shared/base.css?inline';
import { keepFor, storageOf } from '../shared/keep';
import { connectRest, restOf } from '../shared/rest';
import { followTheme } from '../shared/theme';
import { startEngine } from '../thread/browser';
import tokens from '../shared/tokens.css?inline';
import { uuid } from '../shared/uuid';
import { createPanelModel } from './panel-model';
import styles from './panel.css?inline';
import type { Panel, Stage } from './stage';
import { Window } from './window';

export function createPanel(stage: Stage): Panel {
  const element = document.createElement('div');
  const style = document.createElement('style');
  const rest = connectRest(restOf(stage.contextPath), undefined, stage.user);
  const device = keepFor(stage.user, storageOf(window, 'localStorage'));
  const model = createPanelModel(
    stage,
    {
      rest,
      now: () => new Date(),
      later: (act, ms) => window.setTimeout(act, ms),
      cancel: (timer) => clearTimeout(timer),
    },
    { tab: keepFor(stage.user, storageOf(window, 'sessionStorage')), device },
    uuid,
    (listener) =>
      startEngine({ contextPath: stage.contextPath, person: stage.user, rest, keep: device }, listener),
  );
  const network = () => model.setOnline(navigator.onLine);

  element.className = 'g-root';
  style.textContent = tokens + base + styles;
  stage.root.append(style, element);
  followTheme(stage.root.host as HTMLElement);
  addEventListener('online', network);
  addEventListener('offline', network);
  network();
  render(<Window model={model} />, element);
  return { open: model.open, learn: model.learn };
}
