/** The knowledge base, to look around in (R27, R72). */
import * as say from 'guichet:messages';
import { lazy } from '../shared/lazy';
import { Header } from './header';
import { ListSkeleton } from './list-empty';
import type { PanelModel } from './panel-model';

export const BasePlace = lazy<{ model: PanelModel }>(
  () => import('./base-view'),
  <ListSkeleton />,
  ({ model, children }) => (
    <>
      <Header model={model} title={say.articleBase} />
      {children}
    </>
  ),
);
