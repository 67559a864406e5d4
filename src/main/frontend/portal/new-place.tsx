/** A new conversation (ux.md 5.4). Its form is a piece, fetched while the list decides where the window opens. */
import * as say from 'guichet:messages';
import { lazy } from '../shared/lazy';
import { useStore } from '../shared/store';
import { Strip } from '../shared/strip';
import { Header, Readiness } from './header';
import type { PanelModel } from './panel-model';

export const NewForm = lazy(
  () => import('./new-form'),
  <div class="soon-form">
    <b />
    <b />
  </div>,
);

export function NewPlace({ model }: { model: PanelModel }) {
  const { chat } = useStore(model.state);
  return (
    <>
      <Header model={model} title={say.newTitle} below={<Readiness model={model} />} back />
      {chat !== undefined && chat.state !== 'open' && chat.state !== 'notEntitled' && (
        <Strip tone="warning" icon="info">
          {say.newNobody}
        </Strip>
      )}
      <NewForm model={model} />
    </>
  );
}
