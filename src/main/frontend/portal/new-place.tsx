/** A new conversation (ux.md 5.4). All of it is a piece, fetched while the list decides where the window opens. */
import * as say from 'guichet:messages';
import { lazy } from '../shared/lazy';
import { Header } from './header';
import type { PanelModel } from './panel-model';

export const NewPlace = lazy<{ model: PanelModel }>(
  () => import('./new-conversation'),
  <div class="soon-form">
    <b />
    <b />
  </div>,
  ({ model, children }) => (
    <>
      <Header model={model} title={say.newTitle} back />
      {children}
    </>
  ),
);
